import { typographic } from '../../danish/typography.ts';
import type { Section } from '../../model/section.ts';
import type { AgreementRendering } from './agreement-rendering.ts';
import { type BlockView, blockView } from './block-view.ts';
import type { ReportBlockView } from './blocks.ts';
import { type NoteView, notesView } from './notes-view.ts';
import { type TitlePart, titleParts } from './title-parts.ts';

export interface SectionView {
  id: string;
  level: number;
  /** `chapter`, `section`, `part`, and `detail` for all below. */
  rank: string;
  number: string | null;
  /** The contents on paper name it. */
  listed: boolean;
  title: string;
  parts: TitlePart[];
  blocks: (BlockView | ReportBlockView)[];
  notes: NoteView[];
  children: SectionView[];
}

/** A section with all below it; a note stands in the innermost section that has its marker. */
export function sectionView(section: Section, rendering: AgreementRendering): SectionView {
  // The document's title is level 1.
  const level = Math.min(6, section.depth + 1);
  const place = { level: Math.min(6, level + 1), inAnswer: false };
  return {
    id: rendering.claimId(section.id) ?? section.id,
    level,
    rank: ['chapter', 'section', 'part'][section.depth - 1] ?? 'detail',
    number: section.number ?? null,
    listed: section.number !== undefined,
    title: typographic(section.title),
    parts: titleParts(section),
    blocks: section.content.map((block) => blockView(block, place, rendering)),
    notes: notesView(section.content, rendering),
    children: section.children.map((child) => sectionView(child, rendering)),
  };
}
