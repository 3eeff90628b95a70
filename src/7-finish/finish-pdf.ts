import { PDFDict, PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { FinishedPdf, OutlineItem, PrintJob } from '../model/print.ts';
import { destinations } from './destinations.ts';
import { numberHeaderCells } from './number-header-cells.ts';
import { setMetadata } from './set-metadata.ts';
import { setOutline } from './set-outline.ts';

/**
 * The printed PDF with metadata, bookmarks and steady ids, the same bytes for the same print, dated `date` (ISO);
 * `no-text` where the browser found no fonts to print with; throws where an id of the job has no destination.
 */
export async function finishPdf(
  bytes: Uint8Array,
  job: PrintJob,
  date: string,
): Promise<Result<FinishedPdf | 'no-text'>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  if (!hasText(pdf)) return { value: 'no-text', diagnostics: [] };
  const pageNumbers = destinations(pdf);
  const missing = [...outlineIds(job.outline), ...job.pageMarks.map(({ id }) => id)].filter(
    (id) => !pageNumbers.has(id),
  );
  if (missing.length > 0) throw new Error(`No printed link points at ${missing.join(', ')} in »${job.title}«.`);
  setMetadata(pdf, job, date);
  setOutline(pdf, job.outline);
  numberHeaderCells(pdf);
  // Chromium says 1.4, which has no object streams; they make the file a third smaller.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  const finished = await pdf.save({ useObjectStreams: true, updateFieldAppearances: false, addDefaultPage: false });
  return { value: { bytes: finished, pages: pdf.getPageCount(), pageNumbers }, diagnostics: [] };
}

function hasText(pdf: PDFDocument): boolean {
  return pdf.getPages().some(({ node }) => {
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    return fonts !== undefined && fonts.keys().length > 0;
  });
}

function outlineIds(items: OutlineItem[]): string[] {
  return items.flatMap(({ id, children }) => [id, ...outlineIds(children)]);
}
