import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside, linkOnPath } from './place-on-disk.ts';
import { sha256 } from './sha256.ts';
import { abandonedIn } from './temporary-name.ts';

/** The plan of a write of sources, by paths below the root, kept until it is done. */
export interface WritePlan {
  /** In the order of `old-0`, `old-1` …, what stood there before; the SHA-256 of what is written, null where the file goes. */
  files: { file: string; written: string | null }[];
  /** That are made for the files, outermost first. */
  folders: string[];
}

export const planFile = 'plan.json';

/** Undoes the writes of sources that were stopped half-way below `root`, and returns whether there were any. */
export function undoStoppedWrites(root: string): boolean {
  let undone = false;
  for (const folder of abandonedIn(join(root, 'agreements'))) {
    // What lies behind a link is none of ours.
    const isFolder = lstatSync(folder).isDirectory();
    const plan = isFolder ? readPlan(root, folder) : undefined;
    if (plan) {
      undoWrite(root, folder, plan);
      undone = true;
    }
    try {
      if (isFolder) rmSync(join(folder, planFile), { force: true });
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Sources that can't be written can be read none the less.
    }
  }
  return undone;
}

/** Puts back what stood there wherever the plan's own file stands now: what someone has saved there since is left alone. */
export function undoWrite(root: string, folder: string, { files, folders }: WritePlan): void {
  files.forEach(({ file, written }, index) => {
    const [target, old] = [join(root, file), join(folder, `old-${index}`)];
    if (hashOf(target) !== written) return;
    if (existsSync(old)) {
      // Someone may have removed the folder since, with all that was left in it.
      mkdirSync(dirname(target), { recursive: true });
      renameSync(old, target);
    } else rmSync(target, { force: true });
  });
  for (const each of [...folders].reverse()) {
    try {
      rmdirSync(join(root, each));
    } catch {
      // It was never made, or something lies in it by now.
    }
  }
}

/** Null where nothing stands there, undefined where it is no file. */
function hashOf(path: string): string | null | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  return found.isFile() ? sha256(readFileSync(path)) : undefined;
}

/** The plan in a folder; undefined where the write got no further than before it, or it leads out of the sources. */
function readPlan(root: string, folder: string): WritePlan | undefined {
  const plan = join(folder, planFile);
  // A pipe or a link to a device can be read for ever.
  if (!lstatSync(plan, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    const { files, folders } = JSON.parse(readFileSync(plan, 'utf8')) as WritePlan;
    const paths = [...files.map(({ file }) => file), ...folders];
    const own = (path: string) =>
      path.startsWith('agreements/') && isInside(path) && linkOnPath(root, path) === undefined;
    return paths.every(own) ? { files, folders } : undefined;
  } catch {
    return undefined;
  }
}
