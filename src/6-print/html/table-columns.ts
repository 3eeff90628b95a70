import { softHyphen } from '../../danish/hyphenate.ts';
import type { TableColumn, TableNode } from '../../model/composed-table.ts';
import type { TextMeasure } from './text-measure.ts';

/** Width of the text block and of its right-hand column, in mm on A4. */
export const blockWidth = 168;
export const textWidth = 113;
/** The left-hand column, in mm: where the right-hand one begins. */
const labelWidth = 55;

/** A table's setting: its size of type and the width of each printed column. */
export interface TableColumns {
  density: 'normal' | 'dense' | 'tight';
  /** It fits into the right-hand column, beside the labels. */
  narrow: boolean;
  /** In mm. */
  widths: number[];
  /** Of the whole table where nothing is to be broken, in mm. */
  least: number;
}

interface Needs {
  /** Longest word, and whole text up to the limit of what reads well. */
  least: number;
  best: number;
  grows: boolean;
}

const mmPerPoint = 25.4 / 72;
const sizes = { normal: 9, dense: 8.5, tight: 7.4 } as const;

/**
 * Widths by which no word and no figure is broken. What doesn't fit into `available` mm
 * in type of the usual size gets the whole block.
 */
export function tableColumns(table: TableNode, available: number, measure: TextMeasure): TableColumns {
  const needsAt = (size: number) =>
    table.columns.map((each, index) => columnNeeds(each, textsOf(table, index), index === 0, size, measure));
  for (const density of densities(table, available)) {
    const needs = needsAt(sizes[density]);
    const best = total(needs.map((need) => need.best));
    const least = total(needs.map((need) => need.least));
    if (best <= textWidth) return { density, narrow: true, widths: grown(needs, textWidth), least };
    if (best <= available) return { density, narrow: false, widths: grown(needs, available), least };
    if (least > available) continue;
    return { density, narrow: available === textWidth, widths: shrunk(needs, available), least };
  }
  if (available < blockWidth) return tableColumns(table, blockWidth, measure);
  const widths = needsAt(sizes.tight).map((need) => need.least);
  return { density: 'tight', narrow: false, widths, least: total(widths) };
}

/** Sizes to try in turn: much is set small from the start, and only the whole block is worth the smallest. */
function densities({ columns, groups }: TableNode, available: number): (keyof typeof sizes)[] {
  const much = columns.length > 5 || groups.flatMap(({ rows }) => rows).length > 14;
  return [...(much ? [] : ['normal' as const]), 'dense', ...(available < blockWidth ? [] : ['tight' as const])];
}

const textsOf = ({ groups }: TableNode, index: number): string[] =>
  groups.flatMap(({ rows }) => rows.map(({ label, cells }) => (index === 0 ? label : (cells[index - 1]!.text ?? ''))));

function columnNeeds(
  { heading: shown, kind }: TableColumn,
  texts: string[],
  first: boolean,
  size: number,
  measure: TextMeasure,
): Needs {
  const wordOf = (text: string) => text.split(/\s+/);
  const widest = (words: string[]) => Math.max(0, ...words.map((word) => measure(word, 600))) * size * mmPerPoint;
  const heading = widest(wordOf(shown.replaceAll(softHyphen, '')));
  if (kind !== 'text') {
    const least = Math.max(heading, widest(texts)) + size * 0.42;
    return { least, best: Math.max(least, size * 2), grows: true };
  }
  const padding = size * 0.36;
  const least = Math.max(heading, widest(texts.flatMap(wordOf))) + padding;
  const whole = Math.max(heading, widest(texts)) + padding;
  return { least, best: Math.max(least, Math.min(whole, first ? 62 : 52)), grows: first };
}

/** The widths with what is over: for the first column until the second stands on the page's second column, then for the figures alike. */
function grown(needs: Needs[], available: number): number[] {
  const widths = needs.map((need) => need.best);
  const spare = available - total(widths);
  const first = available === blockWidth ? Math.min(spare, Math.max(0, labelWidth - widths[0]!)) : spare;
  widths[0]! += first;
  const rest = spare - first;
  return evened(
    widths.map((width, index) => (index === 0 ? width : width + rest / (needs.length - 1))),
    needs,
  );
}

/** Columns of figures get the same width, where the widest of them needs no more. */
function evened(widths: number[], needs: Needs[]): number[] {
  const figures = widths.flatMap((_, index) => (index > 0 && needs[index]!.grows ? [index] : []));
  const mean = total(figures.map((index) => widths[index]!)) / figures.length;
  const even = figures.every((index) => needs[index]!.least <= mean);
  return even ? widths.map((width, index) => (figures.includes(index) ? mean : width)) : widths;
}

function shrunk(needs: Needs[], available: number): number[] {
  const least = total(needs.map((need) => need.least));
  const share = (available - least) / (total(needs.map((need) => need.best)) - least);
  return needs.map((need) => need.least + (need.best - need.least) * share);
}

function total(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
