import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';

/** The number of renameat2(2); Node has no call for it. */
const calls: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

/** AT_FDCWD twice, RENAME_EXCHANGE last. */
const script = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Lets two folders change places in one step; false where nothing here can. On Linux `mv` can (coreutils 9.5), and else
 * Perl, which most have; the disk must know how to, as ext4, XFS, Btrfs and tmpfs do.
 */
export function exchangeFolders(one: string, other: string): boolean {
  const call = calls[process.arch];
  if (process.platform !== 'linux' || call === undefined) return false;
  const { ino } = lstatSync(one, { bigint: true });
  const isDone = () => lstatSync(other, { bigint: true }).ino === ino;
  const run = (program: string, ...args: string[]) => {
    spawnSync(program, [...args, one, other], { stdio: 'ignore' });
    return isDone();
  };
  return run('mv', '--exchange', '-T', '--') || run('perl', '-e', script, `${call}`);
}
