import { execFileSync } from 'node:child_process';

/** What Git knows of the sources: the commit, whether they differ from it, when it was made (ISO 8601), and how many commits lead to it here. */
export interface Revision {
  commit: string;
  dirty: boolean;
  date: string;
  /** More after `git fetch --unshallow`, and then there are more of the words that were sealed. */
  commits: string;
}

function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/** The files of the sources, relative to `root`, that differ from the last commit; none where there is no Git. */
export function changedFiles(root: string): string[] {
  const names = git(root, 'diff', '--name-only', '--relative', '-z', 'HEAD', '--', 'agreements') ?? '';
  return names
    .split('\0')
    .filter((name) => name !== '')
    .sort();
}

/** The revision that `root` stands at; undefined where there is no Git or no commit. */
export function readRevision(root: string): Revision | undefined {
  const [commit, date] = git(root, 'log', '-1', '--format=%H %cI')?.trim().split(' ') ?? [];
  if (!commit || !date) return undefined;
  const commits = git(root, 'rev-list', '--count', 'HEAD')?.trim() ?? '';
  return { commit, date, commits, dirty: git(root, 'status', '--porcelain', '--', 'agreements') !== '' };
}
