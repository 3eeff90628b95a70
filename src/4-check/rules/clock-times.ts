import { adjustable, mendedByFix } from '../../diagnostics/message.ts';
import { type Form, reportForms } from '../forms.ts';
import type { RuleOf } from '../rule.ts';

const clockTime = adjustable({
  code: 'sprog/klokkeslæt',
  severity: 'style',
  da: 'Uventet klokkeslæt »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected time "{fundet}", expected "{ventet}".',
  help: mendedByFix,
  explanation: {
    means: 'Klokkeslæt skrives med »kl.« og punktum, så de er ens i alle aftaler.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved tavlen kl. 07:45.',
    right: 'Alle hold mødes ved tavlen kl. 7.45.',
  },
});

/** The place after `kl.`, or after an hour that stands there. */
const afterHour = String.raw`(?<=(?<!\p{L})kl\.?\s*(?:\d{1,2}[.:]\d\d\s*(?:[-–]|til|og)\s*)?\d{1,2}:\d\d)`;

const forms: Form[] = [
  {
    pattern: new RegExp(String.raw`(?<![\d.:])(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?!\d)${afterHour}`, 'giu'),
    right: ({ groups }) => `${groups!.hour}.${groups!.minute}`,
  },
  { pattern: /(?<!\p{L})kl(?=[\s\u00a0]\d)/giu, right: ([found]) => `${found}.` },
];

/** Reports times with a colon, or without the point of `kl.`: `kl. 07:45`. */
export const clockTimes: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [clockTime],
  check: (passage) => reportForms(clockTime, passage, forms),
};
