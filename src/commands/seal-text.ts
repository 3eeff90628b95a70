import { Document, isSeq, parseDocument } from 'yaml';
import type { Schema } from '../model/schema.ts';
import type { Archive, Part, PartFiles, PartKind } from '../model/seal.ts';
import { sealComment } from '../words/commands/seal-words.ts';

/** Git's id of the content of a file, by its path. */
export type BlobOf = (file: string) => string;

/** A part as a seal records it, by the names of its schema. */
export interface PartEntry {
  number?: number;
  fingerprint: string;
  text?: string;
  cells?: string;
  shared?: string;
}

/** A change that was agreed after the seal; without a fingerprint the part was dropped. */
export interface ChangeEntry extends Partial<PartEntry> {
  date: string;
  approvedBy?: string;
  why?: string;
  language?: 'ja';
}

const lists: [PartKind, string][] = [
  ['goal', 'goals'],
  ['initiative', 'initiatives'],
  ['table', 'tables'],
  ['section', 'sections'],
];

const layout = { lineWidth: 0, flowCollectionPadding: false };

/** A part as a seal has it: its number, the fingerprint of its meaning, and the ids of its files' contents. */
export function partEntry({ number, statements, files }: Part, { fingerprint }: Archive, blobOf: BlobOf): PartEntry {
  const { text, shared, cells }: PartFiles<string> = files;
  return {
    ...(number !== undefined && { number }),
    fingerprint: fingerprint(statements),
    ...(text && { text: blobOf(text) }),
    ...(cells && { cells: blobOf(cells) }),
    ...(shared && { shared: blobOf(shared) }),
  };
}

/** The text of `besegling.yaml`: the day (`3.1.2023`), the parties, and the parts of each kind that there are. */
export function sealText(schema: Schema, date: string, parties: string[], parts: [Part, PartEntry][]): string {
  const entries = lists.map(([kind, key]): [string, Record<string, PartEntry>] => {
    const own = parts.filter(([part]) => part.kind === kind);
    return [key, Object.fromEntries(own.map(([{ id }, entry]) => [id, entry]))];
  });
  const filled = entries.filter(([, value]) => Object.keys(value).length > 0);
  const document = new Document(authored({ sealed: date, parties, ...Object.fromEntries(filled) }, schema));
  document.commentBefore = ` ${sealComment}`;
  const named = document.get(keyOf('parties', schema));
  if (isSeq(named)) named.flow = true;
  return document.toString(layout);
}

/** The text of a seal with an approved change of a part added at its end. */
export function withChange(schema: Schema, text: string, kind: PartKind, id: string, change: ChangeEntry): string {
  const document = parseDocument(text);
  const key = keyOf('changes', schema);
  const node = document.createNode(authored({ [kind]: id, ...change }, changeSchema(schema)));
  if (document.has(key)) document.addIn([key], node);
  else document.set(key, document.createNode([node]));
  return document.toString(layout);
}

/** How authors name a kind of part, in a change and on the command line: `mål`. */
export const kindName = (kind: PartKind, schema: Schema): string => keyOf(kind, changeSchema(schema));

const changeSchema = (schema: Schema): Schema => schema.properties![keyOf('changes', schema)]!.items!;

/** The key that authors type for a name. */
const keyOf = (name: string, { properties = {} }: Schema): string =>
  Object.keys(properties).find((key) => properties[key]!['x-name'] === name) ?? name;

/** A value with names as keys, under the keys that authors type. */
function authored(value: unknown, schema: Schema | boolean | undefined): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || typeof schema !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const key = keyOf(name, schema);
      return [key, authored(each, schema.properties?.[key] ?? schema.additionalProperties)];
    }),
  );
}
