import { spawnSync } from 'node:child_process';

/** How a process ends at a step: killed, or the disk says that it is full. */
export type Stop = 'kill' | 'full';

/** Node whose n-th call that changes the disk is its last, or fails; `STEPS` on standard error is how many there were. */
const hook = (step: number, stop: Stop) => `
  import fs, { promises } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let steps = 0;
  const sync = ['openSync', 'writeFileSync', 'fsyncSync', 'linkSync', 'copyFileSync', 'renameSync', 'mkdirSync', 'symlinkSync'];
  const removing = ['rmSync', 'rmdirSync', 'unlinkSync'];
  for (const name of [...sync, ...removing]) {
    const real = fs[name];
    fs[name] = (...args) => {
      if (name === 'openSync' && args[1] === 'r') return real(...args);
      steps++;
      if (steps === ${step} && '${stop}' === 'kill') process.kill(process.pid, 'SIGKILL');
      // A full disk stays full, and lets what is there go.
      if (steps >= ${step} && '${stop}' === 'full' && !removing.includes(name) && name !== 'renameSync' && name !== 'fsyncSync')
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', errno: -28, syscall: 'write' });
      return real(...args);
    };
  }
  syncBuiltinESMExports();
  process.on('exit', () => process.stderr.write('STEPS ' + steps));`;

/** Runs a script of the program's parts, stopped at a step; tells whether it got to its end before that. */
export function runStopped(
  script: string,
  step: number,
  stop: Stop,
  env: Record<string, string> = {},
): { finished: boolean } {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook(step, stop))}`, '--input-type=module', '-e', script],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  if (signal === 'SIGKILL') return { finished: false };
  if (status !== 0 && !stderr.includes('ENOSPC')) throw new Error(stderr);
  return { finished: Number(/STEPS (\d+)/.exec(stderr)?.[1]) < step };
}
