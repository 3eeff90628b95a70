import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourceTree } from '../src/model/document.ts';
import { readSources } from '../src/system/read-sources.ts';
import { survives, survivesForm } from './fuzz.ts';
import { mutate, mutateFile, mutations } from './mutations.ts';
import { repository } from './run-aftale.ts';
import { wholeForm, wholeYear } from './whole-year.ts';

const runs = 2000;
const kept =
  /aarshjul|enheder\.yaml|ramme|faelles\/maal\/koersel|traening-forebyggelse\/(?:aftale|maal\/(?:05|09|21)-|indsatser\/01-|tabeller\/(?:budget|medarbejdere)\.|opfoelgning\/(?:midtvejs\/(?:05-|indsatser\/01-)|aar\/(?:09-|21-|samlet)))/;

/** A small year made of real files: one agreement with shared and own goals, an initiative, tables and follow-ups. */
function smallYear(): SourceTree {
  const tree = readSources(repository).find(({ year }) => year === 2023)!;
  return { ...tree, folders: ['traening-forebyggelse'], files: tree.files.filter(({ file }) => kept.test(file)) };
}

test(`${runs} mutations of real files never throw, hang, or report a place that isn't there`, {
  timeout: 600_000,
}, () => {
  const tree = smallYear();
  expect(tree.files.length).toBeGreaterThan(15);
  return fc.assert(
    fc.asyncProperty(mutations, (changes) => survives(mutate(tree, changes))),
    { numRuns: runs, seed: 2023 },
  );
});

test('200 mutations of a filled form never throw or hang', { timeout: 600_000 }, () => {
  const [tree, form] = [wholeYear(), wholeForm()];
  return fc.assert(
    fc.asyncProperty(mutations, (changes) => survivesForm(tree, changes.reduce(mutateFile, form))),
    { numRuns: 200, seed: 2023 },
  );
});
