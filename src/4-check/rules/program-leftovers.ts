import { diagnose } from '../../diagnostics/diagnostic.ts';
import { programLeftover, programText } from '../../judging/program-leftover.ts';
import { findIn } from '../find-in.ts';
import type { RuleOf } from '../rule.ts';

/** Reports what other programs left in a text: `Fejl! Henvisningskilde ikke fundet.`, `Klik her for at angive tekst.`, `{ PAGE }`, `_Toc123`. */
export const programLeftovers: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'characters',
  messages: [programText],
  check: (passage) =>
    findIn(passage, programLeftover)
      // The errors of a sheet in its own cells are reported with their row and column.
      .filter(({ text }) => !(text.startsWith('#') && passage.file.endsWith('.csv')))
      .map(({ text, place }) => diagnose(programText, place, { tekst: text.trim() })),
};
