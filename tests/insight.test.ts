import { describe, expect, test } from 'vitest';
import { parseValue } from '../src/danish/quantity.ts';
import { commonFacts } from '../src/insight/common-facts.ts';
import { dependencies } from '../src/insight/dependencies.ts';
import { commonPeriod } from '../src/insight/key-figures.ts';
import { areOneHouse } from '../src/insight/kinship.ts';
import { overspending } from '../src/insight/overspending.ts';
import { unknownFigures } from '../src/insight/unknown-figures.ts';
import type { Unit } from '../src/model/cycle.ts';
import type { Entry, KeyFigure, Measure } from '../src/model/follow-up.ts';
import type { Goal } from '../src/model/item.ts';
import type { Value } from '../src/model/values.ts';
import type { Agreement, AgreementYear } from '../src/model/year.ts';

const value = (text: string): Value => (parseValue(text, 2023) as { value: Value }).value;

const measure = (name: string, now: string, rest: Partial<Measure> = {}, baseline?: string): Measure => ({
  indicator: { id: name, name, ...(baseline && { baseline: value(baseline) }) } as Measure['indicator'],
  value: value(now),
  standing: 'unknown',
  place: {} as Measure['place'],
  ...rest,
});

test('figures that are unknown: without a baseline, or told to be so, once they are due', () => {
  const [north, south] = [{ name: 'Nord' }, { name: 'Syd' }] as [Unit, Unit];
  const measures = [
    measure('uden udgangspunkt', '8 point'),
    measure('i anden enhed', '8 point', {}, '70 %'),
    measure('nået', '8 point', { standing: 'reached' }),
    measure('huse', 'kan ikke opgøres', { unit: north }),
    measure('huse', 'kan ikke opgøres', { unit: south }),
    measure('endnu ikke', 'kan ikke opgøres', { standing: 'not-due' }),
  ];
  expect(
    unknownFigures({ measures } as Entry).map(({ indicator, units, lacksBaseline }) => [
      indicator.name,
      units.map(({ name }) => name),
      lacksBaseline,
    ]),
  ).toEqual([
    ['uden udgangspunkt', [], true],
    ['i anden enhed', [], false],
    ['huse', ['Nord', 'Syd'], false],
  ]);
});

describe('units', () => {
  const all: [id: string, parent?: string][] = [
    ['center'],
    ['nord', 'center'],
    ['afsnit', 'nord'],
    ['syd', 'center'],
    ['andet'],
    ['ring', 'rund'],
    ['rund', 'ring'],
    ['hus'],
    ['hus-nord', 'hus'],
    ['hus-syd', 'hus'],
  ];
  const units = new Map(
    all.map(([id, parent]) => [id, { id, name: id, ...(parent && { parent }), external: false } as Unit]),
  );
  const of = (id: string) => units.get(id)!;

  test.each([
    ['center', 'center', true],
    ['afsnit', 'center', true],
    ['center', 'afsnit', true],
    ['nord', 'syd', false],
    ['afsnit', 'andet', false],
    ['ring', 'rund', true],
    ['ring', 'andet', false],
  ])('%s and %s are one house: %s', (a, b, expected) => {
    expect(areOneHouse(of(a), of(b), units)).toBe(expected);
  });

  test('dependencies: a unit with its teams, its own left out, those that most name first, returned also where a part is named', () => {
    const agreement = (id: string, ...goals: string[][]): Agreement =>
      ({
        unit: of(id),
        goals: goals.map((collaborators, at) => ({ number: at + 1, collaborators: collaborators.map(of) }) as Goal),
        initiatives: [],
      }) as Partial<Agreement> as Agreement;
    const agreements = [
      agreement('center', ['nord'], ['andet', 'ring'], ['ring'], ['hus-nord', 'hus-syd'], ['hus'], ['hus-syd']),
      agreement('andet', ['afsnit'], ['hus']),
      agreement('hus-syd', ['syd']),
    ];
    const found = dependencies(agreements, { agreements, units } as Partial<AgreementYear> as AgreementYear);
    expect(
      found.map(({ unit, teams, named, agreement: home, returned }) => [
        unit.id,
        teams.map(({ id }) => id),
        named.map(({ by, items }) => `${by.unit.id} ${items.map(({ number }) => number).join('+')}`),
        home?.unit.id,
        returned.map(({ to, items }) => `${to.unit.id} ${items.map(({ number }) => number).join('+')}`),
      ]),
    ).toEqual([
      ['hus', ['hus-nord'], ['center 4+5', 'andet 2'], undefined, []],
      ['center', ['afsnit', 'syd'], ['andet 1', 'hus-syd 1'], 'center', ['andet 2', 'hus-syd 4+6']],
      ['hus-syd', [], ['center 4+6'], 'hus-syd', ['center 1']],
      ['ring', [], ['center 2+3'], undefined, []],
      ['andet', [], ['center 2'], 'andet', ['center 1']],
    ]);
  });
});

const keyFigure = (rest: Partial<KeyFigure>): KeyFigure => ({ id: 'brutto', name: 'Brutto', kind: 'economy', ...rest });

test('overspending: more than 4 % of the gross budget, which is counted in kroner', () => {
  const report = (name: string, figure: Partial<KeyFigure>) => ({
    agreement: { unit: { name } } as Agreement,
    report: { whole: { keyFigures: [keyFigure(figure)] } } as never,
  });
  const { over, within, silent } = overspending([
    report('Lige på', { deviation: 4 }),
    report('Over', { deviation: 4.01 }),
    report('Under', { deviation: -5 }),
    report('Uden', {}),
    report('Timer', { deviation: 9, kind: 'activity' }),
    report('Netto', { deviation: 9, id: 'netto' }),
  ]);
  expect(over.map(({ unit, deviation }) => [unit.name, deviation])).toEqual([['Over', 4.01]]);
  expect(within.map(({ name }) => name)).toEqual(['Lige på', 'Under']);
  expect(silent.map(({ name }) => name)).toEqual(['Uden', 'Timer', 'Netto']);
});

test.each([
  [['10 t.kr. i maj 2023', '10 t.kr. i juni 2023', '10 t.kr. i juni 2023'], 'juni 2023'],
  [['10 t.kr. i maj 2023', '10 t.kr. i maj 2023', '10 t.kr. i juni 2023'], 'maj 2023'],
  [['10 t.kr. i maj 2023', '10 t.kr.'], undefined],
  [['10 t.kr. i maj 2023', 'kan ikke opgøres'], 'maj 2023'],
  [[], undefined],
])('the period that most figures of now cover: %j', (texts, expected) => {
  expect(commonPeriod(texts.map((text) => keyFigure({ now: value(text) })))).toBe(expected);
});

test.each([
  [['3 borgere', '4 borgere'], undefined],
  [['3 patienter', '4 patienter'], 'patienter'],
  [['3 personer', '4 personer'], 'personer'],
  [['3 personer', '4 patienter'], undefined],
  [['3 personer'], undefined],
])('a unit of eight letters or more that all of several have stands over them: %j', (texts, expected) => {
  expect(commonFacts(texts.map((text) => measure('antal', text))).unit).toBe(expected);
});
