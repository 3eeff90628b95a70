import { idForm } from '../../danish/id.ts';
import { typographic } from '../../danish/typography.ts';
import type { ComposedSection } from '../../model/composed-document.ts';
import { type Titled, titleParts } from './title-parts.ts';

/** A heading of a report with what stands below it. */
export interface ReportSection extends Titled {
  /** The contents on paper leave it out, as an index has it. */
  unlisted?: boolean;
  nodes: ComposedSection['nodes'];
  children?: ReportSection[];
}

/** The id of the heading with this title: `afsnit-overblik`. */
export const sectionId = (title: string): string => `afsnit-${idForm(title)}`;

/** The sections numbered by their places: `2`, `2.1`. Titles differ, as their ids are made from them. */
export function numberSections(sections: ReportSection[], above = ''): ComposedSection[] {
  return sections.map(({ title, foreign = [], unlisted = false, nodes, children = [] }, index) => {
    const number = `${above}${index + 1}`;
    const depth = number.split('.').length;
    return {
      id: sectionId(title),
      depth,
      number,
      listed: !unlisted,
      title: typographic(title),
      parts: titleParts({ title, foreign }),
      nodes,
      notes: [],
      children: numberSections(children, `${number}.`),
    };
  });
}
