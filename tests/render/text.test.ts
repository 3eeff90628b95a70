import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
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

  test('has a link without target as words', () => {
    expect(words(elements(tree, '.prose').find((each) => words(each).includes('skriv til'))!)).toContain(
      'skriv til Senior.',
    );
    expect(elements(tree, 'a').filter(({ properties }) => !properties.href)).toEqual([]);
  });
});
