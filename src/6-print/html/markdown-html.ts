import type { Element, ElementContent, RootContent as HastContent, Root as HastRoot } from 'hast';
import type { FootnoteReference, RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { openMarker } from '../../danish/open.ts';
import { typographic } from '../../danish/typography.ts';
import type {} from '../../model/mdast.ts';
import { markTableCells } from './mark-table-cells.ts';
import type { PageSetting } from './page-setting.ts';

const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...defaultSchema.tagNames!, 'bdi'],
  protocols: { ...defaultSchema.protocols, href: ['https', 'http', 'mailto', 'tel'], src: ['data'] },
};

const processor = unified()
  .use(remarkRehype, { clobberPrefix: '', handlers: { footnoteReference } })
  .use(rehypeSanitize, schema)
  .use(rehypeStringify);

/**
 * Resolved Markdown as safe HTML. Its headings begin at `level` and keep their order of rank; a footnote marker is a link
 * to `#fn-N` with the id `fnref-N`, which the note links back to.
 */
export function markdownHtml(nodes: RootContent[], level: number, isFirst: PageSetting['isFirst']): string {
  const tree = processor.runSync({ type: 'root', children: nodes }) as HastRoot;
  shiftHeadings(tree, level);
  unlink(tree);
  markTableCells(tree);
  referToPages(tree);
  visit(tree, 'element', (element) => {
    const { id } = element.properties;
    if (typeof id === 'string' && !isFirst(id)) delete element.properties.id;
    if (['pre', 'code', 'mark'].includes(element.tagName)) return SKIP;
    element.children = element.children.flatMap(printed);
    // Chromium leaves a cell without text out of a PDF's tags, and the row would lose a column.
    if (/^t[dh]$/.test(element.tagName) && element.children.length === 0)
      element.children = [{ type: 'text', value: '\u00a0' }];
    return undefined;
  });
  return processor.stringify(tree);
}

function footnoteReference(_state: unknown, node: FootnoteReference): Element {
  const number = String(node.data?.footnote);
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `#fn-${number}`, id: `fnref-${number}` },
    children: [{ type: 'text', value: number }],
  };
  return { type: 'element', tagName: 'sup', properties: {}, children: [link] };
}

function shiftHeadings(tree: HastRoot, level: number) {
  const headings: Element[] = [];
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) headings.push(element);
  });
  const ranks = [...new Set(headings.map((heading) => heading.tagName))].sort();
  for (const heading of headings) {
    heading.tagName = `h${Math.min(6, level + ranks.indexOf(heading.tagName))}`;
    heading.properties.className = ['run-in'];
  }
}

/** A link that leads nowhere, as that of a unit, is its words. */
function unlink(tree: HastRoot) {
  visit(tree, { type: 'element', tagName: 'a' }, (link, index, parent) => {
    if (link.properties.href || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1, ...(link.children as typeof parent.children));
    return index;
  });
}

/** A cross-reference says its page on paper: »mål 3, side 12«; the number is filled in when the page is known. */
function referToPages(tree: HastRoot) {
  visit(tree, { type: 'element', tagName: 'a' }, (link) => {
    const id = /^#(?!fn)(.+)$/.exec(String(link.properties.href))?.[1];
    if (id === undefined) return;
    const number: Element = { type: 'element', tagName: 'span', properties: { dataPage: id }, children: [] };
    const children: ElementContent[] = [{ type: 'text', value: ', side\u00a0' }, number];
    link.children.push({ type: 'element', tagName: 'span', properties: { className: ['at-page'] }, children });
  });
}

/** Text made typographically right, with a mark around what is open. */
function printed(node: ElementContent): ElementContent[] {
  if (node.type !== 'text') return [node];
  return typographic(node.value)
    .split(openMarker)
    .flatMap((value, index): ElementContent[] => {
      const text: HastContent & ElementContent = { type: 'text', value };
      const mark: Element = {
        type: 'element',
        tagName: 'mark',
        properties: {},
        children: [{ type: 'text', value: openMarker }],
      };
      return index === 0 ? [text] : [mark, text];
    });
}
