import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { AgreementYear } from '../model/year.ts';
import { cacheFolder } from './cache-folder.ts';
import { keep, readKept } from './kept.ts';

/** The year as stages 1-4 made it: plain data, so that it can be kept as bytes. */
type CompiledYear = Result<AgreementYear | undefined>;

/**
 * A year as it was compiled last, in whatever folder, if that was from all the same: `inputs` is the SHA-256 of what it was
 * made from, with the version of Node, as another's bytes may not be readable.
 */
export function readKeptYear(year: number, inputs: string): CompiledYear | undefined {
  const path = pathOf(year);
  const kept = path === undefined ? undefined : readKept(path);
  if (!kept || !Buffer.from(inputs).equals(kept.subarray(0, inputs.length))) return undefined;
  return deserialize(kept.subarray(inputs.length)) as CompiledYear;
}

/** Keeps a compiled year in the place of the one before; where that can't be done, it is compiled again. */
export function keepYear(year: number, inputs: string, compiled: CompiledYear): void {
  const path = pathOf(year);
  if (path !== undefined) keep(path, Buffer.concat([Buffer.from(inputs), serialize(compiled)]));
}

function pathOf(year: number): string | undefined {
  const cache = cacheFolder(process.env);
  return cache && join(cache, 'years', `${year}`);
}
