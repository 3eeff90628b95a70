import { accessSync, constants, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveSecondName } from './carry-over.ts';
import { refuseLink } from './place-on-disk.ts';
import { sha256 } from './sha256.ts';
import { temporaryName } from './temporary-name.ts';
import { planFile, undoWrite, type WritePlan } from './undo-write.ts';
import { syncFolder, writeNew } from './write-whole.ts';

/** The content that is to stand at each path below the root: bytes, text, or nothing. */
export type SourceChanges = Map<string, Uint8Array | string | undefined>;

/**
 * Changes sources below `root`, all or none. The new files and the old ones lie in a folder of their own, on disk, with
 * a plan, before the first one takes its place; the plan goes when the last one has. A write that is stopped between is
 * undone by the plan: here where it failed, by the next command (`undoStoppedWrites`) where the program was killed.
 * Mode and owner are those of the file that stood there, or of the one that `models` names for it.
 */
export function writeSources(root: string, changes: SourceChanges, models = new Map<string, string>()): void {
  if (changes.size === 0) return;
  for (const file of changes.keys()) refuseLink(root, file);
  const folder = join(root, 'agreements', temporaryName());
  mkdirSync(folder);
  try {
    const plan = prepare(root, folder, changes, models);
    try {
      place(root, folder, changes, plan);
    } catch (error) {
      undoWrite(root, folder, plan);
      throw error;
    }
    rmSync(join(folder, planFile));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepare(root: string, folder: string, changes: SourceChanges, models: Map<string, string>): WritePlan {
  [...changes].forEach(([file, content], index) => {
    const target = join(root, file);
    if (existsSync(target)) {
      // A file that is put in another's place needs no right to write in that one; whoever took it away meant it.
      accessSync(target, constants.W_OK);
      giveSecondName(target, join(folder, `old-${index}`));
    }
    const model = join(root, models.get(file) ?? file);
    if (content !== undefined) writeNew(join(folder, `new-${index}`), content, model);
  });
  const folders = [...changes.keys()].flatMap((file) => missingFolders(root, dirname(file)));
  const files = [...changes].map(([file, content]) => ({
    file,
    written: content === undefined ? null : sha256(content),
  }));
  const plan = { files, folders: [...new Set(folders)] };
  writeNew(join(folder, `${planFile}.new`), JSON.stringify(plan));
  renameSync(join(folder, `${planFile}.new`), join(folder, planFile));
  syncFolder(folder);
  return plan;
}

/** The folders of a path that aren't there, outermost first. */
function missingFolders(root: string, folder: string): string[] {
  return existsSync(join(root, folder)) ? [] : [...missingFolders(root, dirname(folder)), folder];
}

/** One rename after the other, nothing between: the time in which only some have their place is as short as can be. */
function place(root: string, folder: string, changes: SourceChanges, plan: WritePlan): void {
  for (const each of plan.folders) mkdirSync(join(root, each));
  const files = [...changes];
  files.forEach(([file, content], index) => {
    if (content !== undefined) renameSync(join(folder, `new-${index}`), join(root, file));
  });
  const written = files.filter(([, content]) => content !== undefined).map(([file]) => file);
  for (const [file, content] of files) {
    if (content === undefined && !written.some((each) => isSameFile(root, each, file))) rmSync(join(root, file));
  }
  for (const each of new Set(files.map(([file]) => dirname(file)))) syncFolder(join(root, each));
}

/** Whether two names differ in case alone, on a disk that takes no notice of it. */
function isSameFile(root: string, one: string, other: string): boolean {
  if (one.toLowerCase() !== other.toLowerCase()) return false;
  const [a, b] = [one, other].map((file) => lstatSync(join(root, file), { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && a.ino === b?.ino;
}
