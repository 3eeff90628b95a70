import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { idForm } from '../danish/id.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MarkdownSection, TypedDocument } from '../model/document.ts';

/** A heading of `ramme.md`, numbered, with what stands under it as it was written. */
export interface FrameSection {
  id: string;
  number: string;
  depth: number;
  source: MarkdownSection;
  children: FrameSection[];
}

/** A theme as the frame places it: `::mål{#styring}` under the heading of depth 2 that names it. */
export interface FrameTheme {
  id: string;
  section: FrameSection;
}

export interface Frame {
  chapters: FrameSection[];
  themes: FrameTheme[];
  /** Every heading, in order. */
  all: FrameSection[];
  /** A line that was meant to place a theme can't be used, so a theme that isn't here may be meant by it. */
  incomplete: boolean;
}

/** The outline that `ramme.md` gives every agreement: its headings numbered `1`, `1.1`, `1.1.1`. */
export function readFrame(document: TypedDocument | undefined): Frame {
  const frame: Frame = { chapters: [], themes: [], all: [], incomplete: !document };
  const open: FrameSection[] = [];
  for (const source of document?.sections ?? []) {
    if (source.depth === 0) continue;
    while (open.length > 0 && open.at(-1)!.source.depth >= source.depth) open.pop();
    const parent = open.at(-1);
    const siblings = parent?.children ?? frame.chapters;
    const number = `${parent ? `${parent.number}.` : ''}${siblings.length + 1}`;
    const section = {
      id: `afsnit-${number.replaceAll('.', '-')}`,
      number,
      depth: open.length + 1,
      source,
      children: [],
    };
    siblings.push(section);
    frame.all.push(section);
    open.push(section);
    const named = open.findLast((each) => each.depth <= 2)!;
    visit({ type: 'root', children: source.nodes } as Root, (node) => {
      if (node.type === 'text' && /^::/m.test(node.value)) frame.incomplete = true;
      if (node.type !== 'leafDirective') return;
      if (node.name !== 'mål' || !node.attributes?.id) frame.incomplete ||= nearest(node.name, ['mål']) !== undefined;
      else frame.themes.push({ id: idForm(node.attributes.id), section: named });
    });
  }
  return frame;
}
