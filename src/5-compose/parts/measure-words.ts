import { baselineText } from '../../danish/baseline-text.ts';
import { formatQuantity } from '../../danish/quantity.ts';
import { typographic } from '../../danish/typography.ts';
import type { StatusMark } from '../../model/composed-text.ts';
import type { Measure, Outlook } from '../../model/follow-up.ts';
import type { Quantity } from '../../model/values.ts';
import { bulletSentence, distanceSentence, inPoints, sourceLine } from '../../words/measure-sentences.ts';
import { standingWords } from '../../words/standing-words.ts';
import { sideOf } from './bullet-numbers.ts';

/** The mark of a value by its target; null of what is only followed. */
export function standingMark({
  standing,
  value,
  outlook = 'later',
}: Pick<Measure, 'standing' | 'value' | 'outlook'>): StatusMark | null {
  switch (standing) {
    case 'reached':
      return { symbol: 'met', tone: 'good', word: standingWords.reached };
    case 'missed':
      return { symbol: 'behind', tone: 'bad', word: standingWords.missed };
    case 'not-due':
      return { symbol: 'not-started', tone: 'none', word: outlookWords[outlook] };
    case 'unknown':
      return { symbol: 'unknown', tone: 'none', word: value ? standingWords.unknown : standingWords.missing };
    case 'followed':
      return null;
  }
}

const outlookWords: Record<Outlook, string> = {
  above: standingWords.above,
  on: standingWords.on,
  below: standingWords.below,
  'year-end': standingWords.yearEnd,
  later: standingWords.notDue,
};

/** The distance of a missed value from its target: `0,62 procentpoint over målet`; one of many is `1 under målet`. */
export function distanceText({ indicator: { target }, distance, value, threshold }: Measure): string | undefined {
  if (!distance || !target) return undefined;
  const side = sideOf(target);
  const isOver =
    side === undefined && value?.kind === 'quantity' && threshold
      ? value.quantity.number > threshold.number
      : side === 'below';
  return typographic(distanceSentence(pointsText(distanceWords(distance)), isOver));
}

/** Units stand in the plural (»moduler«, »grader«), which one of them can't have. */
function distanceWords(distance: Quantity): string {
  const isPlural = /^\p{L}+er?(?:$|\s)/u.test(distance.unit);
  return distance.number === 1 && isPlural ? '1' : formatQuantity(distance);
}

/** A difference between shares is told in points: `0,62 procentpoint`. */
const pointsText = (text: string): string => (text.endsWith('\u00a0%') ? inPoints(text.slice(0, -2)) : text);

/** `Sygefravær: nu 4,62 %, mål højst 4,00 %, udgangspunkt 4,35 % i 2022`, for those who can't see a bar. */
export function measureWords({ indicator, unit, value }: Measure, bar: string): string {
  const { name, target, baseline } = indicator;
  return bulletSentence([name, unit?.name].filter((part) => part !== undefined).join(', '), bar, {
    now: value?.text,
    target: target?.text,
    baseline: baseline?.kind === 'open' ? undefined : baseline?.text,
  });
}

/** The period, baseline and source of a figure, below its name. */
export const measureSource = ({ indicator }: Measure): string | undefined =>
  sourceLine(
    indicator.period?.text,
    indicator.baseline?.kind === 'quantity' ? baselineText(indicator) : undefined,
    indicator.source,
  );
