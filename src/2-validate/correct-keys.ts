import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Data } from '../model/document.ts';
import type { Schema, Schemas } from '../model/schema.ts';
import { dereference } from './schema.ts';
import { unknownKey } from './schema-errors.ts';

/** The data with its keys as the schema has them, and the paths (steps joined with U+0000) that had another. */
export interface CorrectedData {
  data: Data;
  corrected: string[];
}

/**
 * The data with each misspelt key as the one that it is most like, so that nothing is reported as missing besides;
 * reports it. Keys that are like none are left for the schema to refuse.
 */
export function correctKeys(data: Data, schema: Schema, schemas: Schemas): Result<CorrectedData> {
  const diagnostics: Diagnostic[] = [];
  const corrected: string[] = [];
  let places = data.places;

  const walk = (value: unknown, raw: Schema, path: string[]): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { properties = {}, additionalProperties } = dereference(schemas, raw);
    const rest = typeof additionalProperties === 'object' ? additionalProperties : {};
    const taken = new Set(Object.keys(value));
    const entries = Object.entries(value).map(([key, each]) => {
      const name = rightKey(key, properties, taken);
      const here = [...path, name].join('\0');
      if (name !== key) {
        const place = places.get([...path, key].join('\0'))!.key!;
        diagnostics.push(unknownKey(key, Object.keys(properties), place));
        places = moved(places, [...path, key].join('\0'), here);
        corrected.push(here);
        taken.add(name);
      }
      return [name, walk(each, properties[name] ?? rest, [...path, name])] as const;
    });
    return Object.fromEntries(entries);
  };

  const value = walk(data.value, schema, []);
  return { value: { data: { value, places }, corrected }, diagnostics };
}

function rightKey(key: string, properties: Record<string, Schema>, taken: Set<string>): string {
  if (Object.hasOwn(properties, key)) return key;
  const name = nearest(key, Object.keys(properties));
  return name === undefined || taken.has(name) ? key : name;
}

function moved(places: Data['places'], from: string, to: string): Data['places'] {
  const move = (path: string) => (path === from || path.startsWith(`${from}\0`) ? to + path.slice(from.length) : path);
  return new Map([...places].map(([path, place]) => [move(path), place]));
}
