import {
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Kid, Tag } from './tag.ts';

/** Roles that Chromium writes and ISO 32000-1 doesn't know, with those that they are there. */
const roleMap = { Strong: 'Span', Em: 'Span', Aside: 'Sect' };

/** Makes the tree the PDF's tags, with the ways from content, annotations and ids to their tags. */
export function writeTags(pdf: PDFDocument, tree: Tag): void {
  const { context, catalog } = pdf;
  const pages = pdf.getPages();
  const parents = new Map<number, PDFObject>();
  const byContent = pages.map((): PDFRef[] => []);
  const byId = new Map<string, PDFRef>();
  const root = context.nextRef();

  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: write(tree, root),
      RoleMap: roleMap,
      IDTree: { Names: [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, ref]) => [PDFString.of(id), ref]) },
      ...parentTree(),
    }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), root);

  function write(tag: Tag, parent: PDFRef): PDFRef {
    const ref = context.nextRef();
    const page = tag.kids.find((kid) => kid.kind !== 'tag')?.page;
    const element = context.obj({ Type: 'StructElem', S: tag.role, P: parent });
    context.assign(ref, element);
    for (const [name, value] of tag.entries) element.set(PDFName.of(name), value);
    if (page !== undefined) element.set(PDFName.of('Pg'), pages[page]!.ref);
    if (tag.id !== undefined) {
      element.set(PDFName.of('ID'), PDFString.of(tag.id));
      byId.set(tag.id, ref);
    }
    const attributes = [...tag.attributes].filter(([, named]) => named.size > 0);
    if (attributes.length > 0)
      element.set(PDFName.of('A'), context.obj(attributes.map(([O, named]) => ({ O, ...Object.fromEntries(named) }))));
    if (tag.kids.length > 0) element.set(PDFName.of('K'), context.obj(tag.kids.map((kid) => writeKid(kid, ref, page))));
    return ref;
  }

  function writeKid(kid: Kid, parent: PDFRef, page: number | undefined): PDFObject {
    if (kid.kind === 'tag') return write(kid, parent);
    const Pg = pages[kid.page]!.ref;
    if (kid.kind === 'annotation') {
      const { StructParent } = keysOf(context.lookup(kid.ref) as PDFDict);
      parents.set((StructParent as PDFNumber).asNumber(), parent);
      return context.obj({ Type: 'OBJR', Obj: kid.ref, Pg });
    }
    byContent[kid.page]![kid.mcid] = parent;
    return kid.page === page ? PDFNumber.of(kid.mcid) : context.obj({ Type: 'MCR', Pg, MCID: kid.mcid });
  }

  function parentTree() {
    for (const [index, page] of pages.entries()) {
      const number = page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
      const refs = Array.from(byContent[index]!, (ref) => ref ?? null);
      if (number !== undefined) parents.set(number, context.register(context.obj(refs)));
    }
    const numbers = [...parents].sort(([a], [b]) => a - b);
    return {
      ParentTree: { Nums: numbers.flat() },
      ParentTreeNextKey: (numbers.at(-1)?.[0] ?? -1) + 1,
    };
  }
}

function keysOf(dict: PDFDict): Record<string, PDFObject> {
  return Object.fromEntries(dict.entries().map(([name, value]) => [name.decodeText(), value]));
}
