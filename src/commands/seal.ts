import { formatShortDay, parseDay } from '../danish/day.ts';
import { openCodes } from '../diagnostics/settle.ts';
import type { Agreement } from '../model/year.ts';
import { today } from '../system/clock.ts';
import { gitTrouble } from '../system/git.ts';
import { openArchive } from '../system/open-archive.ts';
import { readSchemas } from '../system/read-schemas.ts';
import type { Terminal } from '../system/terminal.ts';
import { type SourceChanges, writeSources } from '../system/write-sources.ts';
import { chooseYear, wrongValue } from '../words/commands/common-words.ts';
import {
  changeOptions,
  nothingSealed,
  recordChange,
  sealDayCure,
  sealedAlready,
  sealedText,
} from '../words/commands/seal-words.ts';
import { approveChanges } from './approve-changes.ts';
import { checkYears } from './check-years.ts';
import { keptText, keptWords } from './kept-words.ts';
import { oneOf, readOptions } from './read-options.ts';
import { type CheckedYear, countText, report } from './report.ts';
import { partEntry, sealText } from './seal-text.ts';
import { UsageError } from './usage-error.ts';

/** Seals agreements, or records approved changes of sealed ones; returns the exit code. */
export async function seal(args: string[], root: string, terminal: Terminal): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      unit: { type: 'string', multiple: true, default: [] },
      year: { type: 'string' },
      change: { type: 'string', multiple: true, default: [] },
      'approved-by': { type: 'string' },
      why: { type: 'string' },
      language: { type: 'boolean', default: false },
      today: { type: 'string' },
    },
  });
  const trouble = gitTrouble(root);
  if (trouble) terminal.error(trouble);
  const checked = yearToSeal(checkYears(root), values.year);
  for (const unit of values.unit) oneOf('--unit', unit, checked.tree.folders);
  const date = readToday(values.today);
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !checked.year) return refuse(terminal, { ...checked, diagnostics: errors });
  const asked = checked.year.agreements.filter(
    ({ unit: { id } }) => values.unit.length === 0 || values.unit.includes(id),
  );
  if (values.change.length > 0) {
    const approval = { by: values['approved-by'], why: values.why, language: values.language, date };
    return approveChanges(root, checked, asked, { ids: values.change, approval }, terminal);
  }
  if (values['approved-by'] || values.why || values.language) throw new UsageError(changeOptions.withoutChange);
  const sealed = asked.filter((each) => each.seal);
  const left = asked.filter((each) => !each.seal);
  if (left.length === 0 || (values.unit.length > 0 && sealed.length > 0)) return refuseAgain(terminal, sealed);
  const open = checked.diagnostics.filter(
    (each) => openCodes.includes(each.code) && left.some(isAbout(each.place.file)),
  );
  if (open.length > 0) return refuse(terminal, { ...checked, diagnostics: open });
  const made = left.map((each) => makeSeal(root, checked, each, date));
  const changes: SourceChanges = new Map(made.flatMap(({ kept }) => [...kept]));
  for (const { file, text } of made) changes.set(file, text);
  writeSources(root, changes);
  for (const line of made.flatMap(({ told }) => told)) terminal.out(line);
  return 0;
}

/** The year that was asked for, or the only one. */
function yearToSeal(years: CheckedYear[], asked: string | undefined): CheckedYear {
  const names = years.map(({ tree }) => `${tree.year}`);
  if (asked === undefined && years.length > 1) throw new UsageError(chooseYear(names));
  const name = asked === undefined ? names[0] : oneOf('--year', asked, names);
  return years.find(({ tree }) => `${tree.year}` === name)!;
}

function readToday(text: string | undefined): string {
  if (text === undefined) return formatShortDay(today());
  const day = parseDay(text);
  if (!day.ok) throw new UsageError(`${wrongValue('--today', text)} ${sealDayCure(day.suggestion)}`);
  return formatShortDay(day.value);
}

/** Whether a file is the agreement's own, or shared text that it is made of. */
const isAbout =
  (file: string) =>
  ({ parts, place }: Agreement): boolean =>
    file.startsWith(place.file.replace(/[^/]*$/, '')) || parts.some(({ files }) => files.shared === file);

function refuse(terminal: Terminal, checked: CheckedYear): number {
  report(terminal, [checked], { format: 'pretty', language: 'da' });
  terminal.error(nothingSealed(checked.tree.year, countText(checked.diagnostics, 'da')));
  return 1;
}

function refuseAgain(terminal: Terminal, sealed: Agreement[]): number {
  for (const { unit, seal } of sealed) terminal.error(sealedAlready(unit.name, seal!.date));
  terminal.error(recordChange);
  return 1;
}

/** The seal of one agreement: its file, its text, the words it keeps, by path, and what to say of it. */
function makeSeal(
  root: string,
  checked: CheckedYear,
  agreement: Agreement,
  date: string,
): { file: string; text: string; kept: Map<string, Uint8Array>; told: string[] } {
  const { tree, year } = checked;
  const archive = openArchive(root);
  const { unit, department, leader, parts, goals, place } = agreement;
  const blobOf = (file: string) => archive.blobId(tree.files.find((each) => each.file === file)!.bytes);
  const parties = [year!.director, department.head, leader];
  const entries = parts.map(
    (part) => [part, partEntry(part, archive, blobOf)] as [typeof part, ReturnType<typeof partEntry>],
  );
  const file = place.file.replace(/[^/]*$/, 'besegling.yaml');
  const kept = keptWords(root, checked, parts, file);
  const count = (kind: string) => parts.filter((part) => part.kind === kind).length;
  const told = [
    ...sealedText(unit.name, date, parties, goals, {
      initiatives: count('initiative'),
      tables: count('table'),
      sections: count('section'),
    }),
    `  ${file}`,
    ...keptText(kept, file),
  ];
  return { file, text: sealText(readSchemas().besegling!, date, parties, entries), kept, told };
}
