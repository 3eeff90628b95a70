import type { Data, Literal } from 'mdast';
import type { Place } from './place.ts';

/** `{{name}}` in running text; 3-resolve puts a text in its place. */
export interface Variable extends Literal {
  type: 'variable';
  data: Data & { place: Place };
}

declare module 'mdast' {
  interface Data {
    place?: Place;
    /** Of a footnote marker: the note's number in the document. */
    footnote?: number;
  }
  interface PhrasingContentMap {
    variable: Variable;
  }
  interface RootContentMap {
    variable: Variable;
  }
}
