import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { keptFolder, type Run, repository, runAftale, temporaryFolder } from './run-aftale.ts';

export const year = 'agreements/2023';
export const own = `${year}/traening/maal/01-ventetid.md`;
export const shared = `${year}/faelles/maal/koersel.md`;

/** Runs Git in a folder and returns what it prints. */
export const git = (root: string, ...args: string[]): Buffer =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.dk', ...args], { cwd: root });

/** Commits all that lies in a folder. */
export const commit = (root: string): void => {
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'Skridt');
};

/** Puts other words in a file, which must hold the old ones. */
export function change(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replaceAll(from, to));
}

/** Seals the agreement `traening`, or records approved changes of it. */
export const seal = (root: string, ...args: string[]): Promise<Run> =>
  runAftale(root, ['seal', '--unit', 'traening', '--today', '3.1.2023', ...args]);

/** A repository with the base year, its agreement `traening` sealed, all committed. */
export async function sealedFolder(): Promise<string> {
  made ??= makeSealed();
  const root = temporaryFolder();
  cpSync(await made, root, { recursive: true, preserveTimestamps: true });
  return root;
}

/** Made when first asked for, and copied from then on. */
let made: Promise<string> | undefined;

async function makeSealed(): Promise<string> {
  const { path, remove } = keptFolder();
  process.on('exit', remove);
  cpSync(join(repository, 'tests/base'), path, { recursive: true });
  git(path, 'init', '--quiet');
  commit(path);
  expect((await seal(path)).code).toBe(0);
  commit(path);
  return path;
}
