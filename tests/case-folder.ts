import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export const cases = join(import.meta.dirname, 'cases');
export const golden = 'diagnostics.txt';
/** What the findings of `seed-defects` are counted by; no source of the year. */
export const findingsFile = 'fund.yaml';
/** What a document of the year says, as `document-text.ts` writes it, and prints; no sources of the year. */
export const composed = 'doc.txt';
export const printed = 'output.html';
/** Filled forms, that are imported; no sources of the year. */
export const formFiles = /^skema(?:-\d)?\.json$/;
const base = join(import.meta.dirname, 'base');
const removed = '.slettet';

/**
 * A new folder with the base year and, laid over it, the files of a case; `NAME.slettet` takes NAME away. Returns its
 * path; the caller removes it.
 */
export function layCase(name?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'aftale-'));
  const year = join(root, 'agreements/2023');
  cpSync(base, root, { recursive: true });
  if (name)
    cpSync(join(cases, name), year, {
      recursive: true,
      filter: (path) =>
        ![golden, findingsFile, composed, printed].includes(basename(path)) && !formFiles.test(basename(path)),
    });
  for (const path of readdirSync(year, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith(removed)) continue;
    for (const each of [path, path.slice(0, -removed.length)]) rmSync(join(year, each), { recursive: true });
  }
  return root;
}
