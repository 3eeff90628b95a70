import { lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readPublished } from './read-set.ts';
import { writeWhole } from './write-whole.ts';

/** Stands last in the page, so that another's is known from ours. */
const mark = '<!-- aftale build -->\n';

/** The years that have a set below a folder; none where the folder isn't there. */
export async function publishedYears(folder: string): Promise<number[]> {
  const all = await readdir(folder).catch(() => []);
  const names = all.filter((name) => /^\d{4}$/.test(name));
  return names.filter((name) => readPublished(join(folder, name), 'manifest.json')).map(Number);
}

/** Writes the page that lists the years as `index.html`; false where one that isn't ours stands there, which stays. */
export function writeYearsPage(folder: string, html: string): boolean {
  const before = readPublished(folder, 'index.html');
  const isFree = lstatSync(join(folder, 'index.html'), { throwIfNoEntry: false }) === undefined;
  if (!isFree && !new TextDecoder().decode(before).endsWith(mark)) return false;
  writeWhole(join(folder, 'index.html'), html + mark);
  return true;
}
