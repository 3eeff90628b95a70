import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/1-parse/parse.ts';
import type { Schemas } from '../src/2-validate/schema.ts';
import { createValidator } from '../src/2-validate/validate.ts';
import { resolveTable } from '../src/3-resolve/tables/resolve-table.ts';
import { type Diagnostic, messageOf } from '../src/diagnostics/diagnostic.ts';
import type { CsvRow, TypedDocument } from '../src/model/document.ts';
import type { TableFile } from '../src/model/front-matter.ts';
import type { Table } from '../src/model/table.ts';

const root = new URL('../', import.meta.url);
const schemas: Schemas = Object.fromEntries(
  readdirSync(new URL('schemas/', root))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(new URL(`schemas/${file}`, root), 'utf8')),
    ]),
);
const validate = createValidator(schemas);

function compile(csv: Uint8Array, yaml: Uint8Array, name = 'agreements/2023/enhed/tabeller/budget') {
  const cells = parse({ file: `${name}.csv`, bytes: csv });
  const file = parse({ file: `${name}.yaml`, bytes: yaml });
  const typed = file.value ? validate(file.value) : { value: undefined, diagnostics: [] };
  const { frontMatter, places } = (typed.value ?? {}) as TypedDocument;
  const found = [...cells.diagnostics, ...file.diagnostics, ...typed.diagnostics];
  const at = { line: 1, column: 1 };
  const place = { file: `${name}.yaml`, start: at, end: at };
  const source = {
    id: 'budget',
    rows: cells.value?.rows ?? ([] as CsvRow[]),
    file: frontMatter as TableFile,
    place,
    placeOf: (path: string[], part: 'key' | 'value') => places?.get(path.join('\0'))?.[part] ?? place,
  };
  const { value, diagnostics } = resolveTable(source, (text) => text.replaceAll('{{år}}', '2023'));
  return { table: value, diagnostics: [...found, ...diagnostics] };
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** A table written here: rows as they print (`Σ` a total, `~` rounded), and what the author is told. */
function written(csv: string, yaml = '') {
  const { table, diagnostics } = compile(bytes(csv), bytes(`overskrift: Budget\n${yaml}`));
  return { table, rows: rowsOf(table), told: diagnostics.map(tell) };
}

function rowsOf({ rows }: Table): string[] {
  return rows.map(({ kind, cells }) => {
    const texts = cells.map(({ text, rounded }) => text.replace('\u00a0', ' ') + (rounded ? '~' : ''));
    return (kind === 'sum' ? 'Σ ' : '') + texts.join('|');
  });
}

function tell(diagnostic: Diagnostic): string {
  const { file, start, field } = diagnostic.place;
  const where = `${file.split('.').at(-1)} ${start.line}:${start.column}${field ? ` ${field}` : ''}`;
  return `${where}: ${messageOf(diagnostic, 'da')}`;
}

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
    expect(rows).toContain('Σ Genoptræning § 140|I alt|2.590|5.464|14.151');
    expect(rows).toContain('Genoptræning § 140|GOP – Knæ / underben § 140|464|4.723|2.192~');
    expect(rows).toContain('Σ |Forventet aktivitet 2023|–|–|18.510~');
  });
});

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
    expect(written(csv, 'grupper: 1\ntotaler:\n  Bruto:\n  Netto: uden zz\n').told).toEqual([
      'yaml 4:3: Ukendt række »Bruto«, ventede en af tabellens rækker. Mente du »Brutto«?',
      'yaml 5:10: Ukendt række »zz«, ventede en af tabellens rækker.',
      'csv 4:4 række 4, kolonne B »Post«: Totalen »I alt« har intet at lægge sammen, ventede rækker over den i gruppen »Aa«.',
    ]);
    expect(written(csv.replace('Aa', 'A'), 'grupper: 1\ntotaler:\n  Netto: undtagen Brutto\n').told).toEqual([
      'yaml 4:10: Uventet »undtagen Brutto« om totalen »Netto«, ventede ingenting eller »uden« og de rækker, der ikke skal med.',
    ]);
  });
});

describe('formulas', () => {
  const formula = (rule: string) => `kolonner:\n  Budget: ${rule}\n`;

  test('are checked, computed where empty, and left alone where a factor is missing', () => {
    const { rows, told } = written(
      'Pakke;Antal;Pris (kr.);Budget\nA;10;2.004;20\nB;3;1.500;\nC;;1.500;7\nD;-;1.500;\nE;2;1.000;5\nI alt;;-;\n',
      formula('Antal × Pris (kr.) ÷ 1.000'),
    );
    expect(rows).toEqual([
      'A|10|2.004|20',
      'B|3|1.500|5',
      'C||1.500|7',
      'D|–|1.500|',
      'E|2|1.000|5',
      'Σ I alt|15|–|37',
    ]);
    expect(told).toEqual([
      'csv 6:11 række 6, kolonne D »Budget«: Uventet 5, ventede 2 efter »Antal × Pris (kr.) ÷ 1.000«.',
    ]);
  });

  test('name columns that hold signs themselves; the longest heading is taken', () => {
    const { rows, told } = written('Post;A;A × B - C;B;Budget\nx;2;5;100;10\n', formula('A × A × B - C'));
    expect([rows, told]).toEqual([['x|2|5|100|10'], []]);
  });

  test('are computed in the order in which they need each other', () => {
    const yaml = 'kolonner:\n  Pris: Samlet ÷ Antal\n  Samlet: sum af rækken\n';
    expect(written('Post;Løn;Drift;Pris;Antal;Samlet\nx;7;5;;4;\n', yaml).rows).toEqual(['x|7|5|7|4|19']);
    expect(written('Post;Løn;Drift;Samlet;Antal;Pris\nx;7;5;;4;\n', yaml).rows).toEqual(['x|7|5|12|4|3']);
  });

  test('the sum of a row takes the amounts before it, with their decimals', () => {
    const yaml = 'kolonner:\n  Takst: uden sum\n  Løn: sum af rækken\n  I alt: sum af rækken\n';
    const { rows } = written('Post;Takst;Fast;Ekstra;Løn;Drift;I alt\nx;9;1,5;2,25;;4;\ny;;;;;;\n', yaml);
    expect(rows).toEqual(['x|9|1,50|2,25|3,75|4|7,75', 'y||||||']);
  });

  test('a weighted mean leaves out rows without weight, and is checked', () => {
    const yaml = 'kolonner:\n  Pris: gennemsnit vægtet med Antal\n';
    const csv = (stated: string) => `Pakke;Antal;Pris\nA;30;100\nB;10;200\nC;;999\nI alt;40;${stated}\n`;
    expect(written(csv(''), yaml).rows[3]).toBe('Σ I alt|40|125');
    expect(written(csv('127'), yaml).rows[3]).toBe('Σ I alt|40|127~');
    expect(written(csv('150'), yaml).told).toEqual([
      'csv 5:10 række 5, kolonne C »Pris«: Uventet 150, ventede 125 efter »gennemsnit vægtet med Antal«.',
    ]);
  });

  test.each([
    [
      'tekts',
      'Ukendt »tekts«, ventede en af tabellens kolonner, et tal eller et ord som »tekst« og »procent«. Mente du »tekst«?',
    ],
    [
      'Antl × 2',
      'Ukendt »Antl«, ventede en af tabellens kolonner, et tal eller et ord som »tekst« og »procent«. Mente du »Antal«?',
    ],
    ['Antal * 2', 'Uventet »* 2« efter »Antal« i formlen, ventede × eller ÷.'],
    ['Antal × Navn', 'Uventet kolonne »Navn« i formlen, ventede en kolonne med tal.'],
    ['gennemsnit vægtet med Antl', 'Ukendt kolonne »Antl«, ventede en af tabellens overskrifter. Mente du »Antal«?'],
  ])('%s', (rule, message) => {
    expect(written('Navn;Antal;Budget\nA;1;x\nB;2;y\nI alt;3;z\n', formula(rule)).told).toEqual([
      `yaml 3:11: ${message}`,
    ]);
  });
});

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
