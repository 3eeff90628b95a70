import { Document, isSeq, parseDocument } from 'yaml';
import type { Archive, Part, PartFiles, PartKind } from '../model/seal.ts';

/** Git's id of the content of a file, by its path. */
export type BlobOf = (file: string) => string;

/** What is written of a part. */
export interface PartEntry {
  nummer?: number;
  aftryk: string;
  tekst?: string;
  fælles?: string;
  celler?: string;
}

/** A change that was agreed after the seal. */
export interface ChangeEntry extends Partial<PartEntry> {
  dato: string;
  'godkendt-af'?: string;
  hvorfor?: string;
  sprogrettelse?: 'ja';
}

const lists: [PartKind, string][] = [
  ['goal', 'mål'],
  ['initiative', 'indsatser'],
  ['table', 'tabeller'],
  ['section', 'afsnit'],
];

const layout = { lineWidth: 0, flowCollectionPadding: false };

/** A part as a seal has it: its number, the fingerprint of its meaning, and the ids of its files' contents. */
export function partEntry({ number, statements, files }: Part, { fingerprint }: Archive, blobOf: BlobOf): PartEntry {
  const { text, shared, cells }: PartFiles<string> = files;
  return {
    ...(number !== undefined && { nummer: number }),
    aftryk: fingerprint(statements),
    ...(text && { tekst: blobOf(text) }),
    ...(cells && { celler: blobOf(cells) }),
    ...(shared && { fælles: blobOf(shared) }),
  };
}

/** The text of `besegling.yaml`: the day (`3.1.2023`), the parties, and the parts of each kind that there are. */
export function sealText(date: string, parties: string[], parts: [Part, PartEntry][]): string {
  const entries = lists.map(([kind, key]): [string, Record<string, PartEntry>] => {
    const own = parts.filter(([part]) => part.kind === kind);
    return [key, Object.fromEntries(own.map(([{ id }, entry]) => [id, entry]))];
  });
  const filled = entries.filter(([, value]) => Object.keys(value).length > 0);
  const document = new Document({ beseglet: date, parter: parties, ...Object.fromEntries(filled) });
  document.commentBefore = ' Skrevet af »aftale seal«. Ret ikke her.';
  const named = document.get('parter');
  if (isSeq(named)) named.flow = true;
  return document.toString(layout);
}

/** The text of a seal with an approved change added at its end. */
export function withChange(text: string, key: string, id: string, change: ChangeEntry): string {
  const document = parseDocument(text);
  const node = document.createNode({ [key]: id, ...change });
  if (document.has('ændringer')) document.addIn(['ændringer'], node);
  else document.set('ændringer', document.createNode([node]));
  return document.toString(layout);
}
