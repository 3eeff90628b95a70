import { PDFArray, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { type Tag, tagsWithin } from './tag.ts';

/**
 * Gives every header cell an id, in reading order, and tells the cells that name it. Chromium's ids depend on what its
 * process printed before, and it leaves them out where no cell names them.
 */
export function numberHeaderCells(document: Tag): void {
  const cells = tagsWithin(document).filter(({ role }) => role === 'TH' || role === 'TD');
  const numbered = new Map<string, PDFString>();
  for (const [index, header] of cells.filter(({ role }) => role === 'TH').entries()) {
    const id = `th-${String(index + 1).padStart(5, '0')}`;
    if (header.id !== undefined) numbered.set(header.id, PDFString.of(id));
    header.id = id;
  }
  for (const { attributes } of cells) {
    const headers = attributes.get('Table')?.get('Headers');
    if (!(headers instanceof PDFArray)) continue;
    for (let index = 0; index < headers.size(); index++) {
      const id = headers.lookup(index, PDFString, PDFHexString).decodeText();
      const now = numbered.get(id);
      if (!now) throw new Error(`A cell names the header ${id}, which the printed PDF doesn't have.`);
      headers.set(index, now);
    }
  }
}
