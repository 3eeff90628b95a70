import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Makes the first cell of each row of a table its header, as tables of figures have it, says of each header what it names,
 * and turns the alignment of cells into classes (`right`, `centre`), which the style sheet knows.
 */
export function markTableCells(tree: Root): void {
  visit(tree, { type: 'element', tagName: 'tr' }, (row, _index, parent) => {
    const inHead = parent?.type === 'element' && parent.tagName === 'thead';
    for (const [column, cell] of row.children.filter(isCell).entries()) {
      const isHeader = (inHead || column === 0) && textOf(cell).trim() !== '';
      cell.tagName = isHeader ? 'th' : 'td';
      if (isHeader) cell.properties.scope = inHead ? 'col' : 'row';
      const { align } = cell.properties;
      delete cell.properties.align;
      if (align === 'right' || align === 'center') cell.properties.className = [align === 'right' ? 'right' : 'centre'];
    }
  });
}

const isCell = (node: Element['children'][number]): node is Element => node.type === 'element';
