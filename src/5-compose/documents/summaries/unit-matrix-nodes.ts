import { hyphenate } from '../../../danish/hyphenate.ts';
import { typographic } from '../../../danish/typography.ts';
import type { UnitReport } from '../../../insight/unit-report.ts';
import type { Chip, ChipList, UnitMatrixNode } from '../../../model/composed-figure.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { itemKind } from '../../../words/item-words.ts';
import { summarySentences } from '../../../words/summary-words.ts';
import type { Numbered } from '../../parts/numbering.ts';
import { chip } from '../reports/overview.ts';
import { anchorOf } from './item-anchors.ts';

export interface MatrixRow {
  number?: string;
  label: string;
  isIn(entry: Entry): boolean;
}

/** More columns than these would be too narrow for two chips beside each other. */
const mostColumns = 4;

/** As many matrices as the units need, each with a number of its own. */
export function unitMatrices(
  units: UnitReport[],
  entriesOf: (unit: UnitReport) => Entry[],
  rows: MatrixRow[],
  { caption, rowHeading, next }: { caption: string; rowHeading: string; next(): Numbered },
): UnitMatrixNode[] {
  return chunks(units, mostColumns).map((shown) => ({
    kind: 'unit-matrix',
    ...next(),
    caption: typographic(caption),
    rowHeading,
    columns: shown.map(({ agreement }) => hyphenate(typographic(agreement.unit.name))),
    remark: summarySentences.chipKey,
    rows: rows.map(({ number = null, label, isIn }) => ({
      number,
      label: hyphenate(typographic(label)),
      cells: shown.map((unit) => ({ lists: chipLists(unit, entriesOf(unit).filter(isIn)) })),
    })),
  }));
}

function chipLists(unit: UnitReport, entries: Entry[]): ChipList[] {
  const [goals, initiatives] = [true, false].map((wanted) =>
    entries.filter(({ item }) => (item.kind === 'goal') === wanted).map((entry) => linkedChip(unit, entry)),
  ) as [Chip[], Chip[]];
  return [
    { label: null, chips: goals },
    { label: itemKind('initiative'), chips: initiatives },
  ].filter(({ chips }) => chips.length > 0);
}

/** A chip leads to where the summary tells of the goal, if it does. */
function linkedChip(unit: UnitReport, entry: Entry): Chip {
  const anchor = anchorOf(unit, entry);
  return { ...chip(entry), href: anchor === undefined ? null : `#${anchor}` };
}

function chunks<Value>(values: Value[], size: number): Value[][] {
  const count = Math.ceil(values.length / size);
  const each = Math.ceil(values.length / count);
  return Array.from({ length: count }, (_, index) => values.slice(index * each, (index + 1) * each));
}
