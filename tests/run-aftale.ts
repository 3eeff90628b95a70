import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runCommand } from '../src/commands/run-command.ts';
import { tellFault } from '../src/commands/tell-fault.ts';
import { openTerminal } from '../src/system/terminal.ts';

export const repository = fileURLToPath(new URL('../', import.meta.url));

export interface Run {
  code: number | null;
  out: string;
  error: string;
}

/** Runs a command in a folder as the program does, in this process, which is far quicker than a process of its own. */
export async function runAftale(folder: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const terminal = openTerminal({ stdout, stderr, env: { CI: '1', NO_COLOR: '1' } });
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  const code = await runCommand(args, folder, terminal).catch((fault) => tellFault(fault, terminal));
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  const said = (stream: PassThrough) => `${stream.read() ?? ''}`;
  return { code, out: said(stdout), error: said(stderr) };
}

/** The same in a process of its own, where how it starts and ends, its streams or its machine are what is tested. */
export function startAftale(folder: string, args: string[], env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, 'src/cli.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    // What waits for ever is killed, and has no exit code.
    timeout: 300_000,
    env: { ...process.env, CI: '1', NO_COLOR: '1', ...env },
  });
  return { code: status, out: stdout, error: stderr };
}

/** A folder of its own that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aftale-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder for a whole test file, which removes it when it is done. */
export function keptFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'aftale-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The small year as a draft in which one answer is still to be written: that is a warning. */
export function draftFolder(): string {
  const folder = baseFolder();
  const change = (file: string, from: RegExp | string, to: string) => {
    const path = join(folder, 'agreements/2023', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  change('aarshjul.yaml', /^fase: .*/m, 'fase: udkast');
  change('traening/maal/02-tavlemoeder.md', '## Resultat\n', '## Resultat\n\nUDFYLDES\n');
  return folder;
}

/** A folder with the small valid year of `tests/base`. */
export function baseFolder(): string {
  const folder = temporaryFolder();
  cpSync(join(repository, 'tests/base'), folder, { recursive: true });
  return folder;
}
