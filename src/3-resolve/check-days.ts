import { type Diagnostic, faultAt } from '../diagnostics/diagnostic.ts';
import { dayFaults } from '../judging/answer-days.ts';
import type { TypedDocument } from '../model/document.ts';
import { placeIn } from './place-in.ts';

/** The diagnostics of the days in an answer's front matter that can't be; the other arguments are those of `dayFaults`. */
export const checkDays = (document: TypedDocument, ...days: Parameters<typeof dayFaults>): Diagnostic[] =>
  dayFaults(...days).map(({ key, ...fault }) => faultAt(fault, placeIn(document, [key])));
