import { describe, expect, test } from 'vitest';
import { idForm } from '../../src/danish/id.ts';
import { listWords } from '../../src/danish/list.ts';
import { isOpen } from '../../src/danish/open.ts';
import { typographic } from '../../src/danish/typography.ts';
import { visible } from './told.ts';

describe('words', () => {
  test.each([
    ['15 % af de 5 km', '15_% af de 5_km'],
    ['§ 86, stk. 1, og §§ 83-87', '§_86, stk._1, og §§_83-87'],
    ['den 1. januar og i 3. kvartal', 'den 1._januar og i 3._kvartal'],
    ['0,455 mio. kr. og 2 pct.', '0,455_mio._kr. og 2_pct.'],
    ['kl. 13.00, nr. 3, uge 39', 'kl._13.00, nr._3, uge_39'],
    ['Kl. 13\nNr. 3', 'Kl._13\nNr._3'],
    ['5 kmt og 5 medarbejdere', '5 kmt og 5 medarbejdere'],
    ['punkt 1. Januarmødet', 'punkt 1. Januarmødet'],
    ['det 3. mål', 'det 3. mål'],
    ["pc'er, Lars' hold og »Marx' bog«", 'pc’er, Lars’ hold og »Marx’ bog«'],
    ["'Et bedre liv'", "'Et bedre liv'"],
  ])('%s is printed %s', (text, printed) => {
    expect(visible(typographic(text))).toBe(printed);
    expect(typographic(typographic(text))).toBe(typographic(text));
  });

  test.each([
    ['Mål & budget', 'maal-budget'],
    ['børns-vaner', 'boerns-vaner'],
    ['BÆREDYGTIGHED', 'baeredygtighed'],
    ['A\u030angstrøm – én gang til!', 'aangstroem-en-gang-til'],
    ['4.1 Styring', '4-1-styring'],
    ['…', ''],
  ])('%s has the id %s', (text, id) => {
    expect(idForm(text)).toBe(id);
    expect(idForm(id)).toBe(id);
  });

  test('words are listed with »og«', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listWords(words))).toEqual([
      '',
      'a',
      'a og b',
      'a, b og c',
    ]);
  });

  test('only the whole marker is open', () => {
    expect(['UDFYLDES', 'i UDFYLDES.', 'udfyldes', 'UDFYLDESTE'].map(isOpen)).toEqual([true, true, false, false]);
  });
});
