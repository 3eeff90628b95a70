import { describe, expect, test } from 'vitest';
import { written } from './written-table.ts';

describe('a file as spreadsheets save it', () => {
  test('with BOM, CRLF, empty rows and columns, unformatted figures and U+2212', () => {
    const { rows, told } = written(
      '\uFEFFPost;Budget;;\r\n"Drift; vand";1911851;;\r\nSalg;\u221223.133;;\r\nI alt;;;\r\n;;;\r\n\r\n',
    );
    expect(told).toEqual([]);
    expect(rows).toEqual(['Drift; vand|1.911.851', 'Salg|−23.133', 'Σ I alt|1.888.718']);
  });

  test('a heading broken over two lines keeps the rows of the spreadsheet and the lines of the file', () => {
    const { table, told } = written('Post;"Budget\n2023"\nDrift;x\nI alt;1\n');
    expect(table.columns[1]!.name).toBe('Budget 2023');
    expect(told).toEqual([
      'csv 3:7 række 2, kolonne B »Budget 2023«: Uventet »x«, ventede et tal som 1.234 eller 4,5.',
    ]);
  });

  test.each([
    ['', 'csv 1:1: Tabellen er tom, ventede en række med overskrifter og mindst en række under den.'],
    ['Post;Budget\n;;\n', 'csv 1:1: Tabellen er tom, ventede en række med overskrifter og mindst en række under den.'],
    ['Post,Budget\nDrift,5\n', 'csv 1:1: Uventet komma mellem cellerne, ventede semikolon (;).'],
    ['Post\tBudget\nDrift\t5\n', 'csv 1:1: Uventet tabulator mellem cellerne, ventede semikolon (;).'],
    [
      'Post;Budget\nDrift;5\n"Vand"2;7\n',
      'csv 3:1: Uventet anførselstegn ("), ventede det både først og sidst i cellen.',
    ],
    [
      'Post;Budget\nDrift;5;\nVand\n',
      'csv 2:1 række 2: Uventet antal celler i rækken: 3, ventede 2 som i overskriften.',
      'csv 3:1 række 3: Uventet antal celler i rækken: 1, ventede 2 som i overskriften.',
    ],
    ['Post;Budget\nDrift;5\n;\nVand;7\n', 'csv 3:1 række 3: Uventet tom række, ventede en række med indhold.'],
  ])('%j', (csv, ...expected) => {
    expect(written(csv).told).toEqual(expected);
  });
});
