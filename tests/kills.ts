import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { everything } from './everything.ts';
import { filledForm } from './fixtures/filled-form.ts';
import { repository, runAftale, startAftale } from './run-aftale.ts';
import { change, own } from './sealed-folder.ts';

/** What came of killing one command many times. */
export interface Killed {
  command: string;
  kills: number;
  /** How many left what was there before, and what a run that nobody stops makes. */
  old: number;
  new: number;
  /** Times that a reader in another process read the whole published set meanwhile. */
  reads: number;
  /** What was neither old nor new, not readable, left lying, or no good to the next command. */
  faults: string[];
}

interface Command {
  args: string[];
  /** Makes of the base year what the command is run on. */
  prepare(root: string): void;
}

const env = { SOURCE_DATE_EPOCH: '1672704000' };
const build = ['build', '--html-only', '--kind', 'agreement'];

export const commands: Record<string, Command> = {
  build: { args: build, prepare: (root) => change(root, own, '# Kortere', '# Meget kortere') },
  import: {
    args: ['import', 'skema.json'],
    prepare: (root) => writeFileSync(join(root, 'skema.json'), JSON.stringify(filledForm)),
  },
  seal: { args: ['seal'], prepare: () => undefined },
  'check --fix': {
    args: ['check', '--fix'],
    prepare(root) {
      for (const file of ['01-ventetid.md', '02-tavlemoeder.md'])
        change(root, `agreements/2023/traening/maal/${file}`, '## Resultat\n\n', '## Resultat\n\nHvert  møde tæller. ');
    },
  },
  new: { args: ['new', 'follow-up', 'midtvejs'], prepare: () => undefined },
};

/** What is written is written last: where a run is slower than the one that was timed, it is met all the same. */
const beyond = 1.2;

/** Kills a command at times spread over its run, on a folder of its own each time, and looks what is left. */
export async function killOften(name: string, kills: number): Promise<Killed> {
  const { args, prepare } = commands[name]!;
  const home = mkdtempSync(join(tmpdir(), 'aftale-kill-'));
  const AFTALE_CACHE = join(home, 'cache');
  const run = (root: string, ...rest: string[]) => runAftale(root, rest, { ...env, AFTALE_CACHE });
  try {
    const template = join(home, 'template');
    cpSync(join(repository, 'tests/base'), template, { recursive: true });
    await run(template, ...build);
    prepare(template);
    const before = stateOf(template);
    const whole = join(home, 'whole');
    cpSync(template, whole, { recursive: true });
    const start = () => startAftale(whole, args, { ...env, AFTALE_CACHE });
    // The first one keeps code for the next.
    start();
    rmSync(whole, { recursive: true });
    cpSync(template, whole, { recursive: true });
    const started = performance.now();
    start();
    const length = performance.now() - started;
    const after = stateOf(whole);
    const result: Killed = { command: name, kills: 0, old: 0, new: 0, reads: 0, faults: [] };
    for (let kill = 0; kill < kills; kill++) {
      const root = join(home, `${kill}`);
      cpSync(template, root, { recursive: true });
      const reader = startReader(root);
      const started = spawnAftale(root, args, { ...env, AFTALE_CACHE });
      // The last one is met as it writes, however quick it is.
      const moment = kill === kills - 1 ? writing(root) : setTimeout((beyond * length * (kill + 0.5)) / kills);
      await Promise.race([moment, once(started, 'exit')]);
      if (started.kill('SIGKILL')) await once(started, 'exit');
      const fault = (text: string) => result.faults.push(`${name}, kill ${kill + 1} of ${kills}: ${text}`);
      for (const [path, text] of Object.entries(stateOf(root)))
        if (text !== before[path] && text !== after[path]) fault(`${path} is neither old nor new`);
      for (const path of Object.keys(before)) if (!(path in stateOf(root)) && path in after) fault(`${path} is gone`);
      // Whatever is run next mends what was left.
      await run(root, 'explain');
      const state = JSON.stringify(stateOf(root));
      if (state === JSON.stringify(before)) result.old++;
      else if (state === JSON.stringify(after)) result.new++;
      else fault('some of it is old and some new');
      // Every command in turn has to do with it; sets are mended by builds.
      const next = name === 'build' ? build : Object.values(commands)[kill % Object.keys(commands).length]!.args;
      if (next[0] !== 'import' || name === 'import') {
        const { code, error } = await run(root, ...next);
        if (code !== 0 && !error.includes('er beseglet')) fault(`${next.join(' ')} fails: ${error}`);
      }
      for (const folder of [root, AFTALE_CACHE]) {
        const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
          path.includes('.aftale-'),
        );
        if (left.length > 0) fault(`left: ${left[0]}`);
      }
      const { reads, faults } = await stopReader(reader);
      result.kills++;
      result.reads += reads;
      for (const each of faults) fault(`reader: ${each}`);
      rmSync(root, { recursive: true });
    }
    return result;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Kills the unpacking of the browser at times spread over it, and looks whether the next one makes all of it. */
export async function killUnpacking(kills: number): Promise<Killed> {
  const script = `
    const { findBrowser } = await import('${new URL('../src/system/find-browser.ts', import.meta.url)}');
    await findBrowser();`;
  const home = mkdtempSync(join(tmpdir(), 'aftale-kill-'));
  const unpack = (AFTALE_CACHE: string) =>
    spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: 'ignore',
      env: { ...process.env, AFTALE_CHROME: '', AFTALE_CACHE },
    });
  const sizes = (cache: string) => {
    const paths = readdirSync(cache, { recursive: true, encoding: 'utf8' }).sort();
    return JSON.stringify(paths.map((path) => [path, path.endsWith('.conf') ? 0 : statSync(join(cache, path)).size]));
  };
  const result: Killed = { command: 'unpack', kills: 0, old: 0, new: 0, reads: 0, faults: [] };
  try {
    const whole = join(home, 'whole');
    const began = performance.now();
    await once(unpack(whole), 'exit');
    const length = performance.now() - began;
    for (let kill = 0; kill < kills; kill++) {
      const cache = join(home, `${kill}`);
      const started = unpack(cache);
      await Promise.race([setTimeout((beyond * length * (kill + 0.5)) / kills), once(started, 'exit')]);
      if (started.kill('SIGKILL')) await once(started, 'exit');
      if (existsSync(cache) && sizes(cache) === sizes(whole)) result.new++;
      else result.old++;
      const [code] = await once(unpack(cache), 'exit');
      const fault =
        code !== 0 ? 'the next one fails' : sizes(cache) !== sizes(whole) ? 'not all of it, or more' : undefined;
      if (fault) result.faults.push(`unpack, kill ${kill + 1} of ${kills}: ${fault}`);
      result.kills++;
      rmSync(cache, { recursive: true });
    }
    return result;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Waits until something is being written to sources or set, for as long as a run may take. */
async function writing(root: string): Promise<void> {
  const folders = ['agreements', 'dist'].map((folder) => join(root, folder));
  for (let round = 0; round < 20_000; round++) {
    if (folders.some((each) => existsSync(each) && readdirSync(each).some((name) => name.startsWith('.aftale-'))))
      return;
    await setTimeout(1);
  }
}

/** Sources and set, without what is being written beside them. */
function stateOf(root: string): Record<string, string> {
  const all = ['agreements', 'dist'].filter((folder) => existsSync(join(root, folder)));
  const entries = all.flatMap((folder) =>
    Object.entries(everything(join(root, folder))).map(([path, text]) => [`${folder}/${path}`, text] as const),
  );
  return Object.fromEntries(entries.filter(([path]) => !path.includes('.aftale-')));
}

function spawnAftale(root: string, args: string[], own: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(repository, 'src/cli.ts'), ...args], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, CI: '1', NO_COLOR: '1', ...own },
  });
}

/** Reads the published set over and over: the manifest, every file it names, and the manifest again. */
const reader = `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  let reads = 0;
  const faults = new Set();
  let on = true;
  process.on('SIGTERM', () => { on = false; });
  while (on) {
    try {
      const before = readFileSync('dist/2023/manifest.json', 'utf8');
      const { documents, data } = JSON.parse(before);
      const wrong = [];
      for (const { path, sha256 } of [...documents.map(({ html }) => html), ...data]) {
        let hash;
        try { hash = createHash('sha256').update(readFileSync('dist/2023/' + path)).digest('hex'); } catch (error) { hash = error.code; }
        if (hash !== sha256) wrong.push(path + ' ' + (hash.length === 64 ? 'is another' : hash));
      }
      readFileSync('dist/2023/index.html');
      if (readFileSync('dist/2023/manifest.json', 'utf8') === before) for (const each of wrong) faults.add(each);
      reads++;
    } catch (error) { faults.add(error.message); }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  process.stdout.write(JSON.stringify({ reads, faults: [...faults] }));`;

const startReader = (root: string) =>
  spawn(process.execPath, ['--input-type=module', '-e', reader], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });

async function stopReader(process: ReturnType<typeof startReader>): Promise<Pick<Killed, 'reads' | 'faults'>> {
  const chunks: Buffer[] = [];
  process.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const closed = once(process, 'close');
  process.kill('SIGTERM');
  await closed;
  return JSON.parse(Buffer.concat(chunks).toString());
}
