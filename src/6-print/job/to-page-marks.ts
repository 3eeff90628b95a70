import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { PageMark } from '../../model/print.ts';

/** The insides of the elements with `data-page="ID"`, in document order. */
export function toPageMarks(tree: Nodes): PageMark[] {
  const marks: PageMark[] = [];
  visit(tree, 'element', (element) => {
    const id = element.properties.dataPage;
    if (typeof id !== 'string') return;
    const { opening, closing } = element.data?.position ?? {};
    const start = opening?.end.offset;
    const end = closing?.start.offset;
    if (start === undefined || end === undefined) throw new Error(`The page number of »${id}« has no end tag.`);
    marks.push({ id, start, end });
  });
  return marks;
}
