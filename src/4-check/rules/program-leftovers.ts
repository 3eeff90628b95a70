import { diagnose } from '../../diagnostics/diagnostic.ts';
import { programLeftover, programText } from '../../judging/program-leftover.ts';
import { type Found, findIn } from '../find-in.ts';
import type { Rule } from '../rule.ts';

/** Reports what other programs left in a text: `Fejl! Henvisningskilde ikke fundet.`, `Klik her for at angive tekst.`, `{ PAGE }`, `_Toc123`. */
export const programLeftovers: Rule = {
  messages: [programText],
  check: ({ passages }) =>
    [...findIn(passages, programLeftover)]
      .filter(isOurs)
      .map(({ text, place }) => diagnose(programText, place, { tekst: text.trim() })),
};

/** The errors of a sheet in its own cells are reported with their row and column. */
const isOurs = ({ text, passage }: Found) => !(text.startsWith('#') && passage.file.endsWith('.csv'));
