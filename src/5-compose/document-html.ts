import { pageFurniture } from './page-furniture.ts';
import type { CoverView } from './parts/cover-view.ts';
import type { SectionView } from './parts/section-view.ts';
import { styleSheet } from './style-sheet.ts';
import { contentsView, type IndexView } from './views/contents-view.ts';
import type { Workshop } from './workshop.ts';

/** What one document says, whatever its kind. */
export interface DocumentParts {
  /** It is a follow-up rather than an agreement: set closer. */
  report: boolean;
  /** `Institutionsaftale 2023 – Træning & Forebyggelse` */
  title: string;
  /** Below the year's folder, without ending. */
  path: string;
  /** At the foot of every page, to the left. */
  foot: string;
  cover: CoverView;
  chapters: SectionView[];
  /** What the contents list on paper after the sections. */
  indexes: IndexView[];
}

/** The document as HTML for screen and paper: cover, contents, chapters; every heading with an id is linked. */
export function documentHtml(parts: DocumentParts, workshop: Workshop): string {
  const { report, title, path, foot, cover, chapters, indexes } = parts;
  const { year, assets, pdf, fill } = workshop;
  const head = title.replace(' – ', ' · ');
  const furniture = pageFurniture({ left: year.municipality, head, foot, draft: cover.draft, chapters });
  return fill('document', {
    report,
    title,
    style: styleSheet(assets, furniture),
    municipality: year.municipality,
    year: year.year,
    pdf: pdf ? `${path.slice(path.lastIndexOf('/') + 1)}.pdf` : null,
    script: assets.script,
    index: `${'../'.repeat(path.split('/').length - 1)}index.html`,
    cover,
    contents: contentsView(chapters, indexes),
    chapters,
  });
}
