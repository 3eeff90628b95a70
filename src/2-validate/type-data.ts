import { idForm } from '../danish/id.ts';
import { type Notation, notations, unreadableValue } from '../danish/notations.ts';
import { oneLine } from '../danish/one-line.ts';
import { isOpen, openMarker } from '../danish/open.ts';
import { typographic } from '../danish/typography.ts';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { message } from '../diagnostics/message.ts';
import type { Data } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import type { Schema, Schemas } from '../model/schema.ts';
import { dereference } from './schema.ts';

export const repeatedId = message({
  code: 'id/dobbelt',
  severity: 'error',
  da: '»{id}« står to gange.',
  en: '"{id}" stands here twice.',
  help: {
    da: 'Et id bruges én gang; æ, ø og å tæller som ae, oe og aa.',
    en: 'An id is used once; æ, ø and å count as ae, oe and aa.',
  },
  explanation: {
    means:
      'To ting i samme fil har samme id, så henvisninger til dem kan ikke skelnes. Id’er sammenlignes med æ, ø og å som ae, oe og aa, fordi nogle systemer skriver dem sådan.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '  alle-hold:\n    tekst: Alle hold har tavlemøder',
    wrong: '  afproevet:\n    tekst: Alle hold har tavlemøder',
    right: '  alle-hold:\n    tekst: Alle hold har tavlemøder',
  },
});

const notationOf = (node: Schema): Notation | undefined =>
  (notations as Record<string, Notation>)[node['x-type'] ?? ''];

/** The surroundings that typing needs beside the data: the schemas, the year of the path, and the paths that the schema refused. */
export interface Typing {
  schemas: Schemas;
  year: number;
  refused: Set<string>;
}

/**
 * The data under its English names with values typed. What can't be read is reported. That, what was refused and what
 * is required but missing counts as open where it is a text or a value, so that nothing more is said of it; else it is
 * left out. It keeps its place: so it is known that something was given.
 */
export function typeData(
  data: Data,
  schema: Schema,
  { schemas, year, refused }: Typing,
): Result<Data & { passages: Passage[] }> {
  const diagnostics: Diagnostic[] = [];
  const places: Data['places'] = new Map();
  const passages: Passage[] = [];
  const placeOf = (path: string[]): Place => data.places.get(path.join('\0'))!.value;

  const isRefused = (path: string[]) => refused.has(path.join('\0'));

  const typed = (value: unknown, raw: Schema, path: string[], names: string[]): unknown => {
    places.set(names.join('\0'), data.places.get(path.join('\0'))!);
    const node = dereference(schemas, raw);
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    const notation = isMap ? undefined : notationOf(node);
    if (
      isRefused(path) ||
      (notation && Array.isArray(value) && value.some((_, index) => isRefused([...path, `${index}`])))
    )
      return node.enum ? undefined : open(node);
    if (notation) {
      const parsed = notation.parse(value as string | string[], year);
      if (parsed.ok) return parsed.value;
      const values = {
        værdi: [value].flat().join(', '),
        slags: notation.da,
        slagsEn: notation.en,
        eksempel: notation.example,
      };
      diagnostics.push(diagnose(unreadableValue, placeOf(path), { ...values, nærmest: parsed.suggestion }));
      return open(node);
    }
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (const [index, each] of value.entries()) {
        const item = typed(each, node.items ?? {}, [...path, `${index}`], [...names, `${items.length}`]);
        if (item !== undefined) items.push(item);
      }
      return items;
    }
    if (isMap) return typedMap(value as Record<string, unknown>, node, path, names);
    if (node['x-type'] === 'id') return isOpen(String(value)) ? undefined : idForm(String(value));
    if (node['x-type'] === 'integer') return Number(value);
    if (node['x-type'] === 'boolean') return value === 'ja';
    if (node['x-type'] === 'lines') return value;
    if (node['x-type'] !== 'text') return typeof value === 'string' ? oneLine(value) : value;
    passages.push(valuePassage(String(value), placeOf(path)));
    return typographic(oneLine(String(value)));
  };

  const typedMap = (map: Record<string, unknown>, node: Schema, path: string[], names: string[]): unknown => {
    // An author may name a key as what every object has: `__proto__`.
    const out = new Map<string, unknown>();
    const keys = new Map<string, Place>();
    for (const [key, each] of Object.entries(map)) {
      const inner =
        node.properties?.[key] ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : {});
      const name = node.properties?.[key] ? (inner['x-name'] ?? key) : node['x-keys'] === 'id' ? idForm(key) : key;
      const value = typed(each, inner, [...path, key], [...names, name]);
      if (value === undefined) continue;
      const place = data.places.get([...path, key].join('\0'))!.key!;
      const first = keys.get(name);
      if (first) diagnostics.push(diagnose(repeatedId, place, { id: key }, [first]));
      else out.set(name, value);
      keys.set(name, place);
    }
    const given = Object.fromEntries(out);
    return { ...missing(node, given), ...given };
  };

  /** The stand-in for a value that is no use. */
  const open = (node: Schema): unknown => {
    const notation = notationOf(node);
    const parsed = notation?.parse(openMarker, year);
    if (parsed?.ok) return parsed.value;
    if (node['x-type'] === 'text') return openMarker;
    return node.enum?.[0] ?? (node.required && missing(node, {}));
  };

  /** The required keys that a map lacks, but for maps of ids: of those nothing can be said. */
  const missing = ({ required = [], properties = {} }: Schema, out: Record<string, unknown>) => {
    const entries = required.map((key) => {
      const node = properties[key] ?? {};
      return [node['x-name'] ?? key, open(dereference(schemas, node))] as const;
    });
    return Object.fromEntries(entries.filter(([name, value]) => value !== undefined && !Object.hasOwn(out, name)));
  };

  return { value: { value: typed(data.value, schema, [], []), places, passages }, diagnostics };
}

/** A text of front matter; a quoted one begins after its quote. */
function valuePassage(text: string, { file, start, end, field }: Place): Passage {
  const quoted = start.line === end.line && end.column - start.column > text.length;
  const runs = [{ at: 0, line: start.line, column: start.column + (quoted ? 1 : 0) }];
  return { file, kind: 'value', heading: '', text, runs, ...(field && { field }) };
}
