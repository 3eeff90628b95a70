import { startOf } from '../diagnostics/start-of.ts';
import type { TypedDocument } from '../model/document.ts';
import type { Place } from '../model/place.ts';

/** The place of a typed path of a document; of the whole file for an empty path or one that isn't there. */
export const placeIn = (document: TypedDocument, path: string[]): Place =>
  (path.length > 0 && document.places?.get(path.join('\0'))?.value) || startOf(document.origin.file);
