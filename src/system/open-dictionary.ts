import { divideCompound, mendCompound } from '../danish/compounds.ts';
import type { Dictionary } from '../model/dictionary.ts';
import { readDanishTrie } from './danish-trie.ts';
import { nearWords } from './near-words.ts';

const mostSuggestions = 3;
/** No Danish word has more letters; what has is no word that parts or likenesses are sought for. */
const longest = 60;

/** The Danish dictionary with the words of the word list beside it; loading it is put off until a word is asked for. */
export function openDictionary(env: NodeJS.ProcessEnv, words: readonly string[]): Dictionary {
  let loaded: Dictionary | undefined;
  const load = () => {
    loaded ??= loadDictionary(env, words);
    return loaded;
  };
  return {
    has: (word) => load().has(word),
    lists: (word) => load().lists(word),
    begins: (part) => load().begins(part),
    suggest: (word) => load().suggest(word),
  };
}

function loadDictionary(env: NodeJS.ProcessEnv, words: readonly string[]): Dictionary {
  const trie = readDanishTrie(env);
  const root = trie.data.getRoot();
  const added = new Set(words);
  const contains = (entry: string) => root.getNode!(entry)?.eow ?? false;
  const isWord = (word: string) => contains(word) || added.has(word) || added.has(word.replace(/(?:['’]?s|['’])$/, ''));
  const parts = {
    begins: (part: string) => contains(`${part}+`) || contains(`+${part}+`) || added.has(part),
    ends: (word: string) => (contains(`+${word}`) && contains(word)) || isAddedTail(word),
  };
  const isAddedTail = (word: string) => word.length > 3 && isWord(word) && !contains(word);
  /** A compound that is one letter from a word of the dictionary is that word, misspelt: »klorgere«. */
  const isCompound = (word: string) =>
    word.length <= longest &&
    divideCompound(word, parts).length > 0 &&
    nearWords(root, word, 1, 2).every((each) => each.toLowerCase() === word || !isWord(each));

  const has = (word: string) => {
    const lower = word.toLowerCase();
    return isWord(word) || isWord(lower) || isCompound(lower);
  };

  const suggest = (word: string) => {
    if (word.length > longest) return [];
    const lower = word.toLowerCase();
    const near = (part: string, slips = 1) => nearWords(root, part, slips).filter(isWord);
    const ways = [() => near(lower), () => mendCompound(lower, parts, near), () => near(lower, 2)];
    for (const way of ways) {
      const found = new Set(way());
      if (found.size > 0) return [...found].slice(0, mostSuggestions);
    }
    return [];
  };

  return { has, lists: isWord, begins: parts.begins, suggest };
}
