import { compares } from '../../danish/compares.ts';
import { pointsBack } from '../../danish/points-back.ts';
import { areAkin, stemsOf } from '../../danish/stems.ts';
import { typographic } from '../../danish/typography.ts';
import type { Item } from '../../model/item.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';

/** In characters; more than the sentence that promises is quoted as long as it fits. */
const longest = 320;

/**
 * The words that a goal or initiative was agreed in: its `kort`, else the sentence of its answer that says most of what is
 * measured, with those beside it that belong to it; `''` where its answers have no whole sentence.
 */
export function agreedText(item: Item): string {
  if (item.promise) return item.promise;
  const answer =
    item.answers.find(({ question: { roles } }) => roles.includes('result') || roles.includes('criterion')) ??
    item.answers[0];
  const sentences = answer ? toldSentences(answer.content) : [];
  const told = sentences.map((each) => ({ ...each, ...weighed(each, item) }));
  const best = told.toSorted((a, b) => compare(b.rank, a.rank))[0];
  if (!best) return '';
  const at = told.indexOf(best);
  const quoted = [best];
  const fits = (each: ToldSentence) => textOf([...quoted, each]).length <= longest;
  const before = told[at - 1];
  if (before && areNeighbours(before, best) && before.says && pointsBack(best.text) && fits(before))
    quoted.unshift(before);
  for (const after of told.slice(at + 1)) {
    if (!areNeighbours(quoted.at(-1)!, after) || !after.says || !fits(after)) break;
    quoted.push(after);
  }
  return typographic(textOf(quoted));
}

/**
 * Whether a sentence says something of what is agreed, and its rank. The figures of targets come first, then the unit's own
 * words that name what is measured or its year, then shared ones. One with less than three words that mean something and
 * none of these announces at most, and one dated in earlier years that compares nothing with them tells what has been.
 */
function weighed({ text, files }: ToldSentence, item: Item): { says: boolean; rank: number[] } {
  const { title, indicators, milestones, followUps } = item;
  const isOwn = files.includes(item.place.file);
  const figures = indicators.flatMap(({ target }) => (target ? (/\d.*$/.exec(target.text) ?? []) : []));
  const stated = figures.filter((figure) => hasWords(text, figure)).length;
  const periods = [...indicators.map(({ period }) => period), ...milestones.map(({ due }) => due)];
  const days = [...periods.map((period) => period?.last), ...followUps.map(({ formDue }) => formDue.last)];
  const years = days.flatMap((day) => (day ? [day.slice(0, 4)] : []));
  const dates = text.match(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/g) ?? [];
  const isDated = dates.some((date) => years.includes(date));
  const isEarlier = dates.length > 0 && dates.every((date) => years.every((year) => date < year));
  const isPast = isEarlier && stated === 0 && !compares(text);
  const subject = [title, ...indicators.map(({ name }) => name), ...milestones.map((each) => each.text)].join(' ');
  const [own, asked] = [[...stemsOf(text)], [...stemsOf(subject)]];
  const named = own.filter((stem) => asked.some((each) => areAkin(stem, each))).length;
  const names = isPast ? 0 : stated + Math.min(2, named) + (isDated ? 1 : 0);
  const isFull = own.length > 2;
  const ranks = [stated, isOwn && names > 0, names, !isPast, isFull, isOwn];
  return { says: names > 0 || isFull, rank: ranks.map(Number) };
}

/** Whether the words stand in the text, and not as part of a longer number or word. */
function hasWords(text: string, words: string): boolean {
  const [all, part] = [text, words].map((each) => each.replace(/\s+/g, ' ')) as [string, string];
  const at = all.indexOf(part);
  return at >= 0 && !/[\d.,]$/.test(all.slice(0, at)) && !/^[.,]?[\p{L}\d]/u.test(all.slice(at + part.length));
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

const areNeighbours = (first: ToldSentence, second: ToldSentence): boolean =>
  first.paragraph === second.paragraph && first.index + 1 === second.index;

const textOf = (told: ToldSentence[]): string => told.map(({ text }) => text).join(' ');
