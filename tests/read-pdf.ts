import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF read twice: its objects as they lie in the file, and what a reader makes of them. */
export interface ReadPdf {
  file: PDFDocument;
  shown: PDFDocumentProxy;
  /** Text of each page, and of each marked piece by `objectOfPage/mcid`. */
  pageTexts: string[];
  pieceTexts: Map<string, string>;
}

/** An element of the tag tree; content and annotations keep the page's number, from 1. */
export interface ReadTag {
  role: string;
  dict: PDFDict;
  ref: PDFRef;
  kids: (ReadTag | ReadContent | ReadLink)[];
}

export interface ReadContent {
  page: number;
  mcid: number;
  text: string;
}

export interface ReadLink {
  page: number;
  annotation: PDFDict;
}

export const name = (text: string): PDFName => PDFName.of(text);

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const shown = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const pageTexts: string[] = [];
  const pieceTexts = new Map<string, string>();
  for (let number = 1; number <= shown.numPages; number++) {
    const { items } = await (await shown.getPage(number)).getTextContent({ includeMarkedContent: true });
    const open: (string | undefined)[] = [];
    let page = '';
    for (const item of items) {
      if ('str' in item) {
        const text = item.str + (item.hasEOL ? '\n' : '');
        const piece = open.findLast((id) => id !== undefined);
        page += text;
        if (piece) pieceTexts.set(piece, (pieceTexts.get(piece) ?? '') + text);
      } else if (item.type === 'endMarkedContent') open.pop();
      else
        open.push(
          /^p(\d+)R_mc(\d+)$/
            .exec((item as { id?: string }).id ?? '')
            ?.slice(1)
            .join('/'),
        );
    }
    pageTexts.push(page);
  }
  return { file, shown, pageTexts, pieceTexts };
}

/** The tag tree, by the file's own objects. */
export function readTagTree({ file, pieceTexts }: ReadPdf): ReadTag {
  const pages = file.getPages().map(({ ref }) => ref);
  const root = file.catalog.lookup(name('StructTreeRoot'), PDFDict);
  return read(root.get(name('K')), pages[0]!)[0] as ReadTag;

  function read(value: PDFObject | undefined, pageOfParent: PDFRef): ReadTag['kids'] {
    const object = value instanceof PDFRef ? file.context.lookup(value) : value;
    if (object instanceof PDFArray) return object.asArray().flatMap((each) => read(each, pageOfParent));
    if (object instanceof PDFNumber) return [content(pageOfParent, object.asNumber())];
    if (!(object instanceof PDFDict)) return [];
    const page = (object.get(name('Pg')) as PDFRef | undefined) ?? pageOfParent;
    if (object.get(name('Type')) === name('MCR'))
      return [content(page, object.lookup(name('MCID'), PDFNumber).asNumber())];
    if (object.get(name('Type')) === name('OBJR'))
      return [{ page: pages.indexOf(page) + 1, annotation: object.lookup(name('Obj'), PDFDict) }];
    const role = object.lookup(name('S'), PDFName).decodeText();
    return [{ role, dict: object, ref: value as PDFRef, kids: read(object.get(name('K')), page) }];
  }

  function content(page: PDFRef, mcid: number): ReadContent {
    return { page: pages.indexOf(page) + 1, mcid, text: pieceTexts.get(`${page.objectNumber}/${mcid}`) ?? '' };
  }
}

export const isTag = (kid: ReadTag['kids'][number]): kid is ReadTag => 'role' in kid;

/** The tag and all that is below it, in reading order. */
export function* allTags(tag: ReadTag): Generator<ReadTag> {
  yield tag;
  for (const kid of tag.kids) if (isTag(kid)) yield* allTags(kid);
}

/** The pieces of text below a tag, in reading order. */
export function pieces(tag: ReadTag): ReadContent[] {
  return tag.kids.flatMap((kid) => (isTag(kid) ? pieces(kid) : 'mcid' in kid ? [kid] : []));
}

/** The words that a tag or annotation has under a key, as `Alt`. */
export function textAt(dict: PDFDict, key: string): string | undefined {
  return dict.lookupMaybe(name(key), PDFString, PDFHexString)?.decodeText();
}

/** Letters and digits alone, in small letters, to compare texts whatever their line breaks, spaces, hyphens and apostrophes. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '');
