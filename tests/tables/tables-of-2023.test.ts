import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, root, rowsOf, tell } from './written-table.ts';

describe('the tables of 2023', () => {
  const units = ['socialpsykiatri-rusmiddel', 'traening-forebyggelse'];
  const names = units.flatMap((unit) => {
    const folder = new URL(`agreements/2023/${unit}/tabeller/`, root);
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    return files.map((file) => `agreements/2023/${unit}/tabeller/${file.slice(0, -'.csv'.length)}`);
  });
  const real = (name: string) =>
    compile(readFileSync(new URL(`${name}.csv`, root)), readFileSync(new URL(`${name}.yaml`, root)), name);

  test.each(names)('%s adds up', (name) => {
    expect(real(name).diagnostics.map(tell)).toEqual([]);
  });

  test('a net budget sums over the gross budget, which is a total itself', () => {
    const rows = rowsOf(real('agreements/2023/traening-forebyggelse/tabeller/budget').table);
    expect(rows.filter((row) => row.startsWith('Σ'))).toEqual([
      'Σ Bruttobudget|32.207|31.122|26.812~|25.961~|25.961~|25.961~',
      'Σ Oprindeligt nettobudget|7.415|5.588~|5.647~|4.796~|4.796~|4.796~',
    ]);
  });

  test('totals sum within their groups, three deep', () => {
    const rows = rowsOf(real('agreements/2023/socialpsykiatri-rusmiddel/tabeller/aktivitetsbudget').table);
    expect(rows.filter((row) => row.startsWith('Σ'))).toEqual(
      expect.arrayContaining([
        'Σ Boenhed Stubbæk|Ude|§ 85|I alt|25|4.534.481~',
        'Σ Boenhed Stubbæk|||I alt|33|6.856.227~',
        'Σ |||Samlet afregning fra V&U|245|23.132.795~',
        'Σ |||I alt|724|41.959.072~',
      ]),
    );
  });

  test('a mean price is weighted, an activity is price times number', () => {
    const rows = rowsOf(real('agreements/2023/traening-forebyggelse/tabeller/aktivitet').table);
    expect(rows).toContain('Σ Genoptræning § 140||I alt|2.590|5.464|14.151');
    expect(rows).toContain('Genoptræning § 140|Finansieret|GOP – Knæ / underben § 140|464|4.723|2.192~');
    expect(rows).toContain('Σ ||Forventet aktivitet 2023|–|–|18.510~');
  });
});
