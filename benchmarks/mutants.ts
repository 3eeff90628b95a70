// Breaks the program in one small place at a time and sees whether a test notices: `npm run bench:mutants [-- AREA…]`.
// The list is `mutants.yaml`. Each is tried in a copy of the repository with the tests that should notice; what survives
// is listed, and fewer than 95 of 100 noticed end with 1. A text that doesn't stand once in its file ends it at once.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Mutant {
  /** The rule that no longer holds. */
  what: string;
  file: string;
  /** Code that stands once in the file, and what stands there instead. */
  find: string;
  replace: string;
  /** Test files, each with a part of a test's name after a space where one is enough. */
  tests: string[];
}

const root = join(import.meta.dirname, '..');
/** In ms: what takes longer hangs, and a hang is noticed. */
const limit = 300_000;
const wanted = 95;

const all: Record<string, Mutant[]> = parse(readFileSync(join(import.meta.dirname, 'mutants.yaml'), 'utf8'));
const named = process.argv.slice(2);
const areas = Object.keys(all).filter((area) => named.length === 0 || named.includes(area));
const mutants = areas.flatMap((area) => all[area]!.map((mutant) => ({ area, ...mutant })));
const misplaced = mutants.filter(({ file, find }) => readFileSync(join(root, file), 'utf8').split(find).length !== 2);
for (const { what, file, find } of misplaced) console.error(`${what}: »${find}« does not stand once in ${file}`);
if (misplaced.length > 0) process.exit(1);

/** Whether the tests pass in a copy of the repository. */
function passes(folder: string, test: string): Promise<boolean> {
  const [file, ...name] = test.split(' ');
  const args = ['run', file!, '--bail', '1', ...(name.length > 0 ? ['-t', name.join(' ')] : [])];
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, ...args], { cwd: folder, stdio: 'ignore', timeout: limit });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0)));
}

function copyOfRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aftale-mutants-'));
  for (const name of readdirSync(root).filter((each) => !['.git', 'dist', 'node_modules'].includes(each)))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

async function isNoticed(folder: string, { file, find, replace, tests }: Mutant): Promise<boolean> {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
  try {
    for (const test of tests) if (!(await passes(folder, test))) return true;
    return false;
  } finally {
    writeFileSync(path, text);
  }
}

/** The tests of all, a file at a time. */
const tests = Map.groupBy(new Set(mutants.flatMap((each) => each.tests)), (test) => test.split(' ')[0]!);
const together = [...tests].map(([file, each]) =>
  each.includes(file) ? file : `${file} ${each.map((test) => test.slice(file.length + 1)).join('|')}`,
);

const survivors: (typeof mutants)[number][] = [];
const queue = [...mutants];
let done = 0;

/** Takes one mutant after the other in a copy of its own; first some of the tests must pass there as they are. */
async function work(unchanged: string[]): Promise<void> {
  const folder = copyOfRepository();
  try {
    for (const test of unchanged)
      if (!(await passes(folder, test))) throw new Error(`${test} fails though nothing is changed`);
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const noticed = await isNoticed(folder, mutant);
      if (!noticed) survivors.push(mutant);
      console.error(`${++done} of ${mutants.length}  ${noticed ? 'noticed ' : 'SURVIVED'}  ${mutant.what}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const workers = Math.min(availableParallelism(), 4);
await Promise.all(
  Array.from({ length: workers }, (_, index) => work(together.filter((_, at) => at % workers === index))),
);

console.log(`${'area'.padEnd(20)}noticed  of`);
for (const area of areas) {
  const survived = survivors.filter((each) => each.area === area).length;
  console.log(
    `${area.padEnd(20)}${String(all[area]!.length - survived).padStart(7)}${String(all[area]!.length).padStart(4)}`,
  );
}
for (const { what, file, find, replace } of survivors) console.log(`survived: ${what} (${file}: ${find} → ${replace})`);
const share = (100 * (mutants.length - survivors.length)) / mutants.length;
console.log(
  `${mutants.length - survivors.length} of ${mutants.length} noticed (${share.toFixed(1)} %, wanted ${wanted} %)`,
);
if (share < wanted) process.exitCode = 1;
