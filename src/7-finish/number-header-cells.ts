import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib';

const CHROMIUM_ID = /^node\d{8}$/;

/** Numbers the ids of header cells from 1: Chromium's depend on what its process printed before. */
export function numberHeaderCells(pdf: PDFDocument): void {
  const uses = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => idsWithin(object));
  // The new ids sort like the old, so the tree in which readers look them up stays sorted.
  const ids = [...new Set(uses.map(({ id }) => id))].sort();
  const numbered = new Map(ids.map((id, index) => [id, PDFString.of(`th${String(index + 1).padStart(8, '0')}`)]));
  for (const { id, replace } of uses) replace(numbered.get(id)!);
}

interface IdUse {
  id: string;
  replace: (id: PDFString) => void;
}

function idsWithin(object: PDFObject): IdUse[] {
  if (object instanceof PDFDict) {
    return object.entries().flatMap(([key, value]) => idUse(value, (id) => object.set(key, id)));
  }
  if (object instanceof PDFArray) {
    return object.asArray().flatMap((value, index) => idUse(value, (id) => object.set(index, id)));
  }
  return [];
}

function idUse(value: PDFObject, replace: IdUse['replace']): IdUse[] {
  if (!(value instanceof PDFString)) return idsWithin(value);
  const id = value.decodeText();
  return CHROMIUM_ID.test(id) ? [{ id, replace }] : [];
}
