import type { Agreement, AgreementYear, Section } from '../model/year.ts';
import type { ClaimId } from './markdown-html.ts';
import type { TextMeasure } from './text-measure.ts';

/** What the views of one agreement share. */
export interface AgreementRendering {
  year: AgreementYear;
  agreement: Agreement;
  /** SVG of each figure, by its id. */
  charts: Map<string, string>;
  measure: TextMeasure;
  /** Views are made in the order of the document, so the first who asks stands first. */
  claimId: ClaimId;
}

/** Gives each id out once. */
export function idClaims(): ClaimId {
  const taken = new Set<string>();
  return (id) => {
    if (taken.has(id)) return undefined;
    taken.add(id);
    return id;
  };
}

/** Level of a section's heading; the document's title is level 1. */
export function headingLevel(section: Section): number {
  return Math.min(6, section.depth + 1);
}
