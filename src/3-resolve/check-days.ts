import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { dayFaults } from '../judging/answer-days.ts';
import type { TypedDocument } from '../model/document.ts';
import { placeIn } from './place-in.ts';

/** The diagnostics of the days in an answer's front matter that can't be; the other arguments are those of `dayFaults`. */
export const checkDays = (document: TypedDocument, ...days: Parameters<typeof dayFaults>): Diagnostic[] =>
  dayFaults(...days).map(({ key, ...values }) => diagnose('opfølgning/dato', placeIn(document, [key]), { ...values }));
