import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { type Kid, type Tag, tagOf } from './tag.ts';

const own = new Set(['Type', 'S', 'P', 'K', 'Pg', 'ID', 'A'].map((name) => PDFName.of(name)));

/** Without the slash; Chromium's names hold nothing that is escaped. */
const textOf = (name: PDFName) => name.asString().slice(1);

/** The tag tree that Chromium wrote, whose objects are taken out of the file; its root is the `Document`. */
export function readTags(pdf: PDFDocument): Tag {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref, index]));
  const kids = take(root.get(PDFName.of('K')), 0);
  drop(root.get(PDFName.of('IDTree')));
  drop(root.get(PDFName.of('ParentTree')));
  drop(pdf.catalog.get(PDFName.of('StructTreeRoot')));
  const [tag] = kids;
  if (kids.length !== 1 || tag?.kind !== 'tag') throw new Error('The printed PDF has no single tag at its root.');
  return tag;

  function take(value: PDFObject | undefined, page: number): Kid[] {
    const object = value instanceof PDFRef ? pdf.context.lookup(value) : value;
    if (object instanceof PDFArray) return object.asArray().flatMap((each) => take(each, page));
    if (object instanceof PDFNumber) return [{ kind: 'content', page, mcid: object.asNumber() }];
    if (!(object instanceof PDFDict)) return [];
    const on = pages.get(object.get(PDFName.of('Pg')) as PDFRef) ?? page;
    const mcid = object.lookupMaybe(PDFName.of('MCID'), PDFNumber);
    if (mcid) return [{ kind: 'content', page: on, mcid: mcid.asNumber() }];
    const annotation = object.get(PDFName.of('Obj'));
    if (annotation instanceof PDFRef) return [{ kind: 'annotation', page: on, ref: annotation }];
    if (value instanceof PDFRef) pdf.context.delete(value);
    return [readTag(object, take(object.get(PDFName.of('K')), on))];
  }

  /** Readers find tags by id and by content in these; they are made anew. */
  function drop(value: PDFObject | undefined): void {
    const object = value instanceof PDFRef ? pdf.context.lookup(value) : value;
    if (object instanceof PDFDict) for (const key of ['Kids', 'Names', 'Nums']) drop(object.get(PDFName.of(key)));
    if (object instanceof PDFArray) for (const each of object.asArray()) drop(each);
    if (value instanceof PDFRef) pdf.context.delete(value);
  }
}

function readTag(element: PDFDict, kids: Kid[]): Tag {
  const tag = tagOf(textOf(element.lookup(PDFName.of('S'), PDFName)), kids);
  const id = element.lookupMaybe(PDFName.of('ID'), PDFString, PDFHexString)?.decodeText();
  if (id !== undefined) tag.id = id;
  for (const [name, value] of element.entries()) {
    if (!own.has(name)) tag.entries.set(textOf(name), value);
  }
  const attributes = element.lookup(PDFName.of('A'));
  for (const each of attributes instanceof PDFArray ? attributes.asArray() : [attributes]) {
    if (each instanceof PDFDict) readAttributes(tag, each);
  }
  return tag;
}

function readAttributes(tag: Tag, dict: PDFDict): void {
  const owner = textOf(dict.lookup(PDFName.of('O'), PDFName));
  const named = tag.attributes.get(owner) ?? new Map();
  for (const [name, value] of dict.entries()) {
    // A span of 1 is what a cell has that says nothing.
    const plain = value instanceof PDFNumber && value.asNumber() === 1 && /^(Row|Col)Span$/.test(textOf(name));
    if (textOf(name) !== 'O' && !plain) named.set(textOf(name), value);
  }
  tag.attributes.set(owner, named);
}
