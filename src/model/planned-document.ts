export type ComposedKind = 'agreement' | 'midway' | 'annual' | 'summary' | 'redline' | 'form';

/** A document of a year, by name. */
export interface PlannedDocument {
  /** `traening-forebyggelse/agreement` */
  id: string;
  kind: ComposedKind;
  unit?: string;
  department?: string;
  title: string;
  /** Below the year's folder, without ending: `traening-forebyggelse/institutionsaftale`. */
  path: string;
}

/** Whether a request wants a document made. */
export type Ask = (document: PlannedDocument) => boolean;
