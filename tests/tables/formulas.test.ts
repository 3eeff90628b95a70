import { describe, expect, test } from 'vitest';
import { written } from './written-table.ts';

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
    expect(written('Post;Løn;Drift;Pris;Antal;Samlet\nx;7;5;;4;\n', yaml).rows).toEqual(['x|7|5|4|4|16']);
    expect(written('Post;Løn;Drift;Samlet;Antal;Pris\nx;7;5;;4;\n', yaml).rows).toEqual(['x|7|5|12|4|3']);
  });

  test('the sum of a row takes the amounts before it, with their decimals', () => {
    const yaml = 'kolonner:\n  Takst: uden sum\n  Løn: sum af rækken\n  I alt: sum af rækken\n';
    const { rows } = written('Post;Takst;Fast;Ekstra;Løn;Drift;I alt\nx;9;1,5;2,25;;4;\ny;;;;;;\n', yaml);
    expect(rows).toEqual(['x|9|1,5|2,25|3,75|4|7,75', 'y||||||']);
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
