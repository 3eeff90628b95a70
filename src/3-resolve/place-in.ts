import { startOf } from '../diagnostics/start-of.ts';
import type { TypedDocument } from '../model/document.ts';
import type { Place } from '../model/place.ts';

/** The place of a typed path of a document; of the whole file for an empty path or one that isn't there. */
export const placeIn = (document: TypedDocument, path: string[]): Place =>
  (path.length > 0 && document.places?.get(path.join('\0'))?.value) || startOf(document.origin.file);

/** The place of the key at a typed path, where it is there. */
export const keyPlaceIn = (document: TypedDocument, path: string[]): Place =>
  document.places?.get(path.join('\0'))?.key ?? placeIn(document, path);
