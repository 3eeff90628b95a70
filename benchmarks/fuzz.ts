// Mutates the files of a small year that has all that a year can have, of one made of real files, or a form that is
// imported, until something breaks: `npm run fuzz [-- RUNS [SEED]]`. A throw, or over 6 s of CPU time for one of them, ends it with 1.
import fc from 'fast-check';
import { survives, survivesForm } from '../tests/fuzz.ts';
import { mutate, mutateFile, mutations } from '../tests/mutations.ts';
import { smallYear, wholeForm, wholeYear } from '../tests/whole-year.ts';

const [runs = '100000', seed = String(Date.now())] = process.argv.slice(2);
const [tree, real, form] = [wholeYear(), smallYear(), wholeForm()];
/** Of ten: most of what is to be mutated is in the sources. */
const share = fc.nat(9);
console.log(`${tree.files.length + real.files.length} files and a form, ${runs} runs, seed ${seed}`);

let done = 0;
const started = process.cpuUsage().user;
const property = fc.asyncProperty(share, mutations, async (tenth, changes) => {
  if (++done % 1000 === 0) console.error(`${done} runs, ${Math.round((process.cpuUsage().user - started) / 1e6)} s`);
  if (tenth === 0) await survivesForm(tree, changes.reduce(mutateFile, form));
  else await survives(mutate(tenth < 4 ? real : tree, changes), true);
});
const result = await fc.check(property, { numRuns: Number(runs), seed: Number(seed) });
console.log(`${result.numRuns} mutated inputs: ${result.failed ? 'one throws or hangs' : 'throws 0, hangs 0'}`);
if (result.failed) {
  console.log(JSON.stringify(result.counterexample, undefined, 1));
  console.log(result.errorInstance);
  process.exitCode = 1;
}
