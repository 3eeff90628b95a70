import { describe, expect, test } from 'vitest';
import { elements, rows, words } from '../fixtures/read-html.ts';
import { renderedExample } from '../fixtures/render-example.ts';

const tree = await renderedExample();
const table = (caption: string) => elements(tree, 'table').find((each) => words(each).startsWith(caption))!;

describe('a table', () => {
  test('has its number, its unit and the year in question', () => {
    const budget = table('Tabel 3');
    expect(words(elements(budget, 'caption')[0]!)).toBe(
      'Tabel 3 Specifikation af budget 2023-2026 (1.000 kr. i 2023-priser)',
    );
    expect(elements(budget, 'th', '.now').map(words)).toEqual(['Budget 2023']);
    expect(elements(budget, 'td', '.now')).toHaveLength(10);
  });

  test('marks what is rounded and says so below', () => {
    const [, ...body] = rows(table('Tabel 3'));
    expect(body.find(([label]) => label === 'Bruttobudget')).toEqual([
      'Bruttobudget',
      '32.207',
      '31.122',
      '26.812*',
      '25.961*',
      '25.961*',
      '25.961*',
    ]);
    const block = elements(tree, '.block').find((each) => words(each).startsWith('Tabel 3'))!;
    expect(words(block)).toMatch(/\* Afrunding: .*\.$/);
  });

  test('has groups as headings of rows, at most two levels, and a sum within its group', () => {
    const activity = table('Tabel 5');
    expect(elements(activity, '.group').map(words).slice(0, 5)).toEqual([
      'Boenhed Stubbæk',
      'Inde, § 85',
      'Ude, § 85',
      'Pædagogisk Vejledning og Bostøtte',
      'Ude, § 82',
    ]);
    const [, inner] = elements(activity, 'tbody');
    expect(rows(inner!).slice(-2)).toEqual([
      ['I alt', '25', '4.534.481'],
      ['I alt', '33', '6.856.227'],
    ]);
    expect(rows(activity).at(-1)).toEqual(['I alt', '–', '41.959.072']);
  });

  test('has two heading rows where columns have a common one', () => {
    const [upper, lower] = rows(table('Tabel 4'));
    expect(upper).toEqual([
      'Center for Socialpsykiatri & Rusmiddel',
      'Aktivitet',
      'Ramme',
      'Drift',
      'Samlet budget 2023',
    ]);
    expect(lower).toEqual(['Tyngde', 'Grundnormering', 'Øvrig løn', 'Ledelse / adm.']);
  });
});

describe('a chart', () => {
  test('has a name and its figures in words, and a table beside it', () => {
    const [pie] = elements(tree, '.chart-figure');
    expect(elements(pie!, 'svg').map(({ properties }) => properties.role)).toEqual(['img']);
    expect(words(elements(pie!, 'title')[0]!)).toBe('Cirkeldiagram: Medarbejdere 2022');
    expect(words(elements(pie!, 'desc')[0]!)).toContain('Botilbud Bjerggade 19 %; Boenhed Stubbæk 10 %');
    expect(rows(elements(pie!, 'table')[0]!).slice(-2)).toEqual([
      ['I alt uden vikarer', '104', '–'],
      ['Timevikarer i flere afdelinger', '30', '22 %'],
    ]);
  });

  test('points at the table where the document shows it', () => {
    const line = elements(tree, '.chart-figure')[1]!;
    expect(elements(line, 'table')).toEqual([]);
    expect(words(line)).toContain('Tallene står i tabel 8.');
  });
});

test('an address in a cell is a link', () => {
  const [first] = elements(table('Tabel 1'), 'a');
  expect([first!.properties.href, words(first!)]).toEqual([
    'mailto:anne-sofie.bramming@example.dk',
    'anne-sofie.bramming@example.dk',
  ]);
});
