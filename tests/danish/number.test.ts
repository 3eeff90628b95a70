import { describe, expect, test } from 'vitest';
import { formatNumber, parseNumber, roundTo } from '../../src/danish/number.ts';
import { read, told } from './told.ts';

describe('numbers', () => {
  test.each([
    ['117.084', 117084, 0],
    ['1911851', 1911851, 0],
    ['1.911.851', 1911851, 0],
    ['4,00', 4, 2],
    ['0,455', 0.455, 3],
    ['117.084,5', 117084.5, 1],
    ['-23.133', -23133, 0],
    ['\u221223.133', -23133, 0],
    ['\u00a04\u202f', 4, 0],
    ['-0', 0, 0],
  ])('%s is read', (text, number, decimals) => {
    expect(read(parseNumber(text))).toEqual({ number, decimals });
  });

  test.each([
    ['4.5', '?4,5'],
    ['1.23', '?1,23'],
    ['0.123', '?0,123'],
    ['-4.5', '?-4,5'],
    ['1.911851', '?1,911851'],
    ['1,234.5', '?1.234,5'],
    ['12,500,000', '?12.500.000'],
    ['1 911 851', '?1.911.851'],
    ['–5', '?-5'],
    ['- 5', '?-5'],
    ['\u22124.5', '?-4,5'],
    ['12.34.567', '?'],
    ['1911.851', '?'],
    ['1,2,3', '?'],
    ['5,', '?'],
    [',5', '?'],
    ['1e3', '?'],
    ['fem', '?'],
    ['', '?'],
  ])('%s is not', (text, expected) => {
    expect(told(parseNumber(text))).toBe(expected);
  });

  test.each([
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [1234567.891, 1, '1.234.567,9'],
    [4, 2, '4,00'],
    [-23133, 0, '\u221223.133'],
    [-0.4, 0, '0'],
    [0.5, 0, '1'],
    [-2.5, 0, '\u22123'],
    [1.005, 2, '1,01'],
    [999.96, 1, '1.000,0'],
  ])('%d with %d decimals prints %s', (number, decimals, expected) => {
    expect(formatNumber(number, decimals)).toBe(expected);
    expect(read(parseNumber(expected))).toEqual({ number: roundTo(number, decimals) + 0, decimals });
  });
});
