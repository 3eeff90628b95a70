import type { WrittenSentence } from './written-sentences.ts';

/** Three words that stand together in more sentences than this tell nothing of where they come from. */
const mostHolders = 20;

/** Finds, among `known`, the sentence that has most in common with another: most runs of three words. */
export function similarSentence(known: WrittenSentence[]): (to: WrittenSentence) => WrittenSentence | undefined {
  const holders = new Map<string, WrittenSentence[]>();
  for (const sentence of known) {
    for (const triple of triplesOf(sentence)) {
      const list = holders.get(triple);
      if (list) list.push(sentence);
      else holders.set(triple, [sentence]);
    }
  }
  return (sentence) => {
    const votes = new Map<WrittenSentence, number>();
    let best: WrittenSentence | undefined;
    for (const triple of triplesOf(sentence)) {
      const list = holders.get(triple) ?? [];
      if (list.length > mostHolders) continue;
      for (const each of list) {
        votes.set(each, (votes.get(each) ?? 0) + 1);
        if (!best || votes.get(each)! > votes.get(best)!) best = each;
      }
    }
    return best;
  };
}

const triplesOf = ({ words }: WrittenSentence) =>
  new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
