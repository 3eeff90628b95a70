import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, PublishedFile } from '../model/manifest.ts';
import { isInside, linkOnPath } from './place-on-disk.ts';
import { sha256 } from './sha256.ts';

/** The manifest of the set in a folder; `none` where it holds nothing, `foreign` where it holds what no build wrote. */
export type LastSet = { manifest: Manifest } | 'none' | 'damaged' | 'foreign';

/** Characters; a longer one is none that a build wrote, and some disks can't look it up. */
const longestPath = 250;

/** The set that a build would write over in a folder. */
export function readLastSet(folder: string): LastSet {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found || (found.isDirectory() && readdirSync(folder).length === 0)) return 'none';
  const bytes = readPublished(folder, 'manifest.json');
  if (bytes === undefined) return 'foreign';
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return 'damaged';
  }
  if (isManifest(value)) return { manifest: value };
  // Websites have a file of that name, too.
  return isObject(value) && Object.keys(value).length > 0 && !('documents' in value) && !('generator' in value)
    ? 'foreign'
    : 'damaged';
}

/** Every file of a set, by path below its folder. */
export const filesOf = ({ documents, data }: Manifest): string[] => [
  'manifest.json',
  'index.html',
  ...documents.flatMap(({ html, pdf }) => [html.path, ...(pdf ? [pdf.path] : [])]),
  ...data.map(({ path }) => path),
];

/** A file of the set in a folder; undefined where there is none, or a link stands on the way to it. */
export function readPublished(folder: string, path: string): Uint8Array | undefined {
  if (linkOnPath(folder, path) !== undefined || !lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    return undefined;
  return readFileSync(join(folder, path));
}

/** Whether a file of the set lies in the folder as it was written; `hash` is its SHA-256. */
export function isAsWritten(folder: string, path: string, hash: string): boolean {
  const bytes = readPublished(folder, path);
  return bytes !== undefined && sha256(bytes) === hash;
}

/** The first of the paths, or a part of one, where something stands that no build wrote: `listed` are the paths that one did. */
export function foreignFile(folder: string, paths: string[], listed: string[]): string | undefined {
  const own = new Set(listed);
  for (const path of paths) {
    const names = path.split('/');
    const parents = names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
    const look = (each: string) => lstatSync(join(folder, each), { throwIfNoEntry: false });
    const blocked = parents.find((each) => look(each)?.isDirectory() === false);
    if (blocked !== undefined) return blocked;
    const found = look(path);
    if (found && (!found.isFile() || !own.has(path))) return path;
  }
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

/** A manifest is a file that anyone may have changed: no path in it leads out of its folder. */
function isManifest(value: unknown): value is Manifest {
  if (!isObject(value)) return false;
  const { year, generator, browser, source, documents, data } = value;
  return (
    Number.isInteger(year) &&
    isText(generator) &&
    (browser === undefined || isText(browser)) &&
    isObject(source) &&
    Array.isArray(documents) &&
    documents.every(isDocument) &&
    Array.isArray(data) &&
    data.every((each) => isFile(each) && isText((each as Partial<Manifest['data'][number]>).title))
  );
}

function isDocument(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, kind, title, unit, department, html, pdf } = value;
  return (
    [id, kind, title].every(isText) &&
    [unit, department].every((each) => each === undefined || isText(each)) &&
    isFile(html) &&
    (pdf === undefined || (isFile(pdf) && Number.isInteger((pdf as { pages?: unknown }).pages)))
  );
}

function isFile(value: unknown): value is PublishedFile {
  if (!isObject(value)) return false;
  const { path, sha256: hash, bytes } = value;
  return (
    isText(path) &&
    path.length <= longestPath &&
    isInside(path) &&
    isText(hash) &&
    /^[0-9a-f]{64}$/.test(hash) &&
    Number.isInteger(bytes)
  );
}
