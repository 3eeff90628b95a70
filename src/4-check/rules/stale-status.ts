import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { textBefore } from '../near-text.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { statusOf } from '../status.ts';
import { timeMentions } from '../time-mentions.ts';

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
export const staleStatus: Rule = {
  messages: [staleWords],
  check: ({ passages, effective }) =>
    passages
      .filter(({ text }) => /(?:19|20)\d\d/.test(text))
      .flatMap((passage) =>
        sentencesOf(passage).flatMap((sentence) => {
          const status = statusOf(sentence);
          if (!status) return [];
          return timeMentions(sentence)
            .filter(
              ({ from, last }) =>
                last < effective.first && !/siden\s+(?:den\s+)?$/.test(textBefore(sentence.text, from)),
            )
            .map(({ text, from, to }) => {
              const place = placeIn(passage, sentence.from + from, sentence.from + to);
              return diagnose(staleWords, place, { status, tid: text.replace(/\s+/g, ' ') });
            });
        }),
      ),
};
