import { resolve } from 'node:path';
import { listWords } from '../danish/list.ts';
import { missingWords } from '../danish/missing-words.ts';
import { plainLetters } from '../danish/plain-letters.ts';
import type { SourceFile } from '../model/document.ts';
import type { Entry } from '../model/follow-up.ts';
import { givenFiles, readGiven } from '../system/given-files.ts';
import { readSources } from '../system/read-sources.ts';
import type { Terminal } from '../system/terminal.ts';
import { writeSources } from '../system/write-sources.ts';
import { noAgreements, nothingWritten, writtenFiles } from '../words/commands/common-words.ts';
import {
  answeredSoFar,
  formWanted,
  noReadableFile,
  noSuchForm,
  nothingNew,
  otherwiseAnswered,
  unchangedFiles,
} from '../words/commands/import-words.ts';
import { itemName } from '../words/item-words.ts';
import { createFormsReader, type Imported, type ImportedForm } from './read-forms.ts';
import { readOptions } from './read-options.ts';
import { countText, report } from './report.ts';
import { UsageError } from './usage-error.ts';

/** Turns filled forms into the files of their follow-ups, all or none; returns the exit code. */
export async function importForms(args: string[], root: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    options: { overwrite: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError(formWanted);
  const trees = readSources(root);
  if (trees.length === 0) throw new UsageError(noAgreements);
  const sources = formSources(root, positionals);
  const imported = createFormsReader(root)(sources, trees);
  const errors = imported.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const [known] = [...imported.years.values()];
    const tree = { year: 0, folders: [], files: sources };
    report(terminal, [{ tree, year: known?.year, diagnostics: errors }], { format: 'pretty', language: 'da' });
    terminal.error(nothingWritten(countText(errors, 'da')));
    return 1;
  }
  const before = new Map([...imported.files.keys()].map((file) => [file, textIn(root, file)]));
  const changed = [...imported.files]
    .filter(([file, text]) => comparable(before.get(file)) !== comparable(text))
    .map(([file, text]): [string, string] => [
      file,
      before.get(file)?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text,
    ])
    .sort();
  const others = changed.filter(([file]) => before.get(file) !== undefined).map(([file]) => file);
  if (others.length > 0 && !values.overwrite) {
    terminal.error(otherwiseAnswered.above);
    for (const file of others) terminal.error(`  ${file}`);
    terminal.error(otherwiseAnswered.below);
    return 1;
  }
  writeSources(root, new Map(changed));
  tellWritten(
    changed.map(([file]) => file),
    imported,
    terminal,
  );
  return 0;
}

/** The forms that arguments name, each once. */
function formSources(root: string, given: string[]): SourceFile[] {
  const files = given.flatMap((argument) => {
    const found = givenFiles(root, argument, '.json');
    if (found.length > 0) return found;
    throw new UsageError(noSuchForm(argument));
  });
  const once = new Map(files.map((file) => [resolve(root, file), file]));
  return [...once.values()].map((file) => {
    const source = readGiven(root, file);
    if (source) return source;
    throw new UsageError(noReadableFile(file));
  });
}

function textIn(root: string, file: string): string | undefined {
  const source = readGiven(root, file);
  return source && new TextDecoder().decode(source.bytes);
}

/** The text without what Git and editors change and nobody reads: line ends, and how letters are put together. */
const comparable = (text: string | undefined) => text && plainLetters(text.replace(/\r\n?/g, '\n'));

function tellWritten(written: string[], imported: Imported, terminal: Terminal): void {
  const same = imported.files.size - written.length;
  terminal.out(written.length === 0 ? nothingNew : writtenFiles(written.length));
  for (const file of written) terminal.out(`  ${file}`);
  if (same > 0 && written.length > 0) terminal.out(unchangedFiles(same));
  for (const form of imported.forms) tellMissing(form, imported, terminal);
}

function tellMissing(
  { agreement, followUp, year: number }: ImportedForm,
  { years }: Imported,
  terminal: Terminal,
): void {
  const now = years.get(number)?.year?.agreements.find(({ unit }) => unit.id === agreement.unit.id);
  const found = now?.reports.find((each) => each.followUp.id === followUp.id);
  const entries = [...(found?.goals ?? []), ...(found?.initiatives ?? [])].filter(({ missing }) => missing.length > 0);
  terminal.out(answeredSoFar(followUp.name, number, agreement.unit.name, entries.length > 0));
  for (const entry of entries) terminal.out(`  ${entryName(entry)}: ${listWords(entry.missing.map(missingWords))}`);
}

const entryName = ({ item }: Entry) => `${itemName(item)} »${item.title}«`;
