import { type Charset, readText } from '../danish/charset.ts';
import { largeWordList } from '../words/disk-words.ts';
import { EnvironmentError } from './environment-error.ts';
import { readGiven } from './given-files.ts';
import { refuseLink } from './place-on-disk.ts';
import { writeSources } from './write-sources.ts';

const file = 'agreements/ord.txt';
/** As of a source; 20,000 words. */
const largest = 256 * 1024;

/** The words that the authors have added to the dictionary, from `agreements/ord.txt` below `root`; none where there is no such file; EnvironmentError where it is a link, or too large. */
export function readWordList(root: string): string[] {
  return lines(root).flatMap((line) => (line.startsWith('#') || line.trim() === '' ? [] : line.trim().normalize()));
}

/** Puts words into the list, which stays sorted, and returns how many were new. */
export function addToWordList(root: string, words: Iterable<string>): number {
  const before = readWordList(root);
  const all = [...new Set([...before, ...words])];
  if (all.length === before.length) return 0;
  const comments = lines(root).filter((line) => line.startsWith('#'));
  const { compare } = new Intl.Collator('da');
  const sorted = all.sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
  writeSources(root, new Map([[file, [...comments, ...sorted, ''].join('\n')]]));
  return all.length - before.length;
}

/** The way the list is saved, `UTF-8` where there is none; undefined where it is no text. Only UTF-8 is written. */
export const wordListCharset = (root: string): Charset | undefined => read(root).charset;

const lines = (root: string): string[] => read(root).text.split(/\r\n?|\n/);

function read(root: string): ReturnType<typeof readText> {
  refuseLink(root, file);
  const given = readGiven(root, file);
  if (!given) return { text: '', charset: 'UTF-8' };
  if (given.size > largest) throw new EnvironmentError(largeWordList(file));
  return readText(given.bytes);
}
