import { type Diagnostic, diagnose, withFix } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import { fixIn, placeIn } from '../passage-place.ts';
import { isSingle, type Mark, quotationsOf } from '../quotations.ts';
import type { Rule } from '../rule.ts';

/** Reports quotation marks other than »…«, those without their other half, and spaces inside them. */
export const quotationMarks: Rule = (year) => year.passages.flatMap(checkPassage);

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
      diagnose('sprog/uparret-anførselstegn', placeOf(passage, mark), { fundet: mark.text, ...lacks[kind] }),
    ),
  ];
}

function unexpected(passage: Passage, mark: Mark, ventet: string): Diagnostic[] {
  if (mark.text === ventet) return [];
  const diagnostic = diagnose('sprog/anførselstegn', placeOf(passage, mark), { fundet: mark.text, ventet });
  return [withFix(diagnostic, fixIn(passage, mark.at, mark.at + 1, ventet))];
}

function space(passage: Passage, match: RegExpExecArray | null, offset: number, sted: string, stedEn: string) {
  if (!match) return [];
  const from = offset + match.index;
  const to = from + match[0].length;
  const values = { sted: `${sted} anførselstegnet`, stedEn: `${stedEn} the quotation mark` };
  return [withFix(diagnose('sprog/mellemrum', placeIn(passage, from, to), values), fixIn(passage, from, to, ''))];
}

const placeOf = (passage: Passage, { at }: Mark) => placeIn(passage, at, at + 1);
