import { formatDay, formatShortDay, months, parseDay } from '../../danish/day.ts';
import { adjustable, mendedByFix } from '../../diagnostics/message.ts';
import { type Form, reportForms } from '../forms.ts';
import type { RuleOf } from '../rule.ts';

const dateForm = adjustable({
  code: 'sprog/dato',
  severity: 'style',
  da: 'Uventet dato »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected date "{fundet}", expected "{ventet}".',
  help: mendedByFix,
  explanation: {
    means:
      'Datoen er ikke skrevet som i resten af aftalen. »1/3« og »03-01« læses forskelligt af forskellige mennesker.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved tavlen den 01.02.2023.',
    right: 'Alle hold mødes ved tavlen den 1. februar 2023.',
  },
});

const year = String.raw`(?:19|20)\d\d`;
const month = months.join('|');
const pattern = (source: string) => new RegExp(String.raw`(?<![\p{L}\d./–-])${source}(?![\p{L}\d/–-]|\.\d)`, 'giu');
const point = pattern(String.raw`\d{1,2}\.\d{1,2}\.${year}`);
const otherwise = [
  pattern(String.raw`\d{1,2}\/\d{1,2}(?:-| )${year}`),
  pattern(String.raw`\d{1,2}\/\d{1,2}-\d\d`),
  pattern(String.raw`${year}-\d\d-\d\d`),
];

/** Forms that are wrong in running text and in tables alike. */
const everywhere: Form[] = [
  {
    pattern: new RegExp(String.raw`(?<=(?<!\d)\d{1,2}\.[\s\u00a0])(?:${month})(?!\p{L})`, 'giu'),
    right: ([found]) => found.toLowerCase(),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,:/–-])(?<day>[1-9]|[12]\d|3[01])[\s\u00a0](?<month>${month})(?![\p{L}-])`,
      'giu',
    ),
    right: ({ groups }) => `${groups!.day}. ${groups!.month!.toLowerCase()}`,
  },
];

const inText: Form[] = [point, ...otherwise].map((pattern) => ({
  pattern,
  right: ([found]) => written(found, formatDay),
}));
/** A table has no room for names of months. */
const inCells: Form[] = [point, ...otherwise].map((pattern) => ({
  pattern,
  right: ([found]) => written(found, formatShortDay),
}));

function written(found: string, format: typeof formatDay): string | undefined {
  const parsed = parseDay(found);
  const day = parsed.ok ? parsed : parsed.suggestion === undefined ? parsed : parseDay(parsed.suggestion);
  return day.ok ? format(day.value) : undefined;
}

/** Reports days that running text writes in figures (`01.02.2023`), and months and ordinals that are misspelt (`1 Februar`). */
export const dateForms: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [dateForm],
  check: (passage) => reportForms(dateForm, passage, [...everywhere, ...(passage.kind === 'cell' ? inCells : inText)]),
};
