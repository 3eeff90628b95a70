import type { ComposedSection, ReadDocument } from '../../model/composed-document.ts';
import type { HtmlPrinting } from '../../model/rendering.ts';
import { contentsView } from './contents-view.ts';
import { notesView } from './notes-view.ts';
import { pageFurniture } from './page-furniture.ts';
import type { NodeView, PageSetting } from './page-setting.ts';
import { styleSheet } from './style-sheet.ts';

/** A document to read, for screen and paper: cover, contents, chapters; every heading with an id is linked. */
export function documentView(document: ReadDocument, setting: PageSetting, { assets, pdf }: HtmlPrinting) {
  const { kind, title, path, municipality, year, cover, chapters, indexes, foot } = document;
  const head = title.replace(' – ', ' · ');
  const furniture = pageFurniture({ left: municipality, head, foot, draft: cover.draft, chapters });
  return {
    // Follow-ups are set closer than agreements.
    report: kind !== 'agreement',
    title,
    style: styleSheet(assets, furniture),
    municipality,
    year,
    pdf: pdf ? `${path.slice(path.lastIndexOf('/') + 1)}.pdf` : null,
    script: assets.script,
    index: `${'../'.repeat(path.split('/').length - 1)}index.html`,
    cover,
    contents: contentsView(chapters, indexes),
    chapters: chapters.map((chapter) => sectionView(chapter, setting)),
  };
}

interface SectionView {
  /** Of its heading: 2 for `h2`. */
  level: number;
  rank: string;
  nodes: NodeView[];
  notes: { html: string }[];
  children: SectionView[];
}

/** A section with all below it; the document's title is `h1`. */
function sectionView(section: ComposedSection, setting: PageSetting): SectionView {
  const level = Math.min(6, section.depth + 1);
  const place = { level: Math.min(6, level + 1), inAnswer: false };
  return {
    ...section,
    level,
    rank: ['chapter', 'section', 'part'][section.depth - 1] ?? 'detail',
    nodes: section.nodes.map((node) => setting.view(node, place)),
    notes: notesView(section.notes, setting),
    children: section.children.map((child) => sectionView(child, setting)),
  };
}
