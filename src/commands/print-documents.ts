import type { Manifest } from '../model/manifest.ts';
import type { FinishedPdf } from '../model/print.ts';
import type { RenderedDocument } from '../model/rendering.ts';
import { printDocument } from '../publish.ts';
import { EnvironmentError } from '../system/environment-error.ts';
import type { Browser } from '../system/open-browser.ts';
import { readPublished } from '../system/read-set.ts';
import { sha256 } from '../system/sha256.ts';
import type { Terminal } from '../system/terminal.ts';
import { noFonts, printedOf } from '../words/commands/build-words.ts';

/** The means that documents are printed with, and what was printed before. */
export interface PrintRun {
  browser: Browser;
  terminal: Terminal;
  /** ISO 8601. */
  date: string;
  /** Where the last set lies. */
  folder: string;
  previous: Manifest | undefined;
  /** The last set was printed by the same program and browser, and bears the same date. */
  sameMaker: boolean;
}

export type PrintedPdf = Pick<FinishedPdf, 'bytes' | 'pages'>;

/** The PDF of each document by its path without ending; one that would be the same as the last one is the last one. */
export async function printDocuments(documents: RenderedDocument[], run: PrintRun): Promise<Map<string, PrintedPdf>> {
  const { browser, terminal, date, folder, previous, sameMaker } = run;
  const pdfs = new Map<string, PrintedPdf>();
  await Promise.all(
    documents.map(async ({ id, path, html, title }) => {
      const last = previous?.documents.find((each) => each.id === id);
      const bytes = readPublished(folder, `${path}.pdf`);
      if (sameMaker && bytes && last?.pdf?.sha256 === sha256(bytes) && last.html.sha256 === sha256(html)) {
        pdfs.set(path, { bytes, pages: last.pdf.pages });
        return;
      }
      const { value: pdf } = await printDocument(html, browser.print, date, bytes);
      if (pdf === 'no-text') throw new EnvironmentError(noFonts);
      pdfs.set(path, pdf);
      terminal.progress(printedOf(pdfs.size, documents.length, title, pdf.pages));
    }),
  );
  terminal.progress('');
  return pdfs;
}
