import { describe, expect, test } from 'vitest';
import { written } from './written-table.ts';

describe('headings, names and cells', () => {
  test('` > ` makes two heading rows', () => {
    const { table } = written('Post;Ramme > Drift {{år}};I alt\nA;1;2\n');
    expect(table.columns.slice(1).map(({ parent, heading, name }) => [parent, heading, name])).toEqual([
      ['Ramme', 'Drift 2023', 'Ramme > Drift 2023'],
      [undefined, 'I alt', 'I alt'],
    ]);
  });

  test.each<[string, string, string, ...string[]]>([
    [
      'headings',
      'Post;A;A;;UDFYLDES\nx;1;2;3;4\n',
      '',
      'csv 1:8 række 1, kolonne C: Uventet overskrift »A«, som en anden kolonne har, ventede en overskrift for sig.',
      'csv 1:10 række 1, kolonne D: Kolonnen har ingen overskrift, ventede en i tabellens første række.',
      'csv 1:11 række 1, kolonne E: Her står UDFYLDES: noget mangler.',
    ],
    [
      'a misspelt column is taken for the one it is like',
      'Post;Adresse\nx;By\ny;Land\n',
      'kolonner:\n  Adrese: tekst\n',
      'yaml 3:3: Ukendt kolonne »Adrese«, ventede en af tabellens overskrifter. Mente du »Adresse«?',
    ],
    [
      'text in every cell is one mistake',
      'Post;Adresse;Antal\nx;By;1\ny;Land;2\n',
      '',
      'csv 1:6 række 1, kolonne B »Adresse«: Uventet tekst i kolonnen »Adresse«, ventede tal som 1.234 eller 4,5.',
    ],
    [
      'what a spreadsheet failed to compute',
      'Post;Antal;Note\nx;#REFERENCE!;#1\ny;####;#NAVN?\n',
      'kolonner:\n  Note: tekst\n',
      'csv 2:3 række 2, kolonne B »Antal«: Uventet »#REFERENCE!«, som er regnearkets fejl, ventede det, cellen skulle vise.',
      'csv 3:3 række 3, kolonne B »Antal«: Uventet »####«, som er regnearkets fejl, ventede det, cellen skulle vise.',
      'csv 3:8 række 3, kolonne C »Note«: Uventet »#NAVN?«, som er regnearkets fejl, ventede det, cellen skulle vise.',
    ],
    [
      'names that a spreadsheet takes for formulas',
      'Gruppe;Post;Antal\n-;=x;1\nA;- Udsatte;2\nA;-;3\nA;;4\n',
      'grupper: 1\n',
      'csv 2:3 række 2, kolonne B »Post«: Uventet »=« først i navnet »=x«, ventede et bogstav eller et tal.',
      'csv 3:3 række 3, kolonne B »Post«: Uventet »-« først i navnet »- Udsatte«, ventede et bogstav eller et tal.',
      'csv 5:3 række 5, kolonne B »Post«: Rækken har intet navn, ventede et i denne kolonne.',
    ],
    [
      'a group in two places, once for each level',
      'Sted;Slags;Post;Antal\nA;ude;x;1\nA;inde;y;2\nA;ude;z;3\nB;ude;x;4\nA;ude;w;5\nA;ude;v;6\n',
      'grupper: 2\n',
      'csv 4:3 række 4, kolonne B »Slags«: Gruppen »ude« står to steder, ventede dens rækker samlet.',
      'csv 6:1 række 6, kolonne A »Sted«: Gruppen »A« står to steder, ventede dens rækker samlet.',
    ],
    [
      'years and rules of name columns',
      'Post;Oprettet\nx;19\ny;2020\n',
      'kolonner:\n  Oprettet: årstal\n  Post: procent\n',
      'yaml 4:9: Uventet »procent« om kolonnen »Post«, ventede »tekst« eller »årstal«, da den er gruppe eller rækkens navn.',
      'csv 2:3 række 2, kolonne B »Oprettet«: Uventet »19«, ventede et årstal som 2023.',
    ],
    [
      'more groups than columns',
      'Gruppe;Post\nA;x\n',
      'grupper: 2\n',
      'yaml 2:10: Uventet antal grupper: 2, ventede højst 1, da tabellen også skal have en kolonne med rækkernes navne.',
    ],
  ])('%s', (_, csv, yaml, ...expected) => {
    expect(written(csv, yaml).told).toEqual(expected);
  });
});
