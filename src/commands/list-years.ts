import { join } from 'node:path';
import { renderYearsPage } from '../publish.ts';
import { loadAssets } from '../system/assets.ts';
import type { Terminal } from '../system/terminal.ts';
import { publishedYears, writeYearsPage } from '../system/years-page.ts';
import { foreignIndex } from '../words/commands/build-words.ts';

/** Writes the page that leads to the years below a folder, where there are any. */
export async function listYears(folder: string, terminal: Terminal): Promise<void> {
  const years = await publishedYears(folder);
  if (years.length === 0 || writeYearsPage(folder, await renderYearsPage(await loadAssets(), years))) return;
  terminal.error(foreignIndex(join(folder, 'index.html')));
}
