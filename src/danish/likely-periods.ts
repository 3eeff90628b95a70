import { nearest } from '../diagnostics/nearest.ts';
import { formatShortDay, months, parseDay } from './day.ts';

const words = [...months, 'kvartal', 'halvår', 'foråret', 'efteråret', 'løbende', 'primo', 'medio', 'ultimo'];

/** Other ways to write a period, and ours. */
const rewritings: [theirs: RegExp, ours: string][] = [
  [/^(?:i |hele |løbet af |udgangen af )+/, ''],
  [/(?<=[^ ,]),? ?((?:19|20)\d\d)$/, ' $1'],
  [/ ?(?:&| til ) ?/, '-'],
  [/^forår(?= )/, 'foråret'],
  [/^efterår(?= )/, 'efteråret'],
  [/^q([1-4])(?= )/, '$1. kvartal'],
  [/^(\d)\.?-(\d)\.? ?(?=kvartal|halvår)/, '$1.-$2. '],
  [/^(\d)\.? ?(?=kvartal|halvår)/, '$1. '],
  [/^uge(?:rne|r|\.)? ?(?=\d)/, 'uge '],
];

/**
 * The periods that a text which names none may have meant, likeliest first: `nov. 2023` gives `november 2023`, and a text without
 * a year gets `year`. Not all that is returned need be a period.
 */
export function likelyPeriods(text: string, year?: number): string[] {
  const plain = text.toLowerCase();
  const texts = year === undefined ? [plain] : [plain, `${plain} ${year}`];
  return texts.flatMap((each) => {
    const ours = rewritings.reduce((result, [theirs, mine]) => result.replace(theirs, mine), each);
    const spelt = ours.replace(/\p{L}{3,}\.?/gu, rightWord);
    return [ours, spelt, likelyDay(each), likelyDays(ours), overNewYear(spelt)];
  });
}

function rightWord(word: string): string {
  const name = word.replace('.', '').replace(/^sept$/, 'sep');
  const known = words.find((each) => each.startsWith(name));
  return known ?? (name.length < 5 ? word : (nearest(name, words) ?? word));
}

function likelyDay(text: string): string {
  const day = parseDay(text);
  return day.ok ? formatShortDay(day.value) : (day.suggestion ?? text);
}

/** The first of two days may lack the year of the last: `1.8.-31.10.2023`. */
function likelyDays(text: string): string {
  const year = /(?:19|20)\d\d$/.exec(text)?.[0] ?? '';
  return text
    .split('-')
    .map((part) => (/\d{4}$/.test(part) ? likelyDay(part) : likelyDay(`${part} ${year}`)))
    .join('-');
}

/** `november-januar 2023` begins the year before. */
function overNewYear(text: string): string {
  return text.replace(/^(\p{L}+)-(\p{L}+) (\d{4})$/u, (_, from, to, year) => `${from} ${year - 1}-${to} ${year}`);
}
