import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PageNumbers } from '../model/print.ts';

/** The page, 1-based, of every id that Chromium made a destination of: those that a printed link points at. */
export function destinations(pdf: PDFDocument): PageNumbers {
  const pageOfRef = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  return new Map(
    named.map(([id, destination]) => {
      const page = pdf.context.lookup(destination, PDFArray).get(0);
      return [id.decodeText(), pageOfRef.get(page.toString())!];
    }),
  );
}
