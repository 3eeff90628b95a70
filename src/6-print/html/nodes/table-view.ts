import type { TableGroup, TableNode } from '../../../model/composed-table.ts';
import type { NodePlace, PageSetting } from '../page-setting.ts';
import { blockWidth, tableColumns, textWidth } from '../table-columns.ts';
import { cellClasses, tableHead } from '../table-head.ts';

/** On paper a rem is 10 points. */
const mmPerRem = 254 / 72;
/** Rows of a table, and of a group, that stay on one page together. */
const mostOnPage = 18;
const mostInGroup = 8;

/** A table in the width of where it stands; what is too wide for the column beside labels takes the page's. */
export function tableView(node: TableNode, { inAnswer }: NodePlace, { measure }: PageSetting) {
  const { density, narrow, widths, least } = tableColumns(node, inAnswer ? textWidth : blockWidth, measure);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const lines = node.groups.flatMap(({ headings, rows }) => [...headings, ...rows]).length;
  return {
    ...node,
    density,
    narrow,
    leastWidth: (least / mmPerRem).toFixed(1),
    widths: widths.map((each) => ((each / width) * 100).toFixed(2)),
    head: tableHead(node.columns),
    groups: node.groups.map((group) => groupView(group, node.columns)),
    span: node.columns.length,
    short: lines <= mostOnPage,
  };
}

function groupView({ headings, depth, rows }: TableGroup, columns: TableNode['columns']) {
  return {
    headings,
    indented: depth > 0,
    short: rows.length <= mostInGroup,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const column = columns[index + 1]!;
        return { ...cell, numeric: column.kind !== 'text', classes: cellClasses(column, columns[index]) };
      }),
    })),
  };
}
