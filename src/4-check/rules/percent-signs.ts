import { type Form, reportForms } from '../forms.ts';
import type { Rule } from '../rule.ts';

const forms: Form[] = [
  {
    pattern: /(?<![\d.,])(?<number>\d[\d.,]*)(?<sign>[%‰])(?!-?\p{L})/gu,
    right: ({ groups }) => `${groups!.number} ${groups!.sign}`,
  },
];

/** Reports a percent sign without its space: `15%`. */
export const percentSigns: Rule = (year) => reportForms('sprog/procent', year.passages, forms);
