import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateCodes } from '../docs/generate-codes.ts';
import { compileYear } from '../src/compile.ts';
import { type Code, codes } from '../src/diagnostics/codes.ts';
import { explanations } from '../src/diagnostics/explanations/explanations.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { repository, runAftale } from './run-aftale.ts';

const base = readSources(join(repository, 'tests/base'))[0]!;
const schemas = readSchemas();

/** The codes that the base year gives with a text put in for another. */
function codesWith(file: string, instead: string, text: string): string[] {
  const path = `agreements/2023/${file}`;
  const known = base.files.find((each) => each.file === path);
  const before = known ? new TextDecoder().decode(known.bytes) : '';
  expect(before, `${file} holds »${instead}«`).toContain(instead);
  const bytes = new TextEncoder().encode(before.replace(instead, () => text));
  const others = base.files.filter((each) => each !== known);
  const files = [...others, { file: path, bytes, size: bytes.length, link: false }];
  return compileYear({ ...base, files }, schemas).diagnostics.map(({ code }) => code);
}

test.each(Object.keys(codes) as Code[])('%s: the wrong example gives it, the right one gives nothing', (code) => {
  const { file, instead, wrong, right } = explanations[code];
  expect(codesWith(file, instead, wrong)).toContain(code);
  expect(codesWith(file, instead, right)).toEqual([]);
});

test('docs/da/fejlkoder.md is what the codes say', () => {
  expect(readFileSync(join(repository, 'docs/da/fejlkoder.md'), 'utf8'), 'run `npm run docs`').toBe(generateCodes());
});

test('aftale explain tells what a code means, and finds the one that was meant', () => {
  expect(runAftale('/', ['explain', 'effektmål/ukendt'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Forkert[\s\S]*Rigtigt[\s\S]*Hjælp:/),
  });
  expect(runAftale('/', ['explain', 'effektmål/ukent'])).toMatchObject({
    code: 2,
    error: expect.stringContaining('Mente du »effektmål/ukendt«?'),
  });
  expect(runAftale('/', ['explain']).out.trim().split('\n')).toHaveLength(Object.keys(codes).length);
});
