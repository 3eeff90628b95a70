import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { foreignRepository, gitMissing, unreadableRepository } from '../words/git-words.ts';
import { isFile } from './installed-browser.ts';
import { isExhausted } from './machine-fault.ts';

/** A folder may come from a stranger: what its `.git/config` names is not run. */
const cautious = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  ...['core.fsmonitor=false', `core.hooksPath=${devNull}`, 'safe.bareRepository=explicit'].flatMap((it) => ['-c', it]),
];

/** Nothing is fetched, whatever way to fetch the folder names, and Git tells in English what we look for in it. */
const quiet = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  LANGUAGE: '',
};

/** A hook is told of the repository that it runs in, which need not be that of the sources. */
const ofHooks = [
  ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_NAMESPACE', 'GIT_GRAFT_FILE'],
  ...['GIT_SHALLOW_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_REPLACE_REF_BASE'],
];

const largest = 64 * 1024 * 1024;
/** ms; a FIFO in the place of a file of Git's would never end. */
const longest = 30_000;

/**
 * The output of Git on the repository that `root` lies in, undefined where it fails. Every call of Git goes through here. Only for
 * commands that leave the files of the sources alone: `status` and `diff` run the filters that the folder's own files name.
 */
export function git(root: string, ...args: string[]): Buffer | undefined {
  try {
    return run(root, args);
  } catch (error) {
    if (isOfMachine(error)) throw error;
    return undefined;
  }
}

/** Why Git won't tell of a repository that is there, in Danish, with what to do; undefined where it will, or there is none. */
export function gitTrouble(root: string): string | undefined {
  try {
    run(root, ['rev-parse', '--git-dir']);
    return undefined;
  } catch (error) {
    const { stderr, code } = error as { stderr?: Buffer; code?: string };
    if (isOfMachine(error)) throw error;
    const said = stderr?.toString().trim() ?? '';
    if (said.includes('not a git repository (or any') || (code === 'ENOENT' && !liesInGit(root))) return undefined;
    const owned = /dubious ownership in repository at '(.+)'/.exec(said)?.[1];
    if (owned) {
      // What a stranger has called a folder is not put into a line that is meant for a shell.
      return foreignRepository(owned, /^[\p{L}\d/._: -]+$/u.test(owned) ? owned : undefined);
    }
    if (code === 'ENOENT') return gitMissing;
    return unreadableRepository(root, said.split('\n')[0] || `${code}`);
  }
}

/** Not that there is no Git, or no such object. */
const isOfMachine = (error: unknown) => isExhausted(error) || (error as NodeJS.ErrnoException).code === 'ETIMEDOUT';

function run(root: string, args: string[]): Buffer {
  const env: NodeJS.ProcessEnv = { ...process.env, ...quiet };
  for (const name of ofHooks) delete env[name];
  return execFileSync(program(), [...cautious, ...args], {
    cwd: root,
    env,
    maxBuffer: largest,
    timeout: longest,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Windows looks for a program in the folder it is called in before it looks elsewhere: there it could be the stranger's. */
function program(): string {
  if (process.platform !== 'win32') return 'git';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  const path = folders.map((folder) => join(folder, 'git.exe')).find(isFile);
  if (path === undefined) throw Object.assign(new Error('Git is not installed'), { code: 'ENOENT' });
  return path;
}

const liesInGit = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && liesInGit(dirname(folder)));
