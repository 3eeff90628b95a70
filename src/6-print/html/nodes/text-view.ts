import type { TextNode } from '../../../model/composed-node.ts';
import { markdownHtml } from '../markdown-html.ts';
import type { NodePlace, PageSetting } from '../page-setting.ts';

/** A text as HTML. */
export const textView = ({ kind, nodes }: TextNode, { level }: NodePlace, { isFirst }: PageSetting) => ({
  kind,
  html: markdownHtml(nodes, level, isFirst),
});
