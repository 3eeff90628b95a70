import type { Passage } from '../model/passage.ts';
import type { Facts } from './facts.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type TimeMention, timeMentions } from './time-mentions.ts';
import { unfinishedWords } from './unfinished-words.ts';

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
