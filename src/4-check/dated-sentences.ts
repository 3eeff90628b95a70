import type { Passage } from '../model/passage.ts';
import type { Facts } from './facts.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type TimeMention, timeMentions } from './time-mentions.ts';

/** Words for something that is not finished, and not told as it once was. */
const unfinished =
  /(?<!\p{L}|(?:var|været)\s(?:\p{L}+\s)?)(?:under\s+(?:udarbejdelse|revision|udvikling|behandling|opbygning)|på\s+vej|i\s+høring|afventer|ved\s+at\s+blive\s+\p{L}+et|(?:ventes|forventes)\s+(?:at\s+(?:være|blive)\s+)?(?:færdig|klar|vedtaget|godkendt))(?!\p{L})/iu;
/** Words for what came of it. */
const outcome =
  /(?<!\p{L})(?:blev|er|har)\s+(?:\p{L}+\s+){0,3}(?:vedtaget|godkendt|færdig|afsluttet|revideret|gennemført)(?!\p{L})/iu;

/** The words with which a sentence says that something is under way: `under udarbejdelse`; undefined where it says none, or how it ended. */
const unfinishedWords = ({ text }: Sentence): string | undefined =>
  outcome.test(text) ? undefined : unfinished.exec(text)?.[0].replace(/\s+/g, ' ');

/** A sentence with a year in it, the times that it names, and the words with which it says that something is under way. */
export interface DatedSentence {
  sentence: Sentence;
  times: TimeMention[];
  unfinished?: string;
}

const year = /(?:19|20)\d\d/;

/** The sentences of a passage that name a year. */
export function datedSentences(passage: Passage, from: Facts['from']): DatedSentence[] {
  if (!year.test(passage.text)) return [];
  return from(sentencesOf, passage).flatMap((sentence) => {
    if (!year.test(sentence.text)) return [];
    const unfinished = unfinishedWords(sentence);
    return [{ sentence, times: timeMentions(sentence), ...(unfinished !== undefined && { unfinished }) }];
  });
}
