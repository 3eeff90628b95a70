import type { ListTableColumn, ListTableNode } from '../../../model/composed-table.ts';
import type { NodePlace } from '../page-setting.ts';
import { blockWidth, textWidth } from '../table-columns.ts';

/** In rem, of one that takes the page's width: on a screen with less room it scrolls. */
const leastWidth = 44;

/** A list as a table in small type, in the right-hand column where it stands beside a label. */
export function listTableView(node: ListTableNode, { inAnswer }: NodePlace) {
  const { columns } = node;
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const classes = columns.map((column, index) => columnClasses(column, columns[index - 1]));
  return {
    ...node,
    columns: columns.map((column, index) => ({
      ...column,
      classes: classes[index]!,
      width: ((column.share / whole) * 100).toFixed(2),
    })),
    groups: node.groups.map((group) => ({
      ...group,
      rows: group.rows.map(({ id, cells }) => ({
        id,
        cells: cells.map((cell, index) => ({
          ...cell,
          header: columns[index]!.kind === 'header',
          classes: classes[index]!,
          empty: Object.values(cell).every((each) => each === null),
        })),
      })),
    })),
    span: columns.length,
    narrow: inAnswer,
    leastWidth: (inAnswer ? (textWidth / blockWidth) * leastWidth : leastWidth).toFixed(1),
  };
}

function columnClasses({ kind }: ListTableColumn, before: ListTableColumn | undefined): string {
  const isFigure = kind === 'number' || kind === 'page';
  const afterFigure = !isFigure && before?.kind === 'number';
  return [isFigure && 'num', kind === 'page' && 'on-page', afterFigure && 'after-num'].filter(Boolean).join(' ');
}
