import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readPublished } from './write-set.ts';
import { writeWhole } from './write-whole.ts';

/** Stands last in the page, so that another's is known from ours. */
const mark = '<!-- aftale build -->\n';

/** The years that have a set below a folder; none where the folder isn't there. */
export async function publishedYears(folder: string): Promise<number[]> {
  const all = await readdir(folder).catch(() => []);
  const names = all.filter((name) => /^\d{4}$/.test(name));
  const manifests = await Promise.all(names.map((name) => readPublished(join(folder, name), 'manifest.json')));
  return names.filter((_, index) => manifests[index]).map(Number);
}

/** Writes the page that lists the years as `index.html`; false where one that isn't ours stands there, which stays. */
export async function writeYearsPage(folder: string, html: string): Promise<boolean> {
  const before = await readPublished(folder, 'index.html');
  if (before && !new TextDecoder().decode(before).endsWith(mark)) return false;
  writeWhole(join(folder, 'index.html'), html + mark);
  return true;
}
