import { describe, expect, test } from 'vitest';
import { comparePeriods, covers, parsePeriod } from '../../src/danish/period.ts';
import { read, told } from './told.ts';

describe('periods', () => {
  test.each([
    ['1.8.2023', '1. august 2023', '2023-08-01', '2023-08-01', 'day'],
    ['15.11.2023-31.12.2023', '15. november – 31. december 2023', '2023-11-15', '2023-12-31', 'span'],
    ['1.5.2023 - 5.5.2023', '1.–5. maj 2023', '2023-05-01', '2023-05-05', 'span'],
    ['20.12.2022-3.1.2023', '20. december 2022 – 3. januar 2023', '2022-12-20', '2023-01-03', 'span'],
    ['2023', '2023', '2023-01-01', '2023-12-31', 'span'],
    ['2023-2026', '2023–2026', '2023-01-01', '2026-12-31', 'span'],
    ['februar 2024', 'februar 2024', '2024-02-01', '2024-02-29', 'span'],
    ['Maj 2023', 'maj 2023', '2023-05-01', '2023-05-31', 'span'],
    ['januar-oktober 2023', 'januar–oktober 2023', '2023-01-01', '2023-10-31', 'span'],
    ['januar–oktober 2023', 'januar–oktober 2023', '2023-01-01', '2023-10-31', 'span'],
    ['november 2022-januar 2023', 'november 2022 – januar 2023', '2022-11-01', '2023-01-31', 'span'],
    ['1. kvartal 2023', '1. kvartal 2023', '2023-01-01', '2023-03-31', 'span'],
    ['1.-2. kvartal 2023', '1.–2. kvartal 2023', '2023-01-01', '2023-06-30', 'span'],
    ['4. kvartal 2023', '4. kvartal 2023', '2023-10-01', '2023-12-31', 'span'],
    ['1. halvår 2023', '1. halvår 2023', '2023-01-01', '2023-06-30', 'span'],
    ['2. halvår 2023', '2. halvår 2023', '2023-07-01', '2023-12-31', 'span'],
    ['uge 39-40 2023', 'uge 39–40 2023', '2023-09-25', '2023-10-08', 'span'],
    ['uge 5 2023', 'uge 5 2023', '2023-01-30', '2023-02-05', 'span'],
    ['uge 53 2020', 'uge 53 2020', '2020-12-28', '2021-01-03', 'span'],
    ['foråret 2023', 'foråret 2023', '2023-03-01', '2023-05-31', 'span'],
    ['efteråret 2023', 'efteråret 2023', '2023-09-01', '2023-11-30', 'span'],
    ['primo 2023', 'primo 2023', '2023-01-01', '2023-04-30', 'span'],
    ['medio 2023', 'medio 2023', '2023-05-01', '2023-08-31', 'span'],
    ['ultimo 2023', 'ultimo 2023', '2023-09-01', '2023-12-31', 'span'],
    ['primo juni 2023', 'primo juni 2023', '2023-06-01', '2023-06-10', 'span'],
    ['medio juni 2023', 'medio juni 2023', '2023-06-11', '2023-06-20', 'span'],
    ['ultimo februar 2024', 'ultimo februar 2024', '2024-02-21', '2024-02-29', 'span'],
    ['løbende', 'løbende', '2023-01-01', '2023-12-31', 'ongoing'],
    [['maj 2023', 'oktober 2023'], 'maj og oktober 2023', '2023-05-01', '2023-10-31', 'list'],
    ['maj og oktober 2023', 'maj og oktober 2023', '2023-05-01', '2023-10-31', 'list'],
    ['primo og ultimo maj 2023', 'primo maj og ultimo maj 2023', '2023-05-01', '2023-05-31', 'list'],
    ['1. og 3. kvartal 2023', '1. kvartal og 3. kvartal 2023', '2023-01-01', '2023-09-30', 'list'],
    ['uge 39 og 41 2023', 'uge 39 og uge 41 2023', '2023-09-25', '2023-10-15', 'list'],
    [['1.9.2023', '1.3.2023', 'maj 2023'], '1. september, 1. marts og maj 2023', '2023-03-01', '2023-09-01', 'list'],
    [['oktober 2022', 'oktober 2023'], 'oktober 2022 og oktober 2023', '2022-10-01', '2023-10-31', 'list'],
    [['løbende', 'løbende'], 'løbende og løbende', '2023-01-01', '2023-12-31', 'list'],
    [['løbende', 'maj 2023'], 'løbende og maj 2023', '2023-01-01', '2023-12-31', 'list'],
    [['maj 2023'], 'maj 2023', '2023-05-01', '2023-05-31', 'span'],
    ['UDFYLDES', 'UDFYLDES', '2023-01-01', '2023-12-31', 'open'],
    [['maj 2023', 'UDFYLDES 2023'], 'maj 2023 og UDFYLDES 2023', '2023-01-01', '2023-12-31', 'open'],
  ])('%s is read', (text, printed, first, last, kind) => {
    expect(read(parsePeriod(text, 2023))).toEqual({ text: printed, first, last, kind });
  });

  test.each([
    ['november', '?november 2023'],
    ['nov. 2023', '?november 2023'],
    ['sept. 2023', '?september 2023'],
    ['sept.', '?september 2023'],
    ['novmber 2023', '?november 2023'],
    ['januar-oktober', '?januar-oktober 2023'],
    ['jan.-okt. 2023', '?januar-oktober 2023'],
    ['januar til oktober 2023', '?januar-oktober 2023'],
    ['november-januar 2023', '?november 2022-januar 2023'],
    ['1. kvartal', '?1. kvartal 2023'],
    ['1.kvartal 2023', '?1. kvartal 2023'],
    ['1 kvartal 2023', '?1. kvartal 2023'],
    ['Q3 2023', '?3. kvartal 2023'],
    ['udgangen af 1. kvartal 2023', '?1. kvartal 2023'],
    ['uge 39 & 40 2023', '?uge 39-40 2023'],
    ['uge 39-40', '?uge 39-40 2023'],
    ['uge 39, 2023', '?uge 39 2023'],
    ['forår 2023', '?foråret 2023'],
    ['hele 2023', '?2023'],
    ['primo juni', '?primo juni 2023'],
    ['1.8', '?1.8.2023'],
    ['1.8.', '?1.8.2023'],
    ['1. august', '?1.8.2023'],
    ['2023-08-01', '?1.8.2023'],
    ['1.8.-31.10.2023', '?1.8.2023-31.10.2023'],
    ['1. august-31. oktober 2023', '?1.8.2023-31.10.2023'],
    ['maj og okt. 2023', '?maj 2023 og oktober 2023'],
    ['31.2.2023', '?'],
    ['uge 53 2023', '?'],
    ['uge 0 2023', '?'],
    ['5. kvartal 2023', '?'],
    ['3. halvår 2023', '?'],
    ['uge 40-39 2023', '?'],
    ['2.-1. kvartal 2023', '?'],
    ['31.12.2023-15.11.2023', '?'],
    ['oktober 2023-januar 2023', '?'],
    ['1.1.2023-2.1.2023-3.1.2023', '?'],
    ['20233', '?'],
    ['snart', '?'],
    ['', '?'],
  ])('%s is not', (text, expected) => {
    expect(told(parsePeriod(text, 2023))).toBe(expected);
  });

  test('what has no year of its own needs the agreement’s', () => {
    expect(told(parsePeriod('løbende'))).toBe('?');
    expect(told(parsePeriod('november'))).toBe('?');
    expect(told(parsePeriod([]))).toBe('?');
    expect(read(parsePeriod('UDFYLDES'))).toMatchObject({ first: '0001-01-01', last: '9999-12-31', kind: 'open' });
  });

  test('periods cover and sort by their days', () => {
    const period = (text: string) => read(parsePeriod(text, 2023));
    expect(covers(period('2023'), period('maj 2023'))).toBe(true);
    expect(covers(period('maj 2023'), period('maj 2023'))).toBe(true);
    expect(covers(period('maj 2023'), period('31.5.2023'))).toBe(true);
    expect(covers(period('31.5.2023'), period('maj 2023'))).toBe(false);
    expect(covers(period('april-maj 2023'), period('maj-juni 2023'))).toBe(false);
    expect(covers(period('UDFYLDES'), period('maj 2023'))).toBe(false);
    expect(covers(period('2023'), period('UDFYLDES'))).toBe(false);
    const sorted = ['UDFYLDES', '2023', '31.5.2023', 'efteråret 2023', 'maj 2023'].map(period).toSorted(comparePeriods);
    expect(sorted.map(({ text }) => text)).toEqual(['maj 2023', '31. maj 2023', 'efteråret 2023', '2023', 'UDFYLDES']);
  });
});
