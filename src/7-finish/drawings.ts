import { decodePDFRawStream, type PDFDocument, PDFName, type PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { cutContent, type Stretch } from './cut-content.ts';
import { markContent } from './mark-content.ts';

/** The drawing of each page, cut into pieces. */
export function readDrawings(pdf: PDFDocument): Stretch[][] {
  // Chromium writes text as hexadecimal, so a drawing is ASCII.
  const ascii = new TextDecoder('utf-8', { fatal: true });
  return pdf.getPages().map(({ node }) => {
    const stream = node.lookup(PDFName.of('Contents')) as PDFRawStream;
    return cutContent(ascii.decode(decodePDFRawStream(stream).decode()));
  });
}

/** Puts the drawings back, with everything that no tag holds marked as an artifact. */
export function writeDrawings(pdf: PDFDocument, drawings: Stretch[][], isArtifact: IsArtifact): void {
  for (const [page, { node }] of pdf.getPages().entries()) {
    const ref = node.get(PDFName.of('Contents'));
    if (!(ref instanceof PDFRef)) throw new Error(`Page ${page + 1} of the printed PDF has no drawing of its own.`);
    const source = markContent(drawings[page]!, (mcid) => isArtifact(page, mcid), node.MediaBox().asRectangle().height);
    pdf.context.assign(ref, pdf.context.flateStream(new TextEncoder().encode(source)));
  }
}

/** Whether a marked piece, by page from 0 and MCID, is an artifact. */
export type IsArtifact = (page: number, mcid: number) => boolean;
