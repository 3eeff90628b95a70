import { formatShortDay } from '../../danish/day.ts';
import { plain } from '../../danish/plain.ts';
import { statusWord } from '../../danish/status-words.ts';
import { thresholdOf } from '../../danish/target.ts';
import { type FollowedItem, followedItems, measuredThings } from '../../insight/followed-items.ts';
import type { Unit } from '../../model/cycle.ts';
import type { Entry, Measure } from '../../model/follow-up.ts';
import type { Indicator } from '../../model/item.ts';
import type { Period, Value } from '../../model/values.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';
import { goalsCsvCells, goalsCsvHeadings } from '../../words/data-file-words.ts';
import { csvText, type SheetCell } from './csv-text.ts';
import { csvFigure, unitOfMeasure, wholeCell } from './figure-cells.ts';

/**
 * The year's goals and initiatives as a spreadsheet: a row for each indicator × local unit, one for a goal without
 * indicators. A figure is a bare number where it is counted in the row's unit of measure, else as it is written.
 */
export function goalsCsv(year: AgreementYear): string {
  const rows = year.agreements.flatMap((agreement) =>
    followedItems(agreement).flatMap((followed) => itemRows(agreement, followed)),
  );
  return csvText([goalsCsvHeadings, ...rows]);
}

function itemRows({ unit, department }: Agreement, followed: FollowedItem): SheetCell[][] {
  const { item, reported } = followed;
  const last = reported.findLast(({ entry }) => entry.given)?.entry;
  const start = [unit.name, department.name, goalsCsvCells[item.kind], whole(item.number), plain(item.title)];
  const theme =
    item.kind === 'goal' ? [plain(item.theme.title), item.priority ? goalsCsvCells.yes : goalsCsvCells.no] : ['', ''];
  const end = [
    ...(['midway', 'annual'] as const).map((each) => statusText(entryOf(followed, each))),
    last?.responsible ?? '',
    periodText(last?.newDate),
  ];
  const things = measuredThings(item);
  if (things.length === 0) return [[...start, ...theme, ...Array<string>(15).fill(''), ...end]];
  return things.map((thing) => [...start, ...theme, ...measureCells(thing, followed), ...end]);
}

function measureCells({ indicator, unit }: { indicator: Indicator; unit?: Unit }, followed: FollowedItem): SheetCell[] {
  const measures = (['midway', 'annual'] as const).map((kind) => measureOf(entryOf(followed, kind), indicator, unit));
  const [midway, annual] = measures.map((each) => each?.value);
  // With a baseline that was reported later.
  const latest = measures.findLast((each) => each !== undefined)?.indicator ?? indicator;
  const { name, baseline, target, period } = latest;
  const threshold = target && thresholdOf(target, baseline);
  const counted = unitOfMeasure(latest, [midway, annual]);
  const figures = (value: Value | undefined) => [
    csvFigure(value, counted),
    wholeCell(value, counted),
    periodText(value?.kind === 'quantity' ? value.period : undefined),
  ];
  return [
    plain(name),
    unit?.name ?? '',
    ...figures(baseline),
    plain(target?.text ?? ''),
    threshold ? csvFigure({ text: '', kind: 'quantity', quantity: threshold }, counted) : '',
    ...figures(midway),
    ...figures(annual),
    plain(counted ?? ''),
    periodText(period),
  ];
}

const entryOf = ({ reported }: FollowedItem, kind: 'midway' | 'annual'): Entry | undefined =>
  reported.find(({ report }) => report.followUp.kind === kind)?.entry;

function measureOf(entry: Entry | undefined, indicator: Indicator, unit: Unit | undefined): Measure | undefined {
  return entry?.measures.find((each) => each.indicator.id === indicator.id && each.unit?.id === unit?.id);
}

function statusText(entry: Entry | undefined): string {
  if (entry?.demanded) return statusWord(entry.status);
  return entry?.given ? goalsCsvCells.forInformation : '';
}

/** A day as spreadsheets read it, else the words. */
function periodText(period: Period | undefined): string {
  if (!period) return '';
  return period.kind === 'day' ? formatShortDay(period.first) : plain(period.text);
}

const whole = (number: number): SheetCell => ({ number, decimals: 0 });
