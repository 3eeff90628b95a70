import { baselineText } from '../../danish/baseline-text.ts';
import { hyphenate } from '../../danish/hyphenate.ts';
import { formatQuantity } from '../../danish/quantity.ts';
import { typographic } from '../../danish/typography.ts';
import { trendPoints } from '../../insight/trend-points.ts';
import type { TrendPoints, TrendRow, TrendsNode } from '../../model/composed-figure.ts';
import type { Entry, Measure } from '../../model/follow-up.ts';
import { itemName } from '../../words/item-words.ts';
import { trendSentence } from '../../words/measure-sentences.ts';
import { reportCaptions } from '../../words/report-tables.ts';
import { sideOf } from './bullet-numbers.ts';
import { targetFigure, valueFigure } from './figure-text.ts';
import type { Numbering } from './numbering.ts';
import { titleParts } from './title-parts.ts';

/** The indicators that have figures before the year and at its end; undefined where none has. */
export function trendsNode(entries: Entry[], numbers: Numbering): TrendsNode | undefined {
  const groups = entries
    .map(({ item, measures }) => ({ item, rows: measures.flatMap(trendRow) }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return undefined;
  return {
    kind: 'trends',
    ...numbers.figure(),
    caption: reportCaptions.trends,
    groups: groups.map(({ item, rows }) => ({
      parts: titleParts({ ...item, title: `${itemName(item)} ${item.title}` }),
      rows,
    })),
  };
}

function trendRow(measure: Measure): TrendRow[] {
  const points = trendPoints(measure);
  if (!points) return [];
  const { indicator, unit, value, before } = measure;
  return [
    {
      name: hyphenate(typographic([indicator.name, unit?.name].filter(Boolean).join(', '))),
      points,
      reachedAt: (indicator.target && sideOf(indicator.target)) ?? null,
      words: trendWords(points, measure),
      baseline: valueFigure(indicator.baseline, null),
      midway: valueFigure(before, null),
      now: valueFigure(value, null),
      target: targetFigure(indicator.target, null, indicator.baseline),
    },
  ];
}

function trendWords({ midway }: TrendPoints, { indicator, value, before, threshold }: Measure): string {
  return trendSentence(indicator.name, {
    baseline: baselineText(indicator),
    midway: midway === undefined ? undefined : before!.text,
    now: value!.text,
    target: threshold && formatQuantity(threshold),
  });
}
