import type { ComposedDocument } from '../model/composed-document.ts';
import type { PlannedDocument } from '../model/planned-document.ts';
import type { Composing } from '../model/rendering.ts';

/** A document by name, and what composes it. */
export interface Planned<Document extends ComposedDocument = ComposedDocument> {
  name: PlannedDocument & Pick<Document, 'kind'>;
  compose(composing: Composing): Document;
}
