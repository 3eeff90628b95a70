import { idForm } from '../../danish/id.ts';
import { typographic } from '../../danish/typography.ts';
import type { SectionView } from './section-view.ts';
import { type Titled, titleParts } from './title-parts.ts';

/** A heading of a report with what stands below it. */
export interface ReportSection extends Titled {
  /** The contents on paper leave it out, as an index has it. */
  unlisted?: boolean;
  blocks: SectionView['blocks'];
  children?: ReportSection[];
}

/** The id of the heading with this title: `afsnit-overblik`. */
export const sectionId = (title: string): string => `afsnit-${idForm(title)}`;

/** The sections numbered by their places: `2`, `2.1`. Titles differ, as their ids are made from them. */
export function numberSections(sections: ReportSection[], above = ''): SectionView[] {
  return sections.map(({ title, foreign = [], unlisted = false, blocks, children = [] }, index) => {
    const number = `${above}${index + 1}`;
    const depth = number.split('.').length;
    return {
      id: sectionId(title),
      level: depth + 1,
      rank: ['chapter', 'section', 'part'][depth - 1] ?? 'detail',
      number,
      listed: !unlisted,
      title: typographic(title),
      parts: titleParts({ title, foreign }),
      blocks,
      notes: [],
      children: numberSections(children, `${number}.`),
    };
  });
}
