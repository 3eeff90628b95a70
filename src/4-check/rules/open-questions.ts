import { diagnose } from '../../diagnostics/diagnostic.ts';
import { findIn } from '../find-in.ts';
import type { Rule } from '../rule.ts';
import { createSentenceFinder } from '../sentences.ts';

const mark = /\?{2,}|\(\s*\?\s*\)/gu;
const undecided = new RegExp(
  [
    String.raw`(?<!\p{L})(?:skal|bør|mangler) (?:(?:lige|endnu|stadig|fortsat|nærmere|først|at|blive) )*afklar(?:es|et)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:afklares|kommer|følger|udfyldes|indsættes|eftersendes) (?:senere|nærmere)(?=[.!)]|$)`,
    String.raw`(?<!\p{L})afventer (?:tal|data|svar|input|afklaring)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** Words of time: what is settled by then is planned, not open. */
const time =
  /(?<![\p{L}\d])(?:inden|senest|primo|medio|ultimo|20\d\d|kvartal|halvår|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})/iu;

/** Reports questions that were left open: `???`, and `skal afklares` with no time by which it will be. */
export const openQuestions: Rule = ({ passages }) => {
  const sentenceAt = createSentenceFinder();
  const open = [...findIn(passages, undecided)].filter(
    ({ passage, from }) => !time.test(sentenceAt(passage, from).text),
  );
  return [...findIn(passages, mark), ...open].map(({ text, place }) => diagnose('svar/åbent', place, { tekst: text }));
};
