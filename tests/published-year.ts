import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCompiler } from '../src/compile.ts';
import type { Manifest } from '../src/model/manifest.ts';
import type { Agreement } from '../src/model/year.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { repository, startAftale } from './run-aftale.ts';

export interface PublishedPdf {
  id: string;
  title: string;
  pages: number;
  bytes: Uint8Array;
}

export interface PublishedAgreement extends PublishedPdf {
  agreement: Agreement;
}

/** What this repository's 2023 makes in PDF: all of it, and the agreements. All test files share one build. */
export function publishedYear(): { pdfs: PublishedPdf[]; agreements: PublishedAgreement[] } {
  const { value: year } = createCompiler({ schemas: readSchemas() })(
    readSources(repository).find((tree) => tree.year === 2023)!,
  );
  const out = join(tmpdir(), `aftale-test-${createHash('sha256').update(repository).digest('hex').slice(0, 12)}`);
  return inTurn(`${out}.lock`, () => {
    const { code, error } = startAftale(repository, ['build', '--year', '2023', '--out', out]);
    if (code !== 0) throw new Error(`The year can't be built: ${error}`);
    const manifest: Manifest = JSON.parse(readFileSync(join(out, '2023/manifest.json'), 'utf8'));
    const pdfs = manifest.documents.flatMap(({ id, title, pdf }) => {
      if (!pdf) return [];
      return [{ id, title, pages: pdf.pages, bytes: new Uint8Array(readFileSync(join(out, '2023', pdf.path))) }];
    });
    const agreements = year!.agreements.map((agreement) => ({
      agreement,
      ...pdfs.find(({ id }) => id === `${agreement.unit.id}/agreement`)!,
    }));
    return { pdfs, agreements };
  });
}

/** Runs a task while no other process does; a lock that lies there for minutes was left by one that was stopped. */
function inTurn<Value>(lock: string, task: () => Value): Value {
  for (let tenths = 0; ; tenths++) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (tenths % 1200 === 1199) rmdirSync(lock);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  try {
    return task();
  } finally {
    rmdirSync(lock);
  }
}
