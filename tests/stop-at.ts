import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a process ends at a step: killed, or the disk says that it is full. */
export type Stop = 'kill' | 'full';

/** Node whose n-th call that changes the disk is its last, or fails; `STEPS` on standard error is how many there were. */
const hook = (step: number, stop: Stop) => `
  import fs, { promises } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let steps = 0;
  // What was opened to be written and isn't on disk for sure.
  const unflushed = new Map();
  const sync = ['openSync', 'writeFileSync', 'fsyncSync', 'linkSync', 'copyFileSync', 'renameSync', 'mkdirSync', 'symlinkSync'];
  const removing = ['rmSync', 'rmdirSync', 'unlinkSync'];
  for (const name of [...sync, ...removing]) {
    const real = fs[name];
    fs[name] = (...args) => {
      if (name === 'openSync' && args[1] === 'r') return real(...args);
      if (name === 'fsyncSync') unflushed.delete(args[0]);
      if (name === 'renameSync' && [...unflushed.values()].some((path) => (path + '/').startsWith(args[0] + '/')))
        process.stderr.write('UNFLUSHED ' + args[0]);
      steps++;
      if (steps === ${step} && '${stop}' === 'kill') process.kill(process.pid, 'SIGKILL');
      // A full disk stays full, and lets what is there go.
      if (steps >= ${step} && '${stop}' === 'full' && !removing.includes(name) && name !== 'renameSync' && name !== 'fsyncSync')
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', errno: -28, syscall: 'write' });
      const value = real(...args);
      if (name === 'openSync') unflushed.set(value, args[0]);
      return value;
    };
  }
  syncBuiltinESMExports();
  process.on('exit', () => process.stderr.write('STEPS ' + steps));`;

/** Runs a script of the program's parts, stopped at a step; tells whether it got to its end before that. Throws where a file takes its place before it is flushed. */
export function runStopped(
  script: string,
  step: number,
  stop: Stop,
  env: Record<string, string> = {},
): { finished: boolean } {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook(step, stop))}`, '--input-type=module', '-e', script],
    { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'aftale-test-code'), ...env } },
  );
  if (/UNFLUSHED \//.test(stderr)) throw new Error(stderr);
  if (signal === 'SIGKILL') return { finished: false };
  if (status !== 0 && !stderr.includes('ENOSPC')) throw new Error(stderr);
  return { finished: Number(/STEPS (\d+)/.exec(stderr)?.[1]) < step };
}
