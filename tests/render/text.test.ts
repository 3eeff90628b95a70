import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/1-parse/parse-markdown.ts';
import { text } from '../fixtures/example-blocks.ts';
import { exampleYear } from '../fixtures/example-year.ts';
import { elements, readHtml, words } from '../fixtures/read-html.ts';
import { renderedExample, renderFirst } from '../fixtures/render-example.ts';

const tree = await renderedExample();
const item = (id: string) => elements(tree, 'article').find((each) => elements(each, `#${id}`).length > 0)!;

/** The document whose first chapter is this text. */
async function renderText(markdown: string): Promise<Root> {
  const year = exampleYear();
  const [chapter] = year.agreements[0]!.chapters;
  chapter!.content = [text(markdown)];
  return readHtml(await renderFirst(year));
}

/** The first text of a document whose first chapter an author wrote so. */
async function renderWritten(markdown: string): Promise<Element> {
  const year = exampleYear();
  const { value, diagnostics } = parseMarkdown('ramme.md', markdown);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  year.agreements[0]!.chapters[0]!.content = [{ kind: 'text', nodes: value!.body.children }];
  const [chapter] = elements(elements(readHtml(await renderFirst(year)), 'main')[0]!, 'section');
  return elements(chapter!, '.prose')[0]!;
}

describe('running text', () => {
  test('loses what is not safe', async () => {
    const document = await renderText(
      '<script>alert(1)</script>\n\n<b onclick="x">fed</b> [klik](javascript:alert(1)) ![billede](https://example.dk/a.png)',
    );
    const main = elements(document, 'main')[0]!;
    expect(elements(main, 'script')).toEqual([]);
    expect(elements(main).filter(({ properties }) => 'onClick' in properties || 'onclick' in properties)).toEqual([]);
    expect(elements(main, 'a').map(({ properties }) => String(properties.href))).not.toContain('javascript:alert(1)');
    expect(elements(main, 'img').map(({ properties }) => properties.src)).toEqual([undefined]);
  });

  test('leads to the net, to mail and to telephones', async () => {
    const addresses = ['https://example.dk/', 'mailto:holdet@example.dk', 'tel:+4573767000'];
    const document = await renderText(addresses.map((address) => `[her](${address})`).join(' '));
    const found = elements(elements(document, 'main')[0]!, 'a').map(({ properties }) => properties.href);
    expect(found).toEqual(expect.arrayContaining(addresses));
  });

  test('links markers and notes both ways, and prints a note where its marker stands first', () => {
    const [marker] = elements(tree, '#fnref-1');
    expect(marker!.properties.href).toBe('#fn-1');
    const [note] = elements(item('maal-2'), '#fn-1');
    expect(words(note!)).toBe('1 Opgjort pr. 31. marts 2022.');
    expect(elements(note!, 'a')[0]!.properties.href).toBe('#fnref-1');
    expect(elements(tree, 'sup').map(words)).toEqual(['1', '1', '2']);
  });

  test('keeps together what belongs together and marks what is open', async () => {
    const document = await renderText('Den 1. januar er 15 % UDFYLDES efter § 86.');
    const [open] = elements(document, 'mark');
    expect(words(open!)).toBe('UDFYLDES');
    expect(words(document)).toContain('Den 1. januar er 15 % UDFYLDES efter § 86.');
    expect(await renderFirst({ ...exampleYear() })).toContain('§\u00a086, stk.\u00a01');
  });

  test('says what is in another language', async () => {
    const prose = await renderWritten('Vi læser :lang[Break *the* Rules]{en-GB} hver dag.');
    const [foreign] = elements(prose, 'bdi');
    expect([foreign!.properties.lang, words(foreign!)]).toEqual(['en-GB', 'Break the Rules']);
  });

  test('has tables whose first row and column name the others, aligned as asked', async () => {
    const prose = await renderWritten('| | Antal | Dag |\n|---|---:|:-:|\n| Øst | 1.240 | ja |\n| | 12 | nej |');
    const rows = elements(prose, 'tr').map((row) =>
      elements(row)
        .filter(({ tagName }) => /^t[hd]$/.test(tagName))
        .map(({ tagName, properties: { scope, className } }) =>
          [tagName, scope, className].flat().filter(Boolean).join(' '),
        ),
    );
    expect(rows).toEqual([
      ['td', 'th col right', 'th col centre'],
      ['th row', 'td right', 'td centre'],
      ['td', 'td right', 'td centre'],
    ]);
  });

  test('links bare addresses, without the signs around them', async () => {
    const prose = await renderWritten(
      'Se »https://www.sundhed.dk/borger«, (www.example.dk/æ_ø_å), post@example.dk. og kål@example.dk … fx https://a.dk/x…',
    );
    const links = elements(prose, 'a').map(({ properties }) => properties.href);
    expect(links).toEqual([
      'https://www.sundhed.dk/borger',
      'http://www.example.dk/%C3%A6_%C3%B8_%C3%A5',
      'mailto:post@example.dk',
      'https://a.dk/x',
    ]);
  });

  test('is text where Markdown would change a figure or lose a sign', async () => {
    const written = [
      '> 80 % af borgerne',
      '+ 20 borgere',
      '2023. Vi begynder',
      '3. behandlingssted',
      'I alt 5*3*2 og 2*4',
      '\tRykket ind',
    ];
    const prose = await renderWritten(written.join('\n\n'));
    expect(elements(prose).map(({ tagName }) => tagName)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:blockquote|ul|ol|em|pre|code)$/)]),
    );
    expect(elements(prose, 'p').map(words)).toEqual(written.map((text) => text.trim()));
  });

  test('has a link without target as words', () => {
    expect(words(elements(tree, '.prose').find((each) => words(each).includes('skriv til'))!)).toContain(
      'skriv til Senior.',
    );
    expect(elements(tree, 'a').filter(({ properties }) => !properties.href)).toEqual([]);
  });
});
