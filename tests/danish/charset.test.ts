import { expect, test } from 'vitest';
import { readText } from '../../src/danish/charset.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['Windows-1252', 'b\xf8rn', 'børn'],
  ['Windows-1252', 'Caf\xe9', 'Café'],
  ['Windows-1252', '\xa7 140 \x96 fuld tid', '§ 140 – fuld tid'],
  ['Windows-1252', '30 \xb0C', '30 °C'],
  ['Windows-1252', '1\xa0077', '1\u00a0077'],
  ['Windows-1252', 'Medicin\xae', 'Medicin®'],
  ['Windows-1252', 'l\x92\xe9t\xe9', 'l’été'],
  ['Macintosh', 'b\xbfrn', 'børn'],
  ['Macintosh', '\x81ben', 'Åben'],
  ['Macintosh', 'V\xaeRESTED', 'VÆRESTED'],
  ['Macintosh', 'Caf\x8e', 'Café'],
  ['Macintosh', '\xa4 140', '§ 140'],
  ['MS-DOS', 'b\x9brn', 'børn'],
  ['MS-DOS', 'B\x9b', 'Bø'],
  ['MS-DOS', 'V\x92RESTED', 'VÆRESTED'],
  ['MS-DOS', 'p\x86 tv\x91rs', 'på tværs'],
  ['MS-DOS', 'M\x81ller', 'Müller'],
  ['UTF-16', '\xff\xfeb\0\xf8\0r\0n\0', 'børn'],
  ['UTF-16', '\xfe\xff\0b\0\xf8\0r\0n', 'børn'],
  ['UTF-16', 'b\0\xf8\0r\0n\0', 'børn'],
  ['UTF-16', '\0b\0\xf8\0r\0n', 'børn'],
  ['UTF-8', '\xef\xbb\xbfb\xc3\xb8rn', 'børn'],
  ['UTF-8', '', ''],
  ['UTF-8', 'Plain', 'Plain'],
])('%s: %j is %s', (charset, written, text) => {
  expect(readText(bytes(written))).toEqual({ text, charset });
});

test('what is no text in any of them has none', () => {
  expect(readText(bytes('\x81\x8d\x90\x9d\xb2\xb3\xc5')).charset).toBeUndefined();
});
