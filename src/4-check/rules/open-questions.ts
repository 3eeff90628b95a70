import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { findIn } from '../find-in.ts';
import type { RuleOf } from '../rule.ts';
import { sentenceAt, sentencesOf } from '../sentences.ts';

const openQuestion = adjustable({
  code: 'svar/åbent',
  severity: 'warning',
  da: 'Uventet åbent spørgsmål »{tekst}«, ventede svaret.',
  en: 'Unexpected open question "{tekst}", expected the answer.',
  help: { da: 'Skriv svaret, eller skriv, hvornår det kommer.', en: 'Write the answer, or write when it will come.' },
  explanation: {
    means: 'Teksten siger, at noget endnu ikke er afgjort. En aftale om det kan ingen holde.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog. Det skal afklares, hvem der læser den.',
    right: 'Holdlederne fører logbog og læser den sammen.',
  },
});

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
export const openQuestions: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'characters',
  messages: [openQuestion],
  check: (passage, facts) => {
    const open = findIn(passage, undecided).filter(
      ({ from }) => !time.test(sentenceAt(facts.from(sentencesOf, passage), from).text),
    );
    return [...findIn(passage, mark), ...open].map(({ text, place }) => diagnose(openQuestion, place, { tekst: text }));
  },
};
