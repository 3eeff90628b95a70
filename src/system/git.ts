import { execFileSync } from 'node:child_process';

/** What Git knows of the sources: the commit, whether they differ from it, and when it was made (ISO 8601). */
export interface Revision {
  commit: string;
  dirty: boolean;
  date: string;
}

/** The revision that `root` stands at; undefined where there is no Git or no commit. */
export function readRevision(root: string): Revision | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const [commit = '', date = ''] = git('log', '-1', '--format=%H %cI').split(' ');
    return { commit, date, dirty: git('status', '--porcelain', '--', 'agreements') !== '' };
  } catch {
    return undefined;
  }
}
