import { hyphenate } from '../../danish/hyphenate.ts';
import { typographic } from '../../danish/typography.ts';
import type { Measure } from '../../model/follow-up.ts';
import { bulletSvg } from '../documents/reports/bullet-svg.ts';
import type { ReportRendering } from '../documents/reports/report-rendering.ts';
import type { TextMeasure } from '../text-measure.ts';
import { axisOf, bulletNumbers } from './bullet-scale.ts';
import { type FigureView, targetFigure, valueFigure } from './figure-view.ts';
import { distanceText, measureSource, measureWords, standingView } from './measure-words.ts';
import type { StatusView } from './status-view.ts';

/** Indicators as a table in which a bar stands beside the figures it shows. */
export interface BulletsView {
  partial: 'bullets';
  /** Null where nothing is drawn. */
  figure: { id: string; number: number } | null;
  caption: string;
  /** What the values are called, over their column and beside a bar. */
  value: string;
  bar: string;
  groups: BulletGroupView[];
  legend: { target: boolean; baseline: boolean; zone: boolean } | null;
  /** It stays on one page. */
  short: boolean;
}

interface BulletGroupView {
  /** The indicator, where rows are its local units. */
  heading: string | null;
  headingMeta: string | null;
  rows: BulletRowView[];
}

interface BulletRowView {
  name: string;
  meta: string | null;
  svg: string | null;
  now: FigureView;
  target: FigureView;
  status: StatusView | null;
  distance: string | null;
}

/** What a figure depends on beside its measures. */
type Setting = Pick<ReportRendering, 'annual' | 'numbers' | 'measure'>;

/** The measures of one goal or initiative, an indicator's local units below one another on one axis. */
export function bulletsView(measures: Measure[], of: string, { annual, numbers, measure }: Setting): BulletsView {
  const groups = [...Map.groupBy(measures, ({ indicator }) => indicator.id).values()];
  const drawn = measures.map(bulletNumbers).filter((each) => each !== undefined);
  return {
    partial: 'bullets',
    figure: drawn.length > 0 ? numbers.figure() : null,
    caption: typographic(`Indikatorer for ${of}`),
    value: annual ? 'Resultat' : 'Nu',
    bar: annual ? 'resultat' : 'nu',
    groups: groups.map((group) => groupView(group, annual ? 'resultat' : 'nu', measure)),
    short: measures.length <= 6,
    legend:
      drawn.length === 0
        ? null
        : {
            target: drawn.some(({ target }) => target !== undefined),
            baseline: drawn.some(({ baseline }) => baseline !== undefined),
            zone: drawn.some(
              ({ reachedAt, target }) => target !== undefined && reachedAt && (target > 0 || reachedAt === 'above'),
            ),
          },
  };
}

function groupView(group: Measure[], bar: string, measure: TextMeasure): BulletGroupView {
  const perUnit = group.some(({ unit }) => unit !== undefined);
  const [{ indicator }] = group as [Measure];
  const numbers = group.map(bulletNumbers);
  const drawn = numbers.filter((each) => each !== undefined);
  const axis = drawn.length > 0 ? axisOf(drawn) : undefined;
  const last = numbers.findLastIndex((each) => each !== undefined);
  const source = measureSource(group[0]!);
  return {
    heading: perUnit ? typographic(indicator.name) : null,
    headingMeta: perUnit && source ? typographic(source) : null,
    rows: group.map((each, index) => ({
      name: hyphenate(typographic(each.unit?.name ?? indicator.name)),
      meta: !perUnit && source ? typographic(source) : null,
      svg:
        axis && numbers[index]
          ? bulletSvg(numbers[index], axis, index === last, measureWords(each, bar), measure)
          : null,
      now: nowFigure(each),
      target: hyphenated(targetFigure(indicator.target, null, indicator.baseline)),
      status: standingView(each),
      distance: distanceText(each) ?? null,
    })),
  };
}

/** The value with its period, where that isn't the indicator's own, and its change. */
function nowFigure(measure: Measure): FigureView {
  const figure = valueFigure(measure.value, null);
  const own = measure.indicator.period?.text;
  const change = /[1-9]/.test(measure.change ?? '') && measure.change;
  const meta = [figure.meta !== own && figure.meta, change].filter(Boolean).join(' · ');
  return { ...hyphenated(figure), meta: meta === '' ? null : hyphenate(typographic(meta)) };
}

/** Long units of measure may be broken. */
const hyphenated = (figure: FigureView): FigureView => ({ ...figure, text: figure.text && hyphenate(figure.text) });
