import { diagnose } from '../../diagnostics/diagnostic.ts';
import { textBefore } from '../near-text.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { statusOf } from '../status.ts';
import { timeMentions } from '../time-mentions.ts';

/** Reports that something is under way as of a time before the agreement is in force: `under udarbejdelse pr. oktober 2022`. */
export const staleStatus: Rule = ({ passages, effective }) =>
  passages
    .filter(({ text }) => /(?:19|20)\d\d/.test(text))
    .flatMap((passage) =>
      sentencesOf(passage).flatMap((sentence) => {
        const status = statusOf(sentence);
        if (!status) return [];
        return timeMentions(sentence)
          .filter(
            ({ from, last }) => last < effective.first && !/siden\s+(?:den\s+)?$/.test(textBefore(sentence.text, from)),
          )
          .map(({ text, from, to }) => {
            const place = placeIn(passage, sentence.from + from, sentence.from + to);
            return diagnose('tid/forældet-status', place, { status, tid: text.replace(/\s+/g, ' ') });
          });
      }),
    );
