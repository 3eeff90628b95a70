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

  test.each([
    ['cells missing at the end', 'Post;Budget;Note\nDrift;5\nVand;2;\nStrøm\nI alt;7;;;\n'],
    ['`sep=;` on a line of its own', 'sep=;\r\nPost;Budget;Note\r\nDrift;5;\r\nVand;2;\r\nStrøm;;\r\nI alt;7;\r\n'],
    ['the same in quotes', '"sep=;"\nPost;Budget;Note\nDrift;5;\nVand;2;\nStrøm;;\nI alt;7;\n'],
    ['tabs', 'Post\tBudget\tNote\nDrift\t5\t\nVand\t2\nStrøm\nI alt\t7\t\t\n\t\t\n'],
    ['`sep=` and a tab', 'sep=\t\nPost\tBudget\tNote\nDrift\t5\nVand\t2\nStrøm\nI alt\t7\n'],
    ['quotes throughout', '"Post";"Budget";"Note"\n"Drift";"5";""\n"Vand";"2";""\n"Strøm";"";""\n"I alt";"7";""\n'],
  ])('with %s', (_, csv) => {
    const { rows, told } = written(csv, 'kolonner:\n  Note: tekst\n');
    expect(told).toEqual([]);
    expect(rows).toEqual(['Drift|5|', 'Vand|2|', 'Strøm||', 'Σ I alt|7|']);
  });

  test('a comma or a tab within a quoted heading parts no cells', () => {
    const { table, told } = written('"Post, nr.\tog\nnavn";"Budget"\nDrift;5\n');
    expect(told).toEqual([]);
    expect(table.columns.map(({ name }) => name)).toEqual(['Post, nr. og navn', 'Budget']);
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
    ['sep=,\nPost,Budget\nDrift,5\n', 'csv 2:1: Uventet komma mellem cellerne, ventede semikolon (;).'],
    ['sep=|\nPost|Budget\nDrift|5\n', 'csv 2:1: Uventet »|« mellem cellerne, ventede semikolon (;).'],
    [
      'sep=;\nPost;Budget\nDrift;x\n',
      'csv 3:7 række 2, kolonne B »Budget«: Uventet »x«, ventede et tal som 1.234 eller 4,5.',
    ],
    [
      'Post;Budget\nDrift;5\n"Vand"2;7\n',
      'csv 3:1: Uventet anførselstegn ("), ventede det både først og sidst i cellen.',
    ],
    [
      'Post;Budget\nDrift;5;;7;\nVand;2;;\n',
      'csv 2:1 række 2: Uventet antal celler i rækken: 4, ventede højst 2 som i overskriften.',
    ],
    ['Post;Budget\nDrift;5\n;\nVand;7\n', 'csv 3:1 række 3: Uventet tom række, ventede en række med indhold.'],
  ])('%j', (csv, ...expected) => {
    expect(written(csv).told).toEqual(expected);
  });
});
