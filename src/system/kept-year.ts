import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { AgreementYear } from '../model/year.ts';
import { cacheFolder } from './cache-folder.ts';
import { keep, readKept } from './kept.ts';
import { sha256 } from './sha256.ts';

/** The year as stages 1-4 made it: plain data, so that it can be kept as bytes. */
type CompiledYear = Result<AgreementYear | undefined>;

/** Years that are kept, the last ones: of two agreements one takes 2.5 MB. */
const most = 8;

/**
 * The year of a folder as it was compiled last, if that was from all the same: `inputs` is the SHA-256 of what it was made
 * from, with the version of Node, as another's bytes may not be readable.
 */
export function readKeptYear(folder: string, inputs: string): CompiledYear | undefined {
  const path = pathOf(folder);
  const kept = path === undefined ? undefined : readKept(path);
  if (!kept || !Buffer.from(inputs).equals(kept.subarray(0, inputs.length))) return undefined;
  return deserialize(kept.subarray(inputs.length)) as CompiledYear;
}

/** Keeps a compiled year in the place of the one before; where that can't be done, it is compiled again. */
export function keepYear(folder: string, inputs: string, compiled: CompiledYear): void {
  const path = pathOf(folder);
  if (path === undefined) return;
  keep(path, Buffer.concat([Buffer.from(inputs), serialize(compiled)]));
  removeOld(dirname(path));
}

function removeOld(years: string): void {
  try {
    const kept = readdirSync(years).map((name) => join(years, name));
    const times = new Map(kept.map((path) => [path, statSync(path).mtimeMs]));
    for (const path of kept.toSorted((a, b) => times.get(b)! - times.get(a)!).slice(most)) rmSync(path);
  } catch {
    // There is no folder, or another build was quicker.
  }
}

function pathOf(folder: string): string | undefined {
  const cache = cacheFolder(process.env);
  return cache && join(cache, 'years', sha256(folder));
}
