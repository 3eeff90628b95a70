import type { ComposedNote } from '../../model/composed-text.ts';
import { markdownHtml } from './markdown-html.ts';
import type { PageSetting } from './page-setting.ts';

/** Footnotes as HTML; a heading in one would be of the lowest level. */
export const notesView = (notes: ComposedNote[], { isFirst }: PageSetting) =>
  notes.map(({ id, number, nodes }) => ({ id, number, html: markdownHtml(nodes, 6, isFirst) }));
