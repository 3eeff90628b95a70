import { expect, test } from 'vitest';
import { createCompiler } from '../src/compile.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { survives, survivesForm } from './fuzz.ts';
import { type Malformation, malformations, sourceOf, withFile } from './malform.ts';
import { wholeForm, wholeYear } from './whole-year.ts';

/** Of some eighty; `npm run fuzz:keys` tries them all. */
const waysEach = 2;
const [tree, form] = [wholeYear(), wholeForm()];

const all = [...tree.files, form].flatMap((source) =>
  malformations(readSchemas(), source).map((each) => ({ ...each, file: source.file })),
);

/** Each key of each schema once, in some of its ways: the first in the first ones, the second in those that follow. */
function chosen(): (Malformation & { file: string })[] {
  const firsts = Map.groupBy(all, ({ key }) => key);
  return [...firsts.values()].flatMap((ofKey, index) => {
    const ways = ofKey.filter(({ file, path }) => file === ofKey[0]!.file && path === ofKey[0]!.path);
    return Array.from({ length: waysEach }, (_, way) => ways[(index * waysEach + way) % ways.length]!);
  });
}

test('the year that is malformed is without errors, so that what is no error is printed', () => {
  const { diagnostics } = createCompiler({ schemas: readSchemas() })(tree);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('every key of every schema, malformed in two ways, never throws, hangs, or is reported where it isn’t', async () => {
  const sample = chosen();
  expect(sample.length).toBeGreaterThan(500);
  const names = (of: Malformation[]) => new Set(of.flatMap(({ key, way }) => [key, way]));
  expect(names(sample)).toEqual(names(all));
  for (const { file, key, way, text } of sample) {
    const source = sourceOf(file, text());
    try {
      if (file === form.file) await survivesForm(tree, source);
      else await survives(withFile(tree, source), true);
    } catch (error) {
      throw new Error(`${file}, ${key}: ${way}\n${text()}`, { cause: error });
    }
  }
});
