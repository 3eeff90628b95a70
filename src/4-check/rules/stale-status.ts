import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { datedSentences } from '../dated-sentences.ts';
import { textBefore } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const staleWords = adjustable({
  code: 'tid/forældet-status',
  severity: 'style',
  da: 'Uventet »{status}« sammen med »{tid}«, ventede en status, der gælder, når aftalen begynder.',
  en: 'Unexpected "{status}" together with "{tid}", expected a status that holds when the agreement begins.',
  help: { da: 'Skriv, hvordan det står til nu.', en: 'Write how things stand now.' },
  explanation: {
    means:
      'Teksten siger, hvordan noget stod til på et tidspunkt, der er forbi, når aftalen begynder at gælde. Læseren får en gammel oplysning.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Strategien for træning er under udarbejdelse pr. oktober 2022.',
    right: 'Strategien for træning blev vedtaget i november 2022.',
  },
});

/** Reports that something is under way as of a time before the agreement is in force: `under udarbejdelse pr. oktober 2022`. */
export const staleStatus: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'facts',
  messages: [staleWords],
  check: (passage, { from, year: { effective } }) =>
    from(datedSentences, passage).flatMap(({ sentence, unfinished, times }) => {
      if (!unfinished) return [];
      const since = (at: number) => /siden\s+(?:den\s+)?$/.test(textBefore(sentence.text, at));
      return times
        .filter((time) => time.last < effective.first && !since(time.from))
        .map((time) => {
          const place = placeInPassage(passage, sentence.from + time.from, sentence.from + time.to);
          return diagnose(staleWords, place, { status: unfinished, tid: time.text.replace(/\s+/g, ' ') });
        });
    }),
};
