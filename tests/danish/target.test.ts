import { describe, expect, test } from 'vitest';
import { formatQuantity, parseValue } from '../../src/danish/quantity.ts';
import { parseTarget, thresholdOf } from '../../src/danish/target.ts';
import { read, told, visible } from './told.ts';

describe('targets', () => {
  test.each([
    [
      'mindst 70,3 point',
      'mindst 70,3_point',
      { kind: 'at-least', quantity: { number: 70.3, decimals: 1, unit: 'point' } },
    ],
    ['Højst 4,00 %', 'højst 4,00_%', { kind: 'at-most', quantity: { number: 4, decimals: 2, unit: '%' } }],
    ['over 1 gang', 'over 1_gang', { kind: 'above', quantity: { number: 1, decimals: 0, unit: 'gang' } }],
    ['under 10 %', 'under 10_%', { kind: 'below', quantity: { number: 10, decimals: 0, unit: '%' } }],
    [
      'præcis 5 af 6 borgere',
      'præcis 5 af 6_borgere',
      { kind: 'exactly', quantity: { number: 5, decimals: 0, of: 6, unit: 'borgere' } },
    ],
    ['mindst 2 gange om ugen', 'mindst 2_gange om ugen', { kind: 'at-least' }],
    ['fald på 2 %', 'fald på 2_%', { kind: 'decrease', percent: 2, decimals: 0 }],
    ['stigning på 2,50 %', 'stigning på 2,50_%', { kind: 'increase', percent: 2.5, decimals: 2 }],
    ['fald', 'fald', { kind: 'decrease' }],
    ['alle', 'alle', { kind: 'all' }],
    ['fastholdes', 'fastholdes', { kind: 'maintained' }],
    ['ja', 'ja', { kind: 'yes' }],
    ['følges', 'følges', { kind: 'followed' }],
    ['følges i mio. kr.', 'følges i mio._kr.', { kind: 'followed', unit: 'mio. kr.' }],
    ['mindst 80 procent', 'mindst 80_procent', { kind: 'at-least', quantity: { number: 80, decimals: 0, unit: '%' } }],
    ['fald på 2 pct.', 'fald på 2_pct.', { kind: 'decrease', percent: 2 }],
    ['mindst UDFYLDES %', 'mindst UDFYLDES %', { kind: 'open' }],
  ])('%s is read', (text, printed, expected) => {
    const target = read(parseTarget(text));
    expect(visible(target.text)).toBe(printed);
    expect(target).toMatchObject(expected);
    expect(read(parseTarget(target.text))).toEqual(target);
  });

  test.each([
    ['mindst 4.5 %', '?mindst 4,5 %'],
    ['minimum 5 borgere', '?mindst 5 borgere'],
    ['maks. 4,00 %', '?højst 4,00 %'],
    ['>= 70.3 point', '?mindst 70,3 point'],
    ['mere end 50 %', '?over 50 %'],
    ['færre end 3 klager', '?under 3 klager'],
    ['fald 2 %', '?fald på 2 %'],
    ['fald med 2%', '?fald på 2 %'],
    ['fald på 2', '?fald på 2 %'],
    ['fald på 2.5 %', '?fald på 2,5 %'],
    ['fald på -2 %', '?fald på 2 %'],
    ['reduktion på 2 pct.', '?fald på 2 %'],
    ['alle borgere', '?alle'],
    ['ja.', '?ja'],
    ['følges i km.', '?følges i km'],
    ['højst 9 %;', '?højst 9 %'],
    ['mindst 6 hold (helst flere)', '?mindst 6 hold'],
    ['mindst 80 % i 2023', '?mindst 80 %'],
    ['mindst 9 borgere i job i 2023', '?mindst 9 borgere i job'],
    ['mindst 1,500 borgere', '?mindst 1.500 borgere'],
    ['mindst 75 % eller 30 familier', '?'],
    ['fald på 5 borgere', '?'],
    ['følges km', '?'],
    ['følges i 5', '?'],
    ['mindst fem', '?'],
    ['mindst', '?'],
    ['5 borgere', '?'],
    ['nej', '?'],
    ['constructor', '?'],
    ['', '?'],
  ])('%s is not', (text, expected) => {
    expect(told(parseTarget(text))).toBe(expected);
  });

  test.each([
    ['fald på 2 %', '117.084 km i januar-oktober 2022', '114.742_km'],
    ['stigning på 10 %', '65,2 point i 2022', '71,7_point'],
    ['stigning på 5 %', '8 borgere', '8,4_borgere'],
    ['fald på 10 %', '-100 kr.', '\u2212110_kr.'],
    ['fald på 100 %', '12 fejl', '0_fejl'],
    ['fald på 50 %', '0 fejl', '0_fejl'],
    ['højst 4,00 %', '6,7 %', '4,00_%'],
    ['mindst 70,3 point', undefined, '70,3_point'],
    ['fastholdes', '12 borgere', '12_borgere'],
    ['fastholdes', 'kan ikke opgøres', undefined],
    ['fald på 2 %', undefined, undefined],
    ['fald på 2 %', 'UDFYLDES km', undefined],
    ['fald', '12 fejl', undefined],
    ['alle', '12 borgere', undefined],
    ['følges i km', '12 km', undefined],
  ])('%s from %s is reached at %s', (text, baseline, expected) => {
    const from = baseline === undefined ? undefined : read(parseValue(baseline, 2023));
    const threshold = thresholdOf(read(parseTarget(text)), from);
    expect(threshold && visible(formatQuantity(threshold))).toBe(expected);
  });
});
