import { expect, test } from 'vitest';
import { findCprNumbers } from '../../src/danish/cpr.ts';

test.each([
  ['290200-4001', true, '29 February 2000, which is a leap year'],
  ['290200-0006', false, '29 February 1900, which is none'],
  ['290204-1004', true, '29 February 1904'],
  ['290223-0001', false, '29 February 1923'],
  ['310123-1002', true, '31 January'],
  ['310423-1003', false, '31 April'],
  ['000123-1006', false, 'no day'],
  ['010023-1018', false, 'no month'],
  ['011323-1009', false, 'a thirteenth month'],
  ['311223-1004', true, 'the last day of a year'],
  ['311223-1000', false, 'a number before 2007 that fails the check'],
  ['020206-4001', false, '2006: the check still holds'],
  ['020207-4000', true, '2007: it does no more'],
  ['020236-4000', true, '2036, the last of its series'],
  ['020237-4000', false, '1937'],
  ['020236-9000', true, '2036 with 9'],
  ['020237-9000', false, '1937 with 9'],
  ['020257-5000', true, '2057, the last of its series'],
  ['020258-5001', false, '1858'],
  ['020210-3000', false, '1910: a seventh digit below 4'],
  ['010160-1000', true, '1 January 1960, whose numbers are used up'],
  ['010161-1001', false, '1 January 1961'],
  ['020160-1000', false, '2 January 1960'],
  ['010184-1000', true, '1 January 1984'],
  ['010192-1000', true, '1 January 1992'],
  ['010193-1000', false, '1 January 1993'],
  ['0202074000', false, 'without a hyphen it must pass'],
  ['020207 - 4000', false, 'and with spaces beside it'],
  ['3112231004', true, 'without a hyphen it passes'],
])('%s: %s, %s', (text, expected) => {
  expect(findCprNumbers(`Borgeren ${text} er i gang.`).length > 0).toBe(expected);
});
