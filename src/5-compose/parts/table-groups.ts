import type { Row, Table } from '../../model/table.ts';

/** Rows that follow each other and have the same group cells. */
export interface RowGroup {
  /** The headings that are new compared with the group before: its first column, and the others joined. */
  headings: { text: string; level: number }[];
  /** How many of the two levels the rows stand under. */
  depth: number;
  rows: Row[];
}

/** The rows parted by their group cells; an empty cell is no group. */
export function rowGroups(table: Table): RowGroup[] {
  const count = table.columns.filter(({ group }) => group).length;
  const groups: RowGroup[] = [];
  let before: string[] | undefined;
  for (const row of table.rows) {
    const names = groupNames(row, count);
    const same = before && names[0] === before[0] && (names[1] === before[1] || closesGroup(row, names));
    if (!same) groups.push(openGroup(names, before ?? []));
    groups.at(-1)!.rows.push(row);
    before = names;
  }
  return groups;
}

/** `['Boenhed Stubbæk', 'Inde, § 85']`: at most two levels, since a reader follows no more. */
function groupNames(row: Row, count: number): string[] {
  const [first = '', ...others] = row.cells.slice(0, count).map(({ text }) => text);
  return [first, others.filter((text) => text !== '').join(', ')];
}

/** The sum of a group stays with the last of its inner groups, so that no page begins with it. */
function closesGroup(row: Row, [outer, inner]: string[]): boolean {
  return row.kind === 'sum' && outer !== '' && inner === '';
}

function openGroup(names: string[], before: string[]): RowGroup {
  const isNew = (level: number) => names[level] !== before[level] || (level > 0 && names[0] !== before[0]);
  return {
    headings: names.flatMap((text, level) => (text !== '' && isNew(level) ? [{ text, level: level + 1 }] : [])),
    depth: names.filter((name) => name !== '').length,
    rows: [],
  };
}
