import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { OutlineItem } from '../../model/print.ts';
import { toText } from './to-text.ts';

/**
 * The headings `h2` to `h4` that have an id, and names of goals below them, nested by level; `h1` is the document's title
 * and no bookmark.
 */
export function toOutline(main: Element): OutlineItem[] {
  const top: OutlineItem[] = [];
  const open: { level: number; children: OutlineItem[] }[] = [{ level: 0, children: top }];
  visit(main, 'element', (element) => {
    const { id, className } = element.properties;
    const isName = Array.isArray(className) && className.includes('name');
    const level = ['h2', 'h3', 'h4', ...(isName ? ['h5'] : [])].indexOf(element.tagName) + 1;
    if (level === 0 || typeof id !== 'string') return;
    while (open.at(-1)!.level >= level) open.pop();
    const item: OutlineItem = { title: toText(element), id, children: [] };
    open.at(-1)!.children.push(item);
    open.push({ level, children: item.children });
  });
  return top;
}
