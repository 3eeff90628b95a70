import { describe, expect, test } from 'vitest';
import { deviationText } from '../../src/5-compose/documents/reports/economy.ts';
import { leadSentence } from '../../src/5-compose/documents/reports/lead-sentence.ts';
import { bulletNumbers } from '../../src/5-compose/parts/bullet-numbers.ts';
import { bulletsNode } from '../../src/5-compose/parts/bullets-node.ts';
import { entrySummary } from '../../src/5-compose/parts/entry-summary.ts';
import { distanceText } from '../../src/5-compose/parts/measure-words.ts';
import { numbering } from '../../src/5-compose/parts/numbering.ts';
import { beginningOf } from '../../src/5-compose/parts/prose.ts';
import { axisOf } from '../../src/6-print/html/charts/bullet-axis.ts';
import { bulletsView } from '../../src/6-print/html/nodes/bullets-view.ts';
import { textMeasure } from '../../src/6-print/html/text-measure.ts';
import { parseValue } from '../../src/danish/quantity.ts';
import { thresholdOf } from '../../src/danish/target.ts';
import { trendPoints } from '../../src/insight/trend-points.ts';
import type { Entry, KeyFigure, Measure, Report, Standing, Status, StepStanding } from '../../src/model/follow-up.ts';
import type { Goal } from '../../src/model/item.ts';
import type { Value } from '../../src/model/values.ts';
import { loadAssets } from '../../src/system/assets.ts';
import { annual, indicator, midway, text } from '../fixtures/example-blocks.ts';
import { nowhere } from '../fixtures/nowhere.ts';
import { elements, readHtml, words } from '../fixtures/read-html.ts';

const textWidth = await textMeasure((await loadAssets()).fonts);
const plain = (shown: string | undefined) => shown?.replaceAll('\u00a0', ' ');

function valueFrom(written: string): Value {
  const parsed = parseValue(written, 2023);
  if (!parsed.ok) throw new Error(written);
  return parsed.value;
}

function measure(baseline: string | undefined, target: string, value?: string, standing: Standing = 'missed'): Measure {
  const of = indicator('Sygefravær', baseline, target);
  const threshold = of.target && thresholdOf(of.target, of.baseline);
  return {
    indicator: of,
    standing,
    place: nowhere,
    ...(value !== undefined && { value: valueFrom(value) }),
    ...(threshold && { threshold }),
  };
}

/** Measures of one goal with their bars. */
function drawn(measures: Measure[], annual: boolean) {
  const node = bulletsNode(measures, 'mål 1', annual, numbering());
  return bulletsView(node, { level: 5, inAnswer: true }, { measure: textWidth });
}

describe('a bar', () => {
  test.each([
    ['at most', undefined, 'højst 4 %', '3 %', { now: 3, target: 4, reachedAt: 'below' }],
    ['under', undefined, 'under 10 %', '7,4 %', { now: 7.4, target: 10, reachedAt: 'below' }],
    [
      'at least',
      '64,9 point',
      'mindst 70,3 point',
      '66 point',
      { now: 66, target: 70.3, baseline: 64.9, reachedAt: 'above' },
    ],
    [
      'a fall',
      '117.084 km',
      'fald på 2 %',
      '113.206 km',
      { now: 113206, target: 114742, baseline: 117084, reachedAt: 'below' },
    ],
    ['an exact number has no side', undefined, 'præcis 4 trin', '2 trin', { now: 2, target: 4 }],
    [
      'a part of a whole',
      undefined,
      'mindst 5 af 6 borgere',
      '4 af 8 borgere',
      { now: 4, target: 20 / 3, whole: 8, reachedAt: 'above' },
    ],
    [
      'a part where a share is wanted',
      undefined,
      'mindst 80 %',
      '31 af 34 borgere',
      { target: 80, whole: 100, unit: '%' },
    ],
    ['a target of none', undefined, 'højst 0 magtanvendelser', '3 magtanvendelser', { now: 3, target: 0 }],
    [
      'none of a whole',
      '4 af 20 borgere',
      'højst 0 af 18 borgere',
      '2 af 18 borgere',
      { now: 2, target: 0, whole: 18 },
    ],
    ['a baseline of none', '0 klager', 'følges i klager', '4 klager', { now: 4, baseline: 0 }],
    ['all gone', '9 fejl', 'fald på 100 %', '0 fejl', { now: 0, target: 0, baseline: 9 }],
    ['all of them', undefined, 'alle', '55 af 57 stillinger', { now: 55, target: 57, whole: 57 }],
  ])('of %s', (_, baseline, target, value, expected) => {
    expect(bulletNumbers(measure(baseline, target, value))).toMatchObject(expected);
  });

  test.each([
    ['yes or no', undefined, 'ja', 'nej'],
    ['a count that is only followed', undefined, 'følges i møder', '94 møder'],
    ['what can not be stated', '12 %', 'højst 10 %', 'kan ikke opgøres'],
    ['another unit', undefined, 'højst 10 %', '12 møder'],
    ['less than nothing', undefined, 'mindst 5 %', '-3 %'],
  ])('is not drawn of %s', (_, baseline, target, value) => {
    expect(bulletNumbers(measure(baseline, target, value))).toBeUndefined();
  });

  test.each([
    ['4,62 %', 'højst 4 %', { end: 5, step: 1 }],
    ['78 %', 'mindst 80 %', { end: 100, step: 25 }],
    ['9 point', 'mindst 10 point', { end: 12, step: 2 }],
    ['1 forløb', 'mindst 1 forløb', { end: 2, step: 1 }],
    ['113.206 km', 'højst 114.742 km', { end: 120000, step: 20000 }],
    ['3 af 5 ledere', 'alle', { end: 5, step: 1 }],
    ['55 af 57 stillinger', 'alle', { end: 57, step: 57 }],
    ['3 magtanvendelser', 'højst 0 magtanvendelser', { end: 4, step: 1 }],
    ['0 magtanvendelser', 'højst 0 magtanvendelser', { end: 1, step: 1 }],
    ['0,0 %', 'højst 0,0 %', { end: 1, step: 1 }],
  ])('of %s, %s, has a round axis that holds both', (value, target, expected) => {
    expect(axisOf([bulletNumbers(measure(undefined, target, value))!])).toMatchObject(expected);
  });

  test('is as long as its number, with its target, baseline and the side where the target is reached', () => {
    const measures = [measure('6 %', 'højst 4 %', '5 %')];
    const view = drawn(measures, false);
    const svg = readHtml(view.groups[0]!.rows[0]!.svg!);
    const [zone, bar] = elements(svg, 'rect').map(({ properties }) => [Number(properties.x), Number(properties.width)]);
    const [base, target] = ['.base', '.target'].map((name) =>
      Number(/M([\d.]+)/.exec(`${elements(svg, name)[0]!.properties.d}`)![1]),
    );
    const [start, length] = bar as [number, number];
    expect(zone).toEqual([start, expect.closeTo((length / 5) * 4, 0)]);
    expect(target! - start).toBeCloseTo((length / 5) * 4, 0);
    expect(base! - start).toBeCloseTo((length / 5) * 6, 0);
    expect(plain(`${elements(svg, 'svg')[0]!.properties.ariaLabel}`)).toBe(
      'Sygefravær: nu 5 %, mål højst 4 %, udgangspunkt 6 %',
    );
  });

  test.each(['0 magtanvendelser', '117.084 km', '2,1 %', '1.240.000 kr.', '7 point', '0,4 %'])(
    'of %s has labels that never touch',
    (value) => {
      const view = drawn([measure(undefined, `højst ${value}`, value)], true);
      const labels = elements(readHtml(view.groups[0]!.rows[0]!.svg!), 'text').map((label) => {
        const width = textWidth(words(label), 400) * 8.5;
        const x = Number(label.properties.x);
        const from = { start: x, middle: x - width / 2, end: x - width }[`${label.properties.textAnchor}`]!;
        return [from, from + width];
      });
      expect(labels.length).toBeGreaterThan(1);
      for (const [index, [from]] of labels.entries())
        if (index > 0) expect(from).toBeGreaterThan(labels[index - 1]![1]! + 1);
    },
  );
});

describe('the words of a measure', () => {
  test.each([
    ['højst 4,00 %', '4,62 %', { number: 0.62, decimals: 2, unit: '%' }, '0,62 procentpoint over målet'],
    ['mindst 10 point', '9 point', { number: 1, decimals: 0, unit: 'point' }, '1 point under målet'],
    ['præcis 4 trin', '5 trin', { number: 1, decimals: 0, unit: 'trin' }, '1 trin over målet'],
    ['præcis 4 trin', '3 trin', { number: 1, decimals: 0, unit: 'trin' }, '1 trin under målet'],
  ])('tell how far %s is from %s', (target, value, distance, expected) => {
    expect(plain(distanceText({ ...measure(undefined, target, value), distance }))).toBe(expected);
  });

  test('take midway into a series only where it covers as long a time', () => {
    const of = (baseline: string, before: string, value: string) =>
      trendPoints({ ...measure(baseline, 'stigning', value), before: valueFrom(before) });
    expect(of('237 forløb i 2022', '104 forløb i januar-maj 2023', '251 forløb i 2023')).toEqual({
      baseline: 237,
      now: 251,
    });
    expect(of('6,7 % i 2022', '6,5 % i januar-maj 2023', '6,2 %')).toEqual({ baseline: 6.7, midway: 6.5, now: 6.2 });
    expect(of('6 point i 2022', '7 point', 'kan ikke opgøres')).toBeUndefined();
  });
});

function entry(status: Status, rest: Partial<Entry<Goal>> = {}, priority = false): Entry<Goal> {
  return {
    item: { kind: 'goal', priority } as Goal,
    demanded: true,
    given: true,
    computed: status,
    judged: true,
    status,
    measures: [],
    steps: [],
    partners: [],
    text: [],
    cause: [],
    action: [],
    decision: [],
    missing: [],
    place: nowhere,
    ...rest,
  };
}

describe('the lead sentence', () => {
  const decision = [text('Mødet bedes beslutte noget.')];
  test.each<[Entry<Goal>[], 'midway' | 'annual', string]>([
    [
      [entry('met'), entry('on-track'), entry('behind', {}, true), entry('on-track', {}, true), entry('met', {}, true)],
      'midway',
      'Fire af de fem mål, der rapporteres, er opfyldt eller følger planen midtvejs i 2023. Ét af de tre højest prioriterede mål er bag planen.',
    ],
    [
      [entry('met'), entry('met', {}, true)],
      'annual',
      'Alle to mål er opfyldt eller følger planen i 2023. Det højest prioriterede mål er opfyldt.',
    ],
    [
      [entry('partly', { decision }), entry('unknown', { decision }), entry('met', { demanded: false })],
      'annual',
      'Ingen af de to mål, der rapporteres, er opfyldt eller følger planen i 2023. Mødet skal tage stilling til to forslag.',
    ],
    [
      ['met', 'partly', 'not-met', 'not-met', 'unknown'].map((status) => entry(status as Status, {}, true)),
      'annual',
      'Ét af de fem mål, der rapporteres, er opfyldt eller følger planen i 2023. Ét af de fem højest prioriterede mål er delvist opfyldt, to er ikke opfyldt, og ét kan ikke opgøres.',
    ],
    [
      [entry('met', {}, true), entry('on-track', {}, true)],
      'midway',
      'Alle to mål er opfyldt eller følger planen midtvejs i 2023. De to højest prioriterede mål er opfyldt eller følger planen.',
    ],
  ])('%#', (goals, kind, expected) => {
    const report: Report = { followUp: kind === 'midway' ? midway : annual, goals, initiatives: [] };
    expect(plain(leadSentence(report, 2023))).toBe(expected);
  });
});

test.each<[Standing[], StepStanding[], string | undefined]>([
  [['reached', 'missed', 'reached', 'followed'], [], 'To af tre indikatorer er nået'],
  [['reached'], ['done', 'late', 'not-due'], 'Indikatoren er nået · Begge milepæle er nået'],
  [['unknown'], ['overdue'], 'Indikatoren kan ikke opgøres · Milepælen er ikke nået'],
  [['unknown', 'reached', 'missed'], [], 'Én af tre indikatorer er nået, én kan ikke opgøres'],
  [['missed', 'missed'], ['moved', 'dropped'], 'Ingen af to indikatorer er nået · Milepælen er ikke nået'],
  [['not-due'], ['not-due'], undefined],
])('a status rests on %j and %j', (measures, steps, expected) => {
  const of = entry('partly', {
    measures: measures.map((standing) => measure(undefined, 'ja', undefined, standing)),
    steps: steps.map((standing) => ({ standing }) as Entry['steps'][number]),
  });
  expect(entrySummary(of)).toBe(expected);
});

test.each([
  ['26.812 t.kr.', '27.260 t.kr.', 1.67, '+1,7 %'],
  ['225 forløb', '205 forløb', -8.88, '−8,9 %'],
  ['290 borgere', '290 borgere', 0, '0,0 %'],
  ['4,00 %', '4,72 %', 18, '+0,72 procentpoint'],
  ['12 %', '10,8 %', -10, '−1,2 procentpoint'],
  ['kan ikke opgøres', '4 %', undefined, undefined],
])('%s against %s deviates by a share, shares by points', (agreed, expected, deviation, words) => {
  const figure = { agreed: valueFrom(agreed), expected: valueFrom(expected), deviation } as KeyFigure;
  expect(plain(deviationText(figure))).toBe(words);
});

test.each([
  ['Det gælder efter § 86, stk. 1. Vi tager det i tre skridt:', 'Det gælder efter § 86, stk. 1.'],
  ['Den 27. april stod ti medarbejdere klar. Det gik godt.', 'Den 27. april stod ti medarbejdere klar.'],
  ['Vi nåede 81 %. Det er flere end i 2022. 19 svarede.', 'Vi nåede 81 %.'],
  ['De gør tre ting:', 'De gør tre ting …'],
])('»%s« begins with its first whole sentence', (written, expected) => {
  expect(plain(beginningOf([text(written)]))).toBe(expected);
});
