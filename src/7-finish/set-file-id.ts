import { type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';

/** Gives the file an id (ISO 32000-1 14.4) that is the same whenever it is made from the same text. */
export async function setFileId(pdf: PDFDocument, madeFrom: string): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(madeFrom)));
  const id = PDFHexString.of(Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(''));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
}
