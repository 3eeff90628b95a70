import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';
import type { Result } from '../../diagnostics/diagnostic.ts';
import type { PrintJob } from '../../model/print.ts';
import { toLinkTexts } from './to-link-texts.ts';
import { toOutline } from './to-outline.ts';
import { toPageMarks } from './to-page-marks.ts';
import { toText } from './to-text.ts';

/** The print job of a document's HTML; throws where the templates left out language, title or main part. */
export function toPrintJob(document: string): Result<PrintJob> {
  // Chromium tells a PDF the language of the one, which looks the same, and not of the other.
  const html = document.replaceAll('<bdi ', '<abbr ').replaceAll('</bdi>', '</abbr>');
  const tree = fromHtml(html, { verbose: true });
  const language = need(tree, 'html').properties.lang;
  if (typeof language !== 'string') throw new Error('The HTML to print has no language.');
  return {
    value: {
      html,
      title: toText(need(tree, 'title')),
      language,
      outline: toOutline(need(tree, 'main')),
      pageMarks: toPageMarks(tree),
      linkTexts: toLinkTexts(tree),
    },
    diagnostics: [],
  };
}

/** The first element of that name, in document order. */
function need(tree: Nodes, tagName: string): Element {
  const found: Element[] = [];
  visit(tree, { type: 'element', tagName }, (element) => {
    found.push(element);
    return EXIT;
  });
  if (!found[0]) throw new Error(`The HTML to print has no <${tagName}>.`);
  return found[0];
}
