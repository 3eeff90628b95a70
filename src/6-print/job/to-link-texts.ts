import type { Element, Nodes } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { noteName } from '../../words/agreement-words.ts';
import { toText } from './to-text.ts';

/** The words for where each link leads, by its `href`: its label, the heading or caption it leads to, else what it says. */
export function toLinkTexts(tree: Nodes): Map<string, string> {
  const links: Element[] = [];
  const targets = new Map<string, Element>();
  visit(tree, 'element', (element) => {
    const { id } = element.properties;
    if (element.tagName === 'a') links.push(element);
    if (typeof id === 'string') targets.set(`#${id}`, element);
  });
  return new Map(
    links.map((link) => {
      const href = String(link.properties.href);
      const text = labelOf(link) ?? noteOf(href) ?? nameOf(targets.get(href)) ?? toText(link);
      // A browser writes an address in full: https://example.dk gets its slash.
      return [URL.canParse(href) ? new URL(href).href : href, text];
    }),
  );
}

function labelOf({ properties }: Element): string | undefined {
  return typeof properties.ariaLabel === 'string' ? properties.ariaLabel : undefined;
}

/** The marker of a note says no more than its number. */
function noteOf(href: string): string | undefined {
  const number = /^#fn-(\d+)$/.exec(href)?.[1];
  return number && noteName(number);
}

function nameOf(target: Element | undefined): string | undefined {
  if (!target || /^h[1-6]$/.test(target.tagName)) return target && toText(target);
  let caption: Element | undefined;
  visit(target, 'element', (element) => {
    if (!isCaption(element)) return undefined;
    caption = element;
    return EXIT;
  });
  return caption && toText(caption);
}

function isCaption({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return tagName === 'caption' || tagName === 'figcaption' || classes.includes('caption');
}
