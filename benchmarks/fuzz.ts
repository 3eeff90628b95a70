// Mutates the whole real year until something breaks: `npm run fuzz [-- SECONDS [SEED]]`.
import fc from 'fast-check';
import { readSources } from '../src/system/read-sources.ts';
import { survives } from '../tests/fuzz.ts';
import { mutate, mutations } from '../tests/mutations.ts';

const [seconds = '60', seed = String(Date.now())] = process.argv.slice(2);
const tree = readSources(process.cwd()).at(-1)!;
console.log(`${tree.files.length} files of ${tree.year}, ${seconds} s, seed ${seed}`);
const property = fc.asyncProperty(mutations, (changes) => survives(mutate(tree, changes)));
const result = await fc.check(property, {
  numRuns: 1e9,
  interruptAfterTimeLimit: Number(seconds) * 1000,
  seed: Number(seed),
});
console.log(`${result.numRuns} runs`);
if (result.failed && result.counterexample) {
  console.log(JSON.stringify(result.counterexample, undefined, 1));
  console.log(result.errorInstance);
  process.exitCode = 1;
}
