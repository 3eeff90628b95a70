import { expect, test } from 'vitest';
import { survives } from './fuzz.ts';
import { shapes } from './shapes.ts';
import { wholeYear, withParagraph } from './whole-year.ts';

/** Of these a rule once looked through the whole text for each of its figures, names or words; `npm run bench:linear` has more. */
const once = [
  'links and addresses',
  '1 1 1',
  'phone numbers',
  'numbers of 8 digits',
  'amounts and shares',
  'variables',
  'names of units',
  'sums',
];

test.each(once)('text of 175 kB of »%s« is compiled in 6 s of CPU time', async (shape) => {
  const text = shapes[shape]!(175_000);
  expect(text.length).toBeGreaterThan(150_000);
  await survives(withParagraph(wholeYear(), text));
});
