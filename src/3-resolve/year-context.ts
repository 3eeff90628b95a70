import type { History } from '../model/seal.ts';
import type { YearFacts } from './bind-year.ts';
import type { Frame } from './frame.ts';
import type { DocumentIndex } from './index-documents.ts';

/** The year that an agreement is resolved in. */
export interface YearContext {
  facts: YearFacts;
  frame: Frame;
  index: DocumentIndex;
  /** Undefined where what was sealed can't be read. */
  history?: History;
}
