import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { PageNumbers } from '../model/print.ts';
import { destinations } from './destinations.ts';

/** The page, 1-based, of every id that a printed link points at, read from a PDF as Chromium printed it. */
export async function pageNumbers(bytes: Uint8Array): Promise<Result<PageNumbers>> {
  return {
    value: destinations(await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })),
    diagnostics: [],
  };
}
