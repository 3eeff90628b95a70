import { expect, test } from 'vitest';
import { createCompiler } from '../../src/compile.ts';
import { hyphenate, softHyphen } from '../../src/danish/hyphenate.ts';
import { hyphenationWords } from '../../src/danish/hyphenation-words.ts';
import { readSchemas } from '../../src/system/read-schemas.ts';
import { readSources } from '../../src/system/read-sources.ts';
import { repository } from '../run-aftale.ts';

const shown = (text: string) => hyphenate(text).replaceAll(softHyphen, '-');

test.each([
  ['Grundnormering', 'Grund-normering'],
  ['Hvordan måles og dokumenteres målopfyldelsen', 'Hvordan måles og dokumen-teres mål-opfyldelsen'],
  ['Rekruttering', 'Rekrut-tering'],
  ['Drift', 'Drift'],
  ['FYSIOTERAPEUT', 'FYSIO-TERAPEUT'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('no break leaves fewer than two letters, and every listed word is as long as what is broken', () => {
  for (const word of hyphenationWords) {
    expect(word.replaceAll('-', '').length, word).toBeGreaterThanOrEqual(11);
    for (const part of word.split('-')) expect(part.length, word).toBeGreaterThanOrEqual(2);
  }
});

test('every long word of the 2023 heads and questions is listed, so that its breaks were looked at', () => {
  const { value: year } = createCompiler({ schemas: readSchemas() })(
    readSources(repository).find((tree) => tree.year === 2023)!,
  );
  const tables = year!.agreements.flatMap(({ tables }) => [...tables.values()]);
  const texts = [
    ...tables.flatMap(({ columns }) => columns.map(({ name }) => name)),
    ...year!.questions.goal.map(({ label }) => label),
  ];
  const known = new Set(hyphenationWords.map((word) => word.replaceAll('-', '')));
  const long = texts.flatMap((text) => text.match(/\p{L}{11,}/gu) ?? []).map((word) => word.toLowerCase());
  expect([...new Set(long)].filter((word) => !known.has(word))).toEqual([]);
});
