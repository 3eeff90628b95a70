import { readdirSync, readFileSync } from 'node:fs';
import type { Schemas } from '../model/schema.ts';

/** The JSON Schemas of the package by file name without ending. */
export function readSchemas(): Schemas {
  const folder = new URL('../../schemas/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
  );
}
