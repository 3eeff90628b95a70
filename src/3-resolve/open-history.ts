import type { SourceFile, SourceTree, TypedDocument } from '../model/document.ts';
import type { Archive, History, PartFiles, PartKind } from '../model/seal.ts';
import { partStatements } from './part-statements.ts';

const names = ['text', 'shared', 'cells'] as const;

/** Where the files of a part lie below the year; what a shared goal is called makes no difference to what it says. */
const paths: Record<PartKind, (unit: string, id: string) => PartFiles<string>> = {
  goal: (unit, id) => ({ text: `${unit}/maal/${id}.md`, shared: `faelles/maal/${id}.md` }),
  initiative: (unit, id) => ({ text: `${unit}/indsatser/${id}.md` }),
  table: (unit, id) => ({ text: `${unit}/tabeller/${id}.yaml`, cells: `${unit}/tabeller/${id}.csv` }),
  section: (unit) => ({ text: `${unit}/aftale.md`, shared: 'ramme.md' }),
};

const keptForm = /\/besegling\/([0-9a-f]{40})\.\w+$/;

/** The history of the year's sealed parts: of the contents that lie in the year, kept by the seal among others, or in the archive, read by stages 1 and 2. */
export function openHistory(
  { year, files }: SourceTree,
  archive: Archive,
  read: (source: SourceFile) => TypedDocument | undefined,
): History {
  const bytesOf = new Map(files.map(({ file, bytes }) => [file, bytes]));
  const ids = new Map<string, string>();
  const idOf = (file: string) => {
    if (!ids.has(file)) ids.set(file, archive.blobId(bytesOf.get(file) ?? new Uint8Array()));
    return ids.get(file)!;
  };
  const contents = new Map<string, Uint8Array | undefined>();
  const contentOf = (id: string) => {
    if (!contents.has(id)) {
      const here = files.find(({ file }) => idOf(file) === id);
      contents.set(id, here?.bytes ?? archive.contentOf(id));
    }
    return contents.get(id);
  };
  const documents = new Map<string, TypedDocument | undefined>();
  const documentOf = (file: string, id: string) => {
    const key = `${file}\0${id}`;
    const bytes = contentOf(id);
    if (!documents.has(key)) documents.set(key, bytes && read({ file, bytes, size: bytes.length, link: false }));
    return documents.get(key);
  };
  return {
    fingerprint: archive.fingerprint,
    restOfHistory: archive.restOfHistory,
    damagedCopies: () =>
      files.flatMap(({ file }) => {
        const id = keptForm.exec(file)?.[1];
        return id === undefined || id === idOf(file) ? [] : [file];
      }),
    isUntouched: ({ blobs }, part) =>
      names.every((name) => blobs[name] === (part.files[name] && idOf(part.files[name]))),
    statementsOf(unit, { kind, id, blobs }, keys) {
      const of: PartFiles<TypedDocument> = {};
      for (const name of names) {
        if (blobs[name] === undefined) continue;
        const path = paths[kind](unit, id)[name];
        const document = path && documentOf(`agreements/${year}/${path}`, blobs[name]);
        if (!document) return undefined;
        of[name] = document;
      }
      return partStatements(kind, id, of, keys);
    },
  };
}
