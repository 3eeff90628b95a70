import { describe, expect, test } from 'vitest';
import { written } from './written-table.ts';

describe('totals', () => {
  test.each([
    ['the sum', '30', 'Σ I alt|30', []],
    ['empty', '', 'Σ I alt|30', []],
    ['a dash', '-', 'Σ I alt|–', []],
    ['one unit off', '31', 'Σ I alt|31~', []],
    ['one unit below', '29', 'Σ I alt|29~', []],
    [
      "two units off, which two rounded figures can't be",
      '32',
      'Σ I alt|32',
      ['csv 4:7 række 4, kolonne B »Budget«: Uventet total 32, ventede 30, som er summen af rækkerne over.'],
    ],
  ])('%s', (_, stated, printed, expected) => {
    const { rows, told } = written(`Post;Budget\nDrift;10\nVand;20\nI alt;${stated}\n`, 'tal-i: 1.000 kr.\n');
    expect(rows[2]).toBe(printed);
    expect(told).toEqual(expected);
  });

  test.each([
    ['32', 'Σ I alt|32~', 0],
    ['33', 'Σ I alt|33', 1],
  ])('three figures may be two units off: %s', (stated, printed, errors) => {
    const { rows, told } = written(`Post;Budget\nDrift;10\nVand;15\nEl;5\nI alt;${stated}\n`, 'tal-i: 1.000 kr.\n');
    expect(rows[3]).toBe(printed);
    expect(told).toHaveLength(errors);
  });

  test.each([
    ['0,31', '0,31~', 0],
    ['0,32', '0,32', 1],
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
    expect(
      written(csv.replace('Aa', 'A').replace('Brutto', 'Drift'), 'grupper: 1\ntotaler:\n  Netto: undtagen Drift\n')
        .told,
    ).toEqual([
      'yaml 4:10: Uventet »undtagen Drift« om totalen »Netto«, ventede ingenting, »nej« eller »uden« og de rækker, der ikke skal med.',
    ]);
  });

  const undeclared = (csv: string, yaml = '') =>
    written(csv, yaml).told.flatMap(
      (each) => /række \d+, kolonne . »[^»]*«: Rækken »(.*)« (?:hedder|er)/.exec(each)?.[1] ?? [],
    );

  test.each([
    ...[
      'Total',
      'TOTAL:',
      'Sum',
      'Subtotal',
      'I alt:',
      'ialt',
      'I alt 2023',
      'I alt, 1.000 kr.',
      'Samlet',
      'Samlet antal',
    ],
    ...[
      'Skoler i alt',
      'Skoler, total',
      'Mellemsum',
      'Delsum:',
      'Hovedtotal',
      'Totalt',
      'Tot.',
      'Σ',
      'Tilsammen',
      'Nettoudgifter',
      'Totalforbrug',
    ],
  ])('a row named %s is one, counted in no other', (name) => {
    const csv = `Post;Antal\nA;7\nB;5\n"${name}";12\nC;1\nI alt;\n`;
    expect(undeclared(csv)).toEqual([name]);
    expect(written(csv).rows.at(-1)).toBe('Σ I alt|13');
  });

  test.each([
    'Samtaler',
    'Summer',
    'Totalkredit',
    'Ialtid',
    'Hold i altan',
    'Konsum',
    'Bruttoetage',
    'Netto, Storegade',
  ])('a row named %s is none', (name) => {
    expect(undeclared(`Post;Antal\nA;7\nB;5\n"${name}";9\n`)).toEqual([]);
  });

  test.each([
    ['four digits', 'A;1.204\nB;987\nX;2.191\nC;4', ['X']],
    ['three digits of three rows', 'A;124\nB;98\nC;39\nX;261\nD;4', ['X']],
    ['three digits of two rows, last', 'A;124\nB;97\nX;221', ['X']],
    ['three digits of two rows, not last', 'A;124\nB;97\nX;221\nC;4', []],
    ['two digits of three rows, last', 'A;18\nB;12\nC;3\nX;33', ['X']],
    ['two digits of two rows', 'A;18\nB;13\nX;31', []],
    ['one digit', 'A;2\nB;3\nC;4\nX;9', []],
    ['round numbers', 'A;1.000\nB;2.000\nX;3.000', []],
    ['rows since the last total', 'A;1.204\nI alt;1.204\nB;2.318\nC;1.043\nX;3.361', ['X']],
    ['what a total has said', 'A;1.204\nB;987\nI alt;2.191\nX;2.191', []],
  ])('a row with the sum of those above: %s', (_, rows, expected) => {
    expect(undeclared(`Post;Antal\n${rows}\n`)).toEqual(expected);
  });

  test('a total is known by its other columns where one is wrong, and that one is told', () => {
    const { told } = written('Post;2021;2022;2023\nA;3.905;4.012;4.101\nB;840;857;871\nX;4.745;4.896;4.972\nC;1;1;1\n');
    expect(told).toEqual([
      'csv 4:1 række 4, kolonne A »Post«: Rækken »X« er summen af rækker over den, men står ikke under »totaler«.',
      'csv 4:9 række 4, kolonne C »2022«: Uventet total 4.896, ventede 4.869, som er summen af rækkerne over.',
    ]);
  });

  test('one column of three is chance', () => {
    const rows = 'A;392.418;40;12\nB;118.205;51;17\nX;510.623;33;9\nC;1;1;1';
    expect(undeclared(`Post;2021;2022;2023\n${rows}\n`)).toEqual([]);
  });

  test('a row that isn’t one says so', () => {
    const { rows, told } = written('Post;Antal\nA;7\nSamlet Indsats;5\nI alt;\n', 'totaler:\n  Samlet Indsats: nej\n');
    expect(told).toEqual([]);
    expect(rows).toEqual(['A|7', 'Samlet Indsats|5', 'Σ I alt|12']);
  });

  test.each([
    ['counts', '', 'Antal', 1],
    ['counts in thousands', 'tal-i: 1.000 borgere\n', 'Antal', 0],
    ['counts beside amounts in thousands', 'tal-i: 1.000 kr.\n', 'Antal borgere', 1],
    ['amounts', 'tal-i: 1.000 kr.\n', 'Budget', 0],
    ['amounts by their heading', '', 'Budget (kr.)', 0],
    ['what is said to be rounded', 'tal-i: afrundet\n', 'Antal', 0],
  ])('are off by rounding where figures are rounded: %s', (_, yaml, heading, errors) => {
    expect(written(`Post;${heading}\nA;5\nB;6\nI alt;12\n`, yaml).told).toHaveLength(errors);
  });
});
