import { type Diagnostic, diagnose, withFix } from '../../diagnostics/diagnostic.ts';
import { adjustable, mendedByFix } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { fixIn, placeInPassage } from '../place-in-passage.ts';
import { isSingle, type Mark, quotationsOf } from '../quotations.ts';
import type { RuleOf } from '../rule.ts';
import { unwantedSpace } from '../unwanted-space.ts';

const otherQuotationMark = adjustable({
  code: 'sprog/anførselstegn',
  severity: 'style',
  da: 'Uventet anførselstegn »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected quotation mark "{fundet}", expected "{ventet}".',
  help: mendedByFix,
  explanation: {
    means: 'Aftalerne bruger »…« om citater og navne. Flere slags i samme dokument ligner sjusk.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved "tavlen" hver uge.',
    right: 'Alle hold mødes ved »tavlen« hver uge.',
  },
});

const unpairedQuotationMark = adjustable({
  code: 'sprog/uparret-anførselstegn',
  severity: 'warning',
  da: 'Anførselstegnet »{fundet}« er alene, ventede et, der {mangler}.',
  en: 'The quotation mark "{fundet}" stands alone, expected one that {manglerEn}.',
  help: {
    da: 'Skriv det, der mangler, eller slet det, der er for meget.',
    en: 'Write what is missing, or delete what is too much.',
  },
  explanation: {
    means: 'Et anførselstegn åbner uden at lukke eller omvendt. Læseren kan ikke se, hvor citatet slutter.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved »tavlen hver uge.',
    right: 'Alle hold mødes ved »tavlen« hver uge.',
  },
});

/** Reports quotation marks other than »…«, those without their other half, and spaces inside them. */
export const quotationMarks: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [unpairedQuotationMark, otherQuotationMark, unwantedSpace],
  check: checkPassage,
};

const lacks = {
  opening: { mangler: 'lukker', manglerEn: 'closes' },
  closing: { mangler: 'åbner', manglerEn: 'opens' },
};

function checkPassage(passage: Passage): Diagnostic[] {
  const { pairs, alone } = quotationsOf(passage.text);
  const wrong = pairs
    // Danish has single marks inside double ones.
    .filter(({ open, depth }) => depth === 0 || !isSingle(open.text))
    .flatMap(({ open, close }) => [unexpected(passage, open, '»'), unexpected(passage, close, '«')].flat());
  const spaces = pairs.flatMap(({ open, close }) => [
    ...space(passage, /^[ \u00a0]+/.exec(passage.text.slice(open.at + 1, close.at)), open.at + 1, 'efter', 'after'),
    ...space(
      passage,
      /(?<=\S)[ \u00a0]+$/.exec(passage.text.slice(open.at + 1, close.at)),
      open.at + 1,
      'før',
      'before',
    ),
  ]);
  return [
    ...wrong,
    ...spaces,
    ...alone.map(({ mark, kind }) =>
      diagnose(unpairedQuotationMark, placeOf(passage, mark), { fundet: mark.text, ...lacks[kind] }),
    ),
  ];
}

function unexpected(passage: Passage, mark: Mark, ventet: string): Diagnostic[] {
  if (mark.text === ventet) return [];
  const diagnostic = diagnose(otherQuotationMark, placeOf(passage, mark), { fundet: mark.text, ventet });
  return [withFix(diagnostic, fixIn(passage, mark.at, mark.at + 1, ventet))];
}

function space(passage: Passage, match: RegExpExecArray | null, offset: number, sted: string, stedEn: string) {
  if (!match) return [];
  const from = offset + match.index;
  const to = from + match[0].length;
  const values = { sted: `${sted} anførselstegnet`, stedEn: `${stedEn} the quotation mark` };
  return [withFix(diagnose(unwantedSpace, placeInPassage(passage, from, to), values), fixIn(passage, from, to, ''))];
}

const placeOf = (passage: Passage, { at }: Mark) => placeInPassage(passage, at, at + 1);
