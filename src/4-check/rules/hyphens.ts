import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable, mendedByFix } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { type Form, reportForms } from '../forms.ts';
import { matchesOf } from '../matches-of.ts';
import { textAfter, textBefore } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const hyphenForDash = adjustable({
  code: 'sprog/tankestreg',
  severity: 'style',
  da: 'Uventet »{fundet}« mellem ord, ventede »{ventet}«.',
  en: 'Unexpected "{fundet}" between words, expected "{ventet}".',
  help: mendedByFix,
  explanation: {
    means: 'Mellem ord hører en tankestreg (–) til. En bindestreg binder ord sammen og forvirrer her.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes - også om vinteren - hver uge.',
    right: 'Alle hold mødes – også om vinteren – hver uge.',
  },
});

const looseHyphen = adjustable({
  code: 'sprog/bindestreg',
  severity: 'style',
  da: 'Uventet løs bindestreg »{fundet}«, ventede et ord på begge sider.',
  en: 'Unexpected loose hyphen "{fundet}", expected a word on both sides.',
  help: {
    da: 'Slet bindestregen, sæt ordene sammen, eller skriv en tankestreg (–).',
    en: 'Delete the hyphen, join the words, or write a dash (–).',
  },
  explanation: {
    means: 'En bindestreg står alene ved et ord. Et ord er faldet ud, eller den er rester af en orddeling.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved tav- len hver uge.',
    right: 'Alle hold mødes ved tavlen hver uge.',
  },
});

const dashes: Form[] = [
  { pattern: /(?<=[^\s,;:/(–-][\s\u00a0])(?<form>-{1,2})(?=[\s\u00a0]\P{N})/gu, right: () => '–' },
];

const joined = '(?:og|eller|samt|til|men|som|både|hhv|henholdsvis|respektive|&)';
/** »kvalitets- og udviklingsmål« shares a word; in a table a heading may be broken at its hyphen. */
const looseAfter = new RegExp(String.raw`(?<=\p{L})-(?=[\s\u00a0]+(?!${joined}(?!\p{L}))[\p{L}\d(])`, 'gu');
/** »hjemmehjælp og -pleje« share a word too; »4,5 og -0,7« are figures. The hyphen comes first, for what stands before it may be long. */
const looseBefore = [
  new RegExp(String.raw`-(?=\p{L})(?<=\p{L}[\s\u00a0]+-)(?<!(?:^|[\s\u00a0])${joined}[\s\u00a0]+-)`, 'gu'),
  /-(?=[\s\u00a0]+\p{L})(?<=[,;:][\s\u00a0]+-)/gu,
];

/** Reports hyphens that stand for a dash, and hyphens that join nothing. */
export const hyphens: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [hyphenForDash, looseHyphen],
  check: (passage) =>
    passage.text.includes('-') ? [...reportForms(hyphenForDash, passage, dashes), ...looseHyphens(passage)] : [],
};

const looseHyphens = (passage: Passage): Diagnostic[] =>
  [...looseBefore, ...(passage.kind === 'cell' ? [] : [looseAfter])].flatMap((pattern) =>
    matchesOf(passage.text, pattern).map(({ index }) => {
      const around =
        /\S*$/.exec(textBefore(passage.text, index))![0] + /^-\s*\S*/.exec(textAfter(passage.text, index))![0];
      return diagnose(looseHyphen, placeInPassage(passage, index, index + 1), { fundet: around.replace(/\s+/g, ' ') });
    }),
  );
