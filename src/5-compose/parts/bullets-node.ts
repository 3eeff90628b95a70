import { hyphenate } from '../../danish/hyphenate.ts';
import { typographic } from '../../danish/typography.ts';
import type { BulletGroup, BulletsNode } from '../../model/composed-figure.ts';
import type { FigureText } from '../../model/composed-text.ts';
import type { Measure } from '../../model/follow-up.ts';
import { barWords } from '../../words/measure-sentences.ts';
import { indicatorsCaption } from '../../words/report-tables.ts';
import { bulletNumbers } from './bullet-numbers.ts';
import { targetFigure, valueFigure } from './figure-text.ts';
import { distanceText, measureSource, measureWords, standingMark } from './measure-words.ts';
import type { Numbering } from './numbering.ts';

/** The measures of one goal or initiative, an indicator's local units below one another. */
export function bulletsNode(measures: Measure[], of: string, annual: boolean, numbers: Numbering): BulletsNode {
  const groups = [...Map.groupBy(measures, ({ indicator }) => indicator.id).values()];
  const bar = barWords(annual);
  return {
    kind: 'bullets',
    figure: measures.some((each) => bulletNumbers(each)) ? numbers.figure() : null,
    caption: typographic(indicatorsCaption(of)),
    value: bar.heading,
    bar: bar.word,
    groups: groups.map((group) => bulletGroup(group, bar.word)),
  };
}

function bulletGroup(group: Measure[], bar: string): BulletGroup {
  const perUnit = group.some(({ unit }) => unit !== undefined);
  const [{ indicator }] = group as [Measure];
  const sources = new Set(group.map(measureSource));
  // Baselines that units report later are their own.
  const isCommon = perUnit && sources.size === 1;
  return {
    heading: perUnit ? typographic(indicator.name) : null,
    headingMeta: isCommon ? sourceOf(group[0]!) : null,
    rows: group.map((each) => ({
      name: hyphenate(typographic(each.unit?.name ?? indicator.name)),
      meta: isCommon ? null : sourceOf(each),
      numbers: bulletNumbers(each) ?? null,
      words: measureWords(each, bar),
      now: nowFigure(each),
      target: hyphenated(targetFigure(indicator.target, null, each.indicator.baseline)),
      status: standingMark(each),
      distance: distanceText(each) ?? null,
    })),
  };
}

const sourceOf = (measure: Measure): string | null => {
  const source = measureSource(measure);
  return source ? typographic(source) : null;
};

/** The value with its period, where that isn't the indicator's own, and its change. */
function nowFigure(measure: Measure): FigureText {
  const figure = valueFigure(measure.value, null);
  const own = measure.indicator.period?.text;
  const change = /[1-9]/.test(measure.change ?? '') && measure.change;
  const meta = [figure.meta !== own && figure.meta, change].filter(Boolean).join(' · ');
  return { ...hyphenated(figure), meta: meta === '' ? null : hyphenate(typographic(meta)) };
}

/** Long units of measure may be broken. */
const hyphenated = (figure: FigureText): FigureText => ({ ...figure, text: figure.text && hyphenate(figure.text) });
