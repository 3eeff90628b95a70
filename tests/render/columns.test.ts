import { describe, expect, test } from 'vitest';
import { idClaims } from '../../src/5-compose/parts/id-claims.ts';
import { tableNode } from '../../src/5-compose/parts/table-node.ts';
import { blockWidth, tableColumns, textWidth } from '../../src/6-print/html/table-columns.ts';
import { textMeasure } from '../../src/6-print/html/text-measure.ts';
import { loadAssets } from '../../src/system/assets.ts';
import * as tables from '../fixtures/example-tables.ts';
import { exampleYear } from '../fixtures/example-year.ts';

const measure = await textMeasure((await loadAssets()).fonts);
const points = { normal: 9, dense: 8.5, tight: 7.4 };

describe.each(Object.values(tables).map((table) => [table.caption, table] as const))('%s', (_, table) => {
  const columns = table.columns.filter(({ group }) => !group);
  const { widths, density, narrow } = tableColumns(
    tableNode(table, { year: exampleYear(), claimId: idClaims() }),
    blockWidth,
    measure,
  );

  test('fills the page or the column of text', () => {
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(narrow ? textWidth : blockWidth, 5);
  });

  test('breaks no word and no figure', () => {
    const mm = (points[density] * 25.4) / 72;
    for (const [position, column] of columns.entries()) {
      const index = table.columns.indexOf(column);
      const texts = [column.heading, ...table.rows.map((row) => row.cells[index]!.text)];
      for (const word of texts.flatMap((text) => text.split(' ')))
        expect(measure(word, 600) * mm, word).toBeLessThan(widths[position]!);
    }
  });
});
