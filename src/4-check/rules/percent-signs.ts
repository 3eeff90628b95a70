import { adjustable, mendedByFix } from '../../diagnostics/message.ts';
import { type Form, reportForms } from '../forms.ts';
import type { RuleOf } from '../rule.ts';

const percentSign = adjustable({
  code: 'sprog/procent',
  severity: 'style',
  da: 'Uventet »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected "{fundet}", expected "{ventet}".',
  help: mendedByFix,
  explanation: {
    means: 'Mellem tallet og procenttegnet står et mellemrum, så det er skrevet ens i tekst, tabeller og indikatorer.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Det gælder 15% af holdene.',
    right: 'Det gælder 15 % af holdene.',
  },
});

const forms: Form[] = [
  {
    pattern: /(?<![\d.,])(?<number>\d[\d.,]*)(?<sign>[%‰])(?!-?\p{L})/gu,
    right: ({ groups }) => `${groups!.number} ${groups!.sign}`,
  },
];

/** Reports a percent sign without its space: `15%`. */
export const percentSigns: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [percentSign],
  check: (passage) => reportForms(percentSign, passage, forms),
};
