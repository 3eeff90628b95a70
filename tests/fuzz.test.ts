import fc from 'fast-check';
import { expect, test } from 'vitest';
import { survives, survivesForm } from './fuzz.ts';
import { type Mutation, mutate, mutateFile, mutations } from './mutations.ts';
import { smallYear, wholeForm, wholeYear } from './whole-year.ts';

/** Every kind of mutation is among so many, which are the same in every run; `npm run fuzz` makes others. */
const [runs, formRuns] = [100, 50];
const kinds = ['bytes', 'copy', 'delete', 'insert', 'key', 'lines', 'remove', 'rename', 'repeat', 'swap'];

async function inEveryKind(numRuns: number, task: (changes: Mutation[]) => Promise<void>): Promise<void> {
  const seen = new Set<string>();
  const property = fc.asyncProperty(mutations, (changes) => {
    for (const { kind } of changes) seen.add(kind);
    return task(changes);
  });
  await fc.assert(property, { numRuns, seed: 2023 });
  expect([...seen].sort()).toEqual(kinds);
}

test(`${runs} mutations of real files never throw, hang, or report a place that isn't there`, async () => {
  const tree = smallYear();
  expect(tree.files.length).toBeGreaterThan(15);
  await inEveryKind(runs, (changes) => survives(mutate(tree, changes)));
});

test(`${formRuns} mutations of a filled form never throw or hang`, async () => {
  const [tree, form] = [wholeYear(), wholeForm()];
  await inEveryKind(formRuns, (changes) => survivesForm(tree, changes.reduce(mutateFile, form)));
});
