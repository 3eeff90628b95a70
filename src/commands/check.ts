import { relative, resolve } from 'node:path';
import type { Language } from '../diagnostics/diagnostic.ts';
import { gitTrouble } from '../system/git.ts';
import { namePattern, plainPath } from '../system/name-pattern.ts';
import { changesSinceCommit } from '../system/revision.ts';
import type { Terminal } from '../system/terminal.ts';
import { addToWordList, wordListCharset } from '../system/word-list.ts';
import { writeFixes } from '../system/write-fixes.ts';
import { addedWords, checkSummary, fixedCount, noFilesAt, wordListCharsetText } from '../words/commands/check-words.ts';
import { checkYears } from './check-years.ts';
import { languages, oneOf, readOptions } from './read-options.ts';
import { type CheckedYear, countText, formats, report } from './report.ts';
import { sharedEdits } from './shared-edits.ts';
import { UsageError } from './usage-error.ts';

/** Fixes may make room for others; more rounds than this would mean that two of them disagree. */
const mostRounds = 5;

/** Stages 1-4 over all years below `root`; returns the exit code. */
export async function check(args: string[], root: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    options: {
      fix: { type: 'boolean', default: false },
      'add-words': { type: 'boolean', default: false },
      format: { type: 'string', default: 'pretty' },
      lang: { type: 'string', default: 'da' },
      strict: { type: 'boolean', default: false },
    },
  });
  const format = oneOf('--format', values.format, formats);
  const language = oneOf('--lang', values.lang, languages);
  const started = performance.now();
  const paths = positionals.map((path) => plainPath(relative(root, resolve(root, plainPath(path)))));
  let years = checkPaths(root, paths);
  let fixed = 0;
  for (let round = 0; values.fix && round < mostRounds; round++) {
    const count = writeFixes(
      root,
      years.flatMap(({ diagnostics }) => diagnostics.flatMap(({ fix }) => fix ?? [])),
    );
    if (count === 0) break;
    fixed += count;
    years = checkPaths(root, paths);
  }
  const added = values['add-words'] ? addWords(root, years) : 0;
  if (added > 0) years = checkPaths(root, paths);
  report(terminal, years, { format, language });
  if (fixed > 0) terminal.error(fixedCount(fixed, language));
  if (added > 0) terminal.error(addedWords(added, language));
  const trouble = gitTrouble(root);
  if (trouble) terminal.error(trouble);
  const { edited } = changesSinceCommit(
    root,
    years.flatMap(({ tree }) => tree.files),
  );
  for (const line of sharedEdits(years, edited, language)) terminal.error(line);
  terminal.error(summary(years, (performance.now() - started) / 1000, language));
  const found = years.flatMap(({ diagnostics }) => diagnostics);
  return found.some(({ severity }) => severity === 'error' || (values.strict && severity === 'warning')) ? 1 : 0;
}

/** All years, of which only what lies below one of the paths is told. */
function checkPaths(root: string, paths: string[]): CheckedYear[] {
  const years = checkYears(root);
  const known = years.flatMap(({ tree }) => tree.files.map(({ file }) => file));
  for (const path of paths) {
    if (path !== '' && !known.some((file) => isWithin(file, path))) throw new UsageError(noFilesAt(path));
  }
  return years.map(({ diagnostics, ...each }) => {
    const shown = diagnostics.filter(
      ({ place }) => paths.length === 0 || paths.some((path) => isWithin(place.file, path)),
    );
    return { ...each, diagnostics: shown };
  });
}

/** Whether a file is what a path names, with `*` and `?`, or lies below it; Windows knows no capitals. */
const isWithin = (file: string, path: string) =>
  path === '' || new RegExp(`^${namePattern(path)}(?:/|$)`, 'iu').test(file.normalize('NFC'));

/** Adds the unknown words to the list and returns how many; a UsageError where the list is not UTF-8, since to write it would lose letters. */
function addWords(root: string, years: CheckedYear[]): number {
  const charset = wordListCharset(root);
  if (charset === 'UTF-8') return addToWordList(root, unknownWords(years));
  throw new UsageError(wordListCharsetText(charset));
}

const unknownWords = (years: CheckedYear[]) =>
  years
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ code }) => code === 'sprog/stavning')
    .map(({ values }) => String(values.ord));

function summary(years: CheckedYear[], seconds: number, language: Language): string {
  const agreements = years.flatMap(({ year }) => year?.agreements ?? []);
  const goals = agreements.reduce((sum, each) => sum + each.goals.length, 0);
  const counts = countText(
    years.flatMap(({ diagnostics }) => diagnostics),
    language,
  );
  return checkSummary({ agreements: agreements.length, goals, counts, seconds }, language);
}
