import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type PublishedPdf, publishedYear } from './published-year.ts';
import { allTags, isTag, name, pieces, type ReadPdf, type ReadTag, readPdf, readTagTree, textAt } from './read-pdf.ts';

const { pdfs, agreements } = await publishedYear();
const text = (stream: unknown) => Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString('utf8');

/** What paints, and what opens and closes a mark, among the operators of a page. */
const paints = new Set([
  ...[OPS.fill, OPS.eoFill, OPS.stroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeStroke, OPS.closeFillStroke],
  ...[OPS.showText, OPS.showSpacedText, OPS.shadingFill, OPS.paintImageXObject, OPS.paintInlineImageXObject],
]);

describe.each(pdfs.map((each) => [each.id, each] as const))('%s', (id, { bytes, title }: PublishedPdf) => {
  const agreement = agreements.find((each) => each.id === id)?.agreement;
  let pdf: ReadPdf;
  let tags: ReadTag[];
  const withRole = (role: string) => tags.filter((tag) => tag.role === role);
  beforeAll(async () => {
    pdf = await readPdf(bytes);
    tags = [...allTags(readTagTree(pdf))];
  });

  test('claims PDF/UA-1 and PDF/A-2a and says the same in XMP as elsewhere', async () => {
    const { catalog, context } = pdf.file;
    const xmp = text(catalog.lookup(name('Metadata')));
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${title.replace('&', '&amp;')}</rdf:li>`);
    expect(xmp).toContain('<rdf:li>da</rdf:li>');
    expect(pdf.file.getTitle()).toBe(title);
    expect(xmp).toContain(`<xmp:CreateDate>${pdf.file.getCreationDate()!.toISOString().replace('.000', '')}`);
    expect(await pdf.shown.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.shown.getMarkInfo()).toMatchObject({ Marked: true });
    const [intent] = catalog.lookup(name('OutputIntents'), PDFArray).asArray();
    const { dict } = context.lookup(intent, PDFDict).lookup(name('DestOutputProfile')) as PDFRawStream;
    expect(dict.lookup(name('N'), PDFNumber).asNumber()).toBe(3);
    expect(context.lookup(intent, PDFDict).get(name('S'))).toBe(name('GTS_PDFA1'));
    expect((context.trailerInfo.ID as PDFArray).size()).toBe(2);
    for (const key of ['OpenAction', 'AA', 'AcroForm', 'Names']) expect(catalog.get(name(key)), key).toBeUndefined();
  });

  test('paints nothing that is neither tagged nor an artifact', async () => {
    for (let number = 1; number <= pdf.shown.numPages; number++) {
      const { fnArray, argsArray } = await (await pdf.shown.getPage(number)).getOperatorList();
      const open: boolean[] = [];
      let painted = 0;
      for (const [index, operator] of fnArray.entries()) {
        const [tag, mcid] = (argsArray[index] ?? []) as [string, number | null];
        if (operator === OPS.beginMarkedContent) open.push(tag === 'Artifact');
        if (operator === OPS.beginMarkedContentProps) open.push(tag === 'Artifact' || typeof mcid === 'number');
        if (operator === OPS.endMarkedContent) open.pop();
        // A path comes with how it is painted; without that it is a clip.
        const paint = operator === OPS.constructPath ? (argsArray[index] as number[])[0]! : operator;
        if (!paints.has(paint)) continue;
        painted++;
        expect(open.includes(true), `page ${number}, operator ${index}`).toBe(true);
      }
      expect(painted, `page ${number}`).toBeGreaterThan(10);
    }
  });

  test('tells header and footer of each page but the cover from its text', () => {
    for (const [index, { node }] of pdf.file.getPages().entries()) {
      const drawing = text(node.lookup(name('Contents')));
      const [header, footer] = ['Header', 'Footer'].map((each) => drawing.includes(`/Subtype /${each}>> BDC`));
      expect({ page: index + 1, header, footer }).toEqual({ page: index + 1, header: index > 0, footer: index > 0 });
    }
    const said = tags.flatMap((tag) => (tag.role === 'Document' ? pieces(tag).map((piece) => piece.text) : []));
    expect(said.filter((each) => /Side \d+ af/.test(each))).toEqual([]);
  });

  test('embeds every font, with a way back to Unicode', () => {
    const fonts = pdf.file.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(name('Type')) === name('Font') ? [object] : [],
      );
    const composite = fonts.filter((font) => font.get(name('Subtype')) === name('Type0'));
    expect(composite.length).toBeGreaterThanOrEqual(4);
    for (const font of composite) {
      const [descendant] = font.lookup(name('DescendantFonts'), PDFArray).asArray();
      const descriptor = pdf.file.context.lookup(descendant, PDFDict).lookup(name('FontDescriptor'), PDFDict);
      expect(descriptor.lookup(name('FontFile2')) ?? descriptor.lookup(name('FontFile3'))).toBeInstanceOf(PDFRawStream);
      expect(text(font.lookup(name('ToUnicode')))).toMatch(/beginbf(?:char|range)/);
    }
    expect(fonts.filter((font) => font.get(name('Subtype')) === name('Type3'))).toEqual([]);
  });

  test('says of each link where it leads, and ties it to its tag', () => {
    const links = withRole('Link');
    const annotations = links.flatMap(({ kids }) =>
      kids.flatMap((kid) => ('annotation' in kid ? [kid.annotation] : [])),
    );
    const all = pdf.file.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? []);
    expect(annotations).toHaveLength(all.length);
    expect(annotations.filter((each) => !textAt(each, 'Contents'))).toEqual([]);
    const contents = new Map(annotations.map((each) => [`${each.get(name('Dest'))}`, textAt(each, 'Contents')]));
    for (const { anchor, number } of agreement?.goals ?? [])
      expect(contents.get(`/${anchor}`)).toMatch(`Mål ${number} `);
    const targets = annotations.map((each) => each.get(name('Dest'))).filter((each) => each instanceof PDFName);
    const known = pdf.file.catalog.lookup(name('Dests'), PDFDict);
    expect(targets.filter((each) => !known.get(each))).toEqual([]);
  });

  test('gives each header cell a scope and an id, and each cell headers that are there', () => {
    const table = (tag: ReadTag) => tag.dict.lookupMaybe(name('A'), PDFArray)?.lookup(0, PDFDict);
    const headers = withRole('TH');
    const ids = headers.map(({ dict }) => textAt(dict, 'ID'));
    expect(new Set(ids).size).toBe(headers.length);
    expect(ids).not.toContain(undefined);
    for (const header of headers) expect(['/Row', '/Column']).toContain(`${table(header)?.get(name('Scope'))}`);
    const named = withRole('TD').map((cell) => table(cell)?.lookupMaybe(name('Headers'), PDFArray)?.asArray() ?? []);
    expect(named.filter((each) => each.length === 0)).toEqual([]);
    expect(named.flat().filter((each) => !ids.includes((each as never as { asString(): string }).asString()))).toEqual(
      [],
    );
    const rows = withRole('Table').map(({ kids }) => kids.filter((kid) => isTag(kid) && kid.role === 'TR').length);
    expect(Math.min(...rows)).toBeGreaterThan(0);
  });

  test('describes each figure and says where it stands', () => {
    const figures = withRole('Figure');
    if (agreement) expect(figures.length).toBe(agreement.figures.length);
    for (const { dict, kids } of figures) {
      expect(textAt(dict, 'Alt')).toMatch(agreement ? /diagram: .*\d/ : /: .*\d/);
      expect(kids.length).toBeGreaterThan(0);
      const box = dict.lookup(name('A'), PDFArray).lookup(0, PDFDict).lookup(name('BBox'), PDFArray);
      const [left, bottom, right, top] = box.asRectangle() ? box.asArray().map((each) => Number(`${each}`)) : [];
      expect(left).toBeGreaterThan(40);
      expect(right).toBeLessThan(560);
      expect(top! - bottom!).toBeGreaterThan(agreement ? 80 : 5);
      expect(top).toBeLessThan(800);
      expect(bottom).toBeGreaterThan(40);
    }
  });

  test('tags notes with ids and their markers as references', () => {
    const ids = withRole('Note').map(({ dict }) => textAt(dict, 'ID'));
    expect(ids).toEqual((agreement?.footnotes ?? []).map(({ number }) => `note-${number}`));
    expect(withRole('Reference').length).toBeGreaterThanOrEqual(ids.length);
    for (const { kids } of withRole('LI')) {
      const roles = kids.map((kid) => isTag(kid) && kid.role);
      expect([['LBody'], ['Lbl', 'LBody']]).toContainEqual(roles);
    }
  });

  test('uses roles that are known or mapped to such, and headings that skip no level', () => {
    const roles = [...new Set(tags.map(({ role }) => role))];
    const map = pdf.file.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('RoleMap'), PDFDict);
    const standard =
      /^(?:Document|Part|Art|Sect|Div|BlockQuote|Caption|P|H[1-6]|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|Span|Quote|Note|Reference|Link|Figure)$/;
    expect(roles.filter((role) => !standard.test(role) && !map.get(name(role)))).toEqual([]);
    const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has a parent tree that leads from every piece to the tag that holds it, and back', () => {
    const { catalog, context } = pdf.file;
    const numbers = catalog
      .lookup(name('StructTreeRoot'), PDFDict)
      .lookup(name('ParentTree'), PDFDict)
      .lookup(name('Nums'), PDFArray);
    const parents = new Map(
      numbers.asArray().flatMap((key, index, all) => (index % 2 ? [] : [[`${key}`, all[index + 1]!]])),
    );
    const holder = new Map(
      tags.flatMap((tag) =>
        tag.kids.map((kid) => [isTag(kid) || 'annotation' in kid ? kid : `${kid.page}/${kid.mcid}`, tag.ref] as const),
      ),
    );
    let count = 0;
    for (const [index, { node }] of pdf.file.getPages().entries()) {
      const refs = context.lookup(parents.get(`${node.get(name('StructParents'))}`), PDFArray).asArray();
      const marked = [...text(node.lookup(name('Contents'))).matchAll(/\/MCID (\d+)/g)].map(([, mcid]) => Number(mcid));
      for (const mcid of marked) {
        expect(refs[mcid], `page ${index + 1}, piece ${mcid}`).toBe(holder.get(`${index + 1}/${mcid}`));
        expect(refs[mcid]).toBeInstanceOf(PDFRef);
      }
      expect(refs.filter((ref) => ref instanceof PDFRef)).toHaveLength(marked.length);
      count += marked.length;
    }
    expect(count).toBe(tags.flatMap(({ kids }) => kids.filter((kid) => !isTag(kid) && 'mcid' in kid)).length);
    for (const { ref, kids } of withRole('Link')) {
      for (const kid of kids)
        if ('annotation' in kid) expect(parents.get(`${kid.annotation.get(name('StructParent'))}`)).toBe(ref);
    }
  });
});
