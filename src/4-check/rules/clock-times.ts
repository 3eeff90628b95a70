import { type Form, reportForms } from '../forms.ts';
import type { Rule } from '../rule.ts';

/** What follows `kl.`, or an hour that does. */
const afterHour = String.raw`(?<=(?<!\p{L})kl\.?\s*(?:\d{1,2}[.:]\d\d\s*(?:[-–]|til|og)\s*)?\d{1,2}:\d\d)`;

const forms: Form[] = [
  {
    pattern: new RegExp(String.raw`(?<![\d.:])(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?!\d)${afterHour}`, 'giu'),
    right: ({ groups }) => `${groups!.hour}.${groups!.minute}`,
  },
  { pattern: /(?<!\p{L})kl(?=[\s\u00a0]\d)/giu, right: ([found]) => `${found}.` },
];

/** Reports times with a colon, or without the point of `kl.`: `kl. 07:45`. */
export const clockTimes: Rule = (year) => reportForms('sprog/klokkeslæt', year.passages, forms);
