import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createCompiler } from '../src/compile.ts';
import type { Manifest } from '../src/model/manifest.ts';
import type { Agreement } from '../src/model/year.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { repository, runAftale } from './run-aftale.ts';

/** When its documents say that they are from. */
const epoch = { SOURCE_DATE_EPOCH: '1700000000' };

export interface PublishedPdf {
  id: string;
  title: string;
  pages: number;
  bytes: Uint8Array;
}

export interface PublishedAgreement extends PublishedPdf {
  agreement: Agreement;
}

interface PublishedYear {
  /** Holds `2023/` with all that a build writes. */
  folder: string;
  pdfs: PublishedPdf[];
  agreements: PublishedAgreement[];
}

/** What this repository's 2023 makes. All test files share one build, and write nothing to its folder. */
export async function publishedYear(): Promise<PublishedYear> {
  const { value: year } = createCompiler({ schemas: readSchemas() })(
    readSources(repository).find((tree) => tree.year === 2023)!,
  );
  const folder = join(tmpdir(), `aftale-test-${createHash('sha256').update(repository).digest('hex').slice(0, 12)}`);
  return inTurn(`${folder}.lock`, async () => {
    const made = await runAftale(repository, ['build', '--year', '2023', '--out', folder], epoch);
    if (made.code !== 0) throw new Error(`The year can't be built: ${made.out}${made.error}`);
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, '2023/manifest.json'), 'utf8'));
    const pdfs = manifest.documents.flatMap(({ id, title, pdf }) => {
      if (!pdf) return [];
      return [{ id, title, pages: pdf.pages, bytes: new Uint8Array(readFileSync(join(folder, '2023', pdf.path))) }];
    });
    const agreements = year!.agreements.map((agreement) => ({
      agreement,
      ...pdfs.find(({ id }) => id === `${agreement.unit.id}/agreement`)!,
    }));
    return { folder, pdfs, agreements };
  });
}

/** Runs a task while no other process does; a lock of a process that is no more was left by one that was stopped. */
async function inTurn<Value>(lock: string, task: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
      break;
    } catch {
      if (isHeld(lock)) await setTimeout(100);
      else rmSync(lock, { force: true });
    }
  }
  try {
    return await task();
  } finally {
    rmSync(lock);
  }
}

function isHeld(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch {
    return false;
  }
}
