import { typographic } from '../../danish/typography.ts';
import type { Section } from '../../model/year.ts';
import { type AgreementRendering, headingLevel } from '../rendering.ts';
import { type BlockView, blockView } from './block-view.ts';
import { type NoteView, notesView } from './notes-view.ts';

export interface SectionView {
  id: string;
  level: number;
  /** `chapter`, `section`, or `part` for all below. */
  rank: string;
  number: string | null;
  title: string;
  blocks: BlockView[];
  notes: NoteView[];
  children: SectionView[];
}

/** A section with all below it; a note stands in the innermost section that has its marker. */
export function sectionView(section: Section, rendering: AgreementRendering): SectionView {
  const level = headingLevel(section);
  const place = { level: Math.min(6, level + 1), inAnswer: false };
  return {
    id: rendering.claimId(section.id) ?? section.id,
    level,
    rank: ['chapter', 'section'][section.depth - 1] ?? 'part',
    number: section.number ?? null,
    title: typographic(section.title),
    blocks: section.content.map((block) => blockView(block, place, rendering)),
    notes: notesView(section.content, rendering),
    children: section.children.map((child) => sectionView(child, rendering)),
  };
}
