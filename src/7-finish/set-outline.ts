import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import type { OutlineItem } from '../model/print.ts';

/** Makes the items the PDF's bookmarks: the top level unfolded, what stands below it folded. */
export function setOutline(pdf: PDFDocument, items: OutlineItem[]): void {
  const outlines = pdf.context.obj({ Type: 'Outlines' });
  const ref = pdf.context.register(outlines);
  addChildren(pdf, ref, outlines, items, 1);
  pdf.catalog.set(PDFName.of('Outlines'), ref);
}

function addChildren(pdf: PDFDocument, parent: PDFRef, dict: PDFDict, items: OutlineItem[], level: number): void {
  const refs = items.map(() => pdf.context.nextRef());
  if (refs.length === 0) return;
  link(dict, { First: refs[0], Last: refs.at(-1) });
  dict.set(PDFName.of('Count'), PDFNumber.of(visible(items, level)));
  for (const [index, item] of items.entries()) {
    const bookmark = pdf.context.obj({});
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(item.title));
    bookmark.set(PDFName.of('Dest'), PDFName.of(item.id));
    link(bookmark, { Parent: parent, Prev: refs[index - 1], Next: refs[index + 1] });
    pdf.context.assign(refs[index]!, bookmark);
    addChildren(pdf, refs[index]!, bookmark, item.children, level + 1);
  }
}

/** How many bookmarks show below; negative where they would if they were unfolded. */
function visible(items: OutlineItem[], level: number): number {
  if (level === 1) return items.length + items.flatMap(({ children }) => children).length;
  return level === 2 ? items.length : -items.length;
}

function link(dict: PDFDict, refs: Record<string, PDFRef | undefined>): void {
  for (const [key, ref] of Object.entries(refs)) if (ref) dict.set(PDFName.of(key), ref);
}
