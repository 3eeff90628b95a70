import { describe, expect, test } from 'vitest';
import { written } from './written-table.ts';

describe('totals', () => {
  test.each([
    ['the sum', '30', 'Σ I alt|30', []],
    ['empty', '', 'Σ I alt|30', []],
    ['a dash', '-', 'Σ I alt|–', []],
    ['two units off', '32', 'Σ I alt|32~', []],
    ['two units below', '28', 'Σ I alt|28~', []],
    [
      'three units off',
      '33',
      'Σ I alt|33',
      ['csv 4:7 række 4, kolonne B »Budget«: Uventet total 33, ventede 30, som er summen af rækkerne over.'],
    ],
  ])('%s', (_, stated, printed, expected) => {
    const { rows, told } = written(`Post;Budget\nDrift;10\nVand;20\nI alt;${stated}\n`);
    expect(rows[2]).toBe(printed);
    expect(told).toEqual(expected);
  });

  test.each([
    ['0,32', '0,32~', 0],
    ['0,33', '0,33', 1],
    ['0,3', '0,30', 0],
  ])('units are of the last digit: %s', (stated, printed, errors) => {
    const { rows, told } = written(`Post;Årsværk\nA;0,1\nB;0,20\nI alt;${stated}\n`);
    expect(rows).toEqual(['A|0,10', 'B|0,20', `Σ I alt|${printed}`]);
    expect(told).toHaveLength(errors);
  });

  test('leave out the rows of `uden`, wherever they stand, also those with a comma in their names', () => {
    const { rows, told } = written(
      'Post;Antal\nVikarer, time;4\nElever;2\nFaste;10\nFaste uden løst ansatte;\nI alt;\n',
      'totaler:\n  Faste uden løst ansatte: uden Vikarer, time, Elever\n',
    );
    expect(told).toEqual([]);
    expect(rows.slice(3)).toEqual(['Σ Faste uden løst ansatte|10', 'Σ I alt|16']);
  });

  test('neither sum years, percents, `uden sum` and prices, nor take figures for them', () => {
    const { rows, told } = written(
      'Post;Oprettet;Andel;Takst;Budget;Pladser;Stykpris\nA;2019;46 %;10,5;900;9;100\nB;2021;54;11,5;400;2;200\nI alt;;;;;;\n',
      'kolonner:\n  Oprettet: årstal\n  Andel: procent\n  Takst: uden sum\n  Stykpris: Budget ÷ Pladser\n',
    );
    expect(told).toEqual([]);
    expect(rows).toEqual([
      'A|2019|46 %|10,5|900|9|100',
      'B|2021|54 %|11,5|400|2|200',
      // The price of all places, not the sum of the prices.
      'Σ I alt||||1.300|11|118',
    ]);
  });

  test('a figure that is open or wrong makes no total wrong', () => {
    const { rows, told } = written('Post;Budget;Antal\nA;UDFYLDES;1\nB;4.5;2\nI alt;999;\n');
    expect(told).toEqual([
      'csv 2:3 række 2, kolonne B »Budget«: Her står UDFYLDES: noget mangler.',
      'csv 3:3 række 3, kolonne B »Budget«: Uventet »4.5«, ventede et tal som 1.234 eller 4,5. Mente du »4,5«?',
    ]);
    expect(rows[2]).toBe('Σ I alt|999|3');
  });

  test('a misspelt total or group is one mistake', () => {
    const csv = 'Gruppe;Post;Budget\nA;x;1\nA;y;2\nAa;I alt;3\n;Brutto;3\n;Netto;3\n';
    expect(written(csv, 'grupper: 1\ntotaler:\n  Bruto:\n  Netto: uden Vikarer\n').told).toEqual([
      'yaml 4:3: Ukendt række »Bruto«, ventede en af tabellens rækker. Mente du »Brutto«?',
      'yaml 5:10: Ukendt række »Vikarer«, ventede en af tabellens rækker.',
      'csv 4:4 række 4, kolonne B »Post«: Totalen »I alt« har intet at lægge sammen, ventede rækker over den i gruppen »Aa«.',
    ]);
    expect(written(csv.replace('Aa', 'A'), 'grupper: 1\ntotaler:\n  Netto: undtagen Brutto\n').told).toEqual([
      'yaml 4:10: Uventet »undtagen Brutto« om totalen »Netto«, ventede ingenting eller »uden« og de rækker, der ikke skal med.',
    ]);
  });
});
