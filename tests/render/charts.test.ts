import { describe, expect, test } from 'vitest';
import { type Share, shares } from '../../src/5-compose/parts/shares.ts';
import { pieHeight, pieLabels } from '../../src/6-print/html/charts/pie-labels.ts';
import { pieSpec } from '../../src/6-print/html/charts/pie-spec.ts';
import { textMeasure } from '../../src/6-print/html/text-measure.ts';
import type { Figure } from '../../src/model/table.ts';
import { loadAssets } from '../../src/system/assets.ts';
import { exampleTable } from '../fixtures/example-table.ts';

const measure = await textMeasure((await loadAssets()).fonts);

function figure(...values: number[]): Figure {
  const lines = values.map((value, index) => `Afdeling for noget ${index + 1};${value}`);
  const table = exampleTable('t', { caption: 'T' }, ['Navn;Antal', ...lines, 'I alt;0'].join('\n'));
  return { id: 'figur-1', number: 1, kind: 'pie', caption: 'T', table, labelColumn: 0, valueColumn: 1 };
}

function slices(shown: Share[]) {
  const whole = shown.reduce((sum, { value }) => sum + value, 0);
  let from = 0;
  return shown.map((share) => {
    const slice = { ...share, from, to: from + (share.value / whole) * 2 * Math.PI };
    from = slice.to;
    return slice;
  });
}

test.each([
  [
    [3, 3, 23, 26, 2],
    [5, 5, 40, 46, 4],
  ],
  [
    [26, 13, 3, 14, 29, 19, 30],
    [19, 10, 2, 11, 22, 14, 22],
  ],
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[7], [100]],
])('the shares of %j are %j', (values, percents) => {
  expect(shares(figure(...values)).map(({ percent }) => percent)).toEqual(percents);
});

test('a pie of nothing has empty slices', () => {
  const spec = pieSpec(shares(figure(0, 0)), measure) as { layer: { data: { values: object[] } }[] };
  expect(spec.layer[0]!.data.values).toMatchObject([
    { from: 0, to: 0 },
    { from: 0, to: 0 },
  ]);
});

describe.each([
  ['seven parts', [26, 13, 3, 14, 29, 19, 30]],
  ['one large and many small', [90, 1, 1, 1, 1, 1, 1, 1]],
  ['small ones first', [1, 1, 1, 1, 96]],
  ['one', [7]],
])('labels of a pie of %s', (_, values) => {
  const labels = pieLabels(slices(shares(figure(...values))), measure);

  test('are there for every part', () => {
    expect(labels).toHaveLength(values.length);
  });

  test('never overlap', () => {
    for (const side of ['left', 'right'])
      for (const lines of [labels.filter((label) => label.side === side).flatMap((label) => label.lines)]) {
        const gaps = lines.slice(1).map((line, index) => line.y - lines[index]!.y);
        expect(Math.min(99, ...gaps)).toBeGreaterThan(9);
      }
  });

  test('stay within the drawing', () => {
    const ys = labels.flatMap(({ lines }) => lines.map(({ y }) => y));
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(pieHeight + 80);
  });
});
