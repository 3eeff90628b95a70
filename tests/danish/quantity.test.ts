import { describe, expect, test } from 'vitest';
import { formatQuantity, parseQuantity, parseValue } from '../../src/danish/quantity.ts';
import { read, told, visible } from './told.ts';

describe('quantities and values', () => {
  test.each([
    ['117.084 km', { number: 117084, decimals: 0, unit: 'km' }, '117.084_km'],
    ['1911851 kr.', { number: 1911851, decimals: 0, unit: 'kr.' }, '1.911.851_kr.'],
    ['3 af 5 ledere', { number: 3, decimals: 0, of: 5, unit: 'ledere' }, '3 af 5_ledere'],
    ['1,5 af 2,25 timer', { number: 1.5, decimals: 1, of: 2.25, unit: 'timer' }, '1,5 af 2,25_timer'],
    ['1.500 af 2.000 borgere', { number: 1500, decimals: 0, of: 2000, unit: 'borgere' }, '1.500 af 2.000_borgere'],
    ['4,00 %', { number: 4, decimals: 2, unit: '%' }, '4,00_%'],
    ['15%', { number: 15, decimals: 0, unit: '%' }, '15_%'],
    ['-3,9\u00a0%', { number: -3.9, decimals: 1, unit: '%' }, '\u22123,9_%'],
    ['0,455 mio. kr.', { number: 0.455, decimals: 3, unit: 'mio. kr.' }, '0,455_mio._kr.'],
    ['2 opslag pr. måned', { number: 2, decimals: 0, unit: 'opslag pr. måned' }, '2_opslag pr. måned'],
    ['12 borgere i job', { number: 12, decimals: 0, unit: 'borgere i job' }, '12_borgere i job'],
  ])('%s is read and printed', (text, quantity, printed) => {
    expect(read(parseQuantity(text)).quantity).toEqual(quantity);
    expect(visible(formatQuantity(quantity))).toBe(printed);
    expect(read(parseQuantity(formatQuantity(quantity))).quantity).toEqual(quantity);
  });

  test.each([
    ['4.5 %', '?4,5 %'],
    ['5km', '?5 km'],
    ['1 911 851 kr.', '?1.911.851 kr.'],
    ['3 af 4.5 timer', '?3 af 4,5 timer'],
    ['12.34.567 km', '?'],
    ['5', '?'],
    ['3 af 5', '?'],
    ['3 af ledere', '?'],
    ['fem ledere', '?'],
    ['', '?'],
  ])('%s is not', (text, expected) => {
    expect(told(parseQuantity(text))).toBe(expected);
  });

  test.each([
    ['117.084 km i januar-oktober 2022', '117.084_km i januar–oktober 2022', 'km', '2022-10-31'],
    ['65,2 point i 2022', '65,2_point i 2022', 'point', '2022-12-31'],
    ['8 borgere i 1.8.2023', '8_borgere den 1._august 2023', 'borgere', '2023-08-01'],
    ['8 borgere i 1. kvartal 2023', '8_borgere i 1._kvartal 2023', 'borgere', '2023-03-31'],
    ['5 borgere i primo juni 2023', '5_borgere primo juni 2023', 'borgere', '2023-06-10'],
    ['3 af 5 ledere i maj og oktober 2022', '3 af 5_ledere i maj og oktober 2022', 'ledere', '2022-10-31'],
    ['12 borgere i job i maj 2023', '12_borgere i job i maj 2023', 'borgere i job', '2023-05-31'],
    ['12 borgere i job', '12_borgere i job', 'borgere i job', undefined],
    ['2 møder i kvartalet', '2_møder i kvartalet', 'møder i kvartalet', undefined],
    ['4 timer i 3 grupper', '4_timer i 3 grupper', 'timer i 3 grupper', undefined],
    ['12 t.kr. i 2023-priser', '12_t.kr. i 2023-priser', 't.kr. i 2023-priser', undefined],
  ])('%s is a value', (text, printed, unit, last) => {
    const parsed = read(parseValue(text, 2023));
    expect(visible(parsed.text)).toBe(printed);
    expect(parsed).toMatchObject({ kind: 'quantity', quantity: { unit } });
    expect(parsed.kind === 'quantity' ? parsed.period?.last : 'no quantity').toBe(last);
  });

  test.each([
    ['ja', 'ja', 'yes'],
    ['Nej', 'nej', 'no'],
    ['kan  ikke opgøres', 'kan ikke opgøres', 'unknown'],
    ['UDFYLDES', 'UDFYLDES', 'open'],
    ['UDFYLDES point i oktober 2022', 'UDFYLDES point i oktober 2022', 'open'],
    ['5 borgere i UDFYLDES', '5 borgere i UDFYLDES', 'open'],
  ])('%s is a value without a number', (text, printed, kind) => {
    expect(read(parseValue(text, 2023))).toEqual({ text: printed, kind });
  });

  test.each([
    ['117.084 km i januar-oktober', '?117.084 km i januar-oktober 2023'],
    ['8 borgere i nov. 2022', '?8 borgere i november 2022'],
    ['8 borgere i maj', '?8 borgere i maj 2023'],
    ['8 borgere i løbet af 2023', '?8 borgere i 2023'],
    ['8 borgere pr. 1.8.2023', '?8 borgere i 1.8.2023'],
    ['2 opslag pr. måned for 2022', '?2 opslag pr. måned i 2022'],
    ['8 borgere i alt 2022', '?8 borgere i alt i 2022'],
    ['8 borgere i uge 53 2023', '?'],
    ['4.5 % i 2022', '?4,5 % i 2022'],
    ['4.5 % i nov. 2022', '?4,5 % i november 2022'],
    ['117.084 km i 2022.', '?117.084 km i 2022'],
    ['117.084 km (uden cykler) i 2022', '?117.084 km i 2022'],
    ['8 borgere i maj, juni og okt. 2022.', '?8 borgere i maj 2022, juni 2022 og oktober 2022'],
    ['71 % (2022)', '?71 % i 2022'],
    ['71 % (i okt. 2022)', '?71 % i oktober 2022'],
    ['nej (ikke endnu)', '?nej'],
    ['5 ud af 6 borgere', '?5 af 6 borgere'],
    ['1,500 borgere i 2022', '?1.500 borgere i 2022'],
    ['kr. 500', '?500 kr.'],
    ['5 i 2022', '?'],
    ['måske', '?'],
    ['', '?'],
  ])('%s is no value', (text, expected) => {
    expect(told(parseValue(text, 2023))).toBe(expected);
  });
});
