import { expect, test } from 'vitest';
import { readSchemas } from '../src/system/read-schemas.ts';
import { survives, survivesForm } from './fuzz.ts';
import { type Malformation, malformations, sourceOf, withFile } from './malform.ts';
import { wholeForm, wholeYear } from './whole-year.ts';

/** Of some sixty; `npm run fuzz:keys` tries them all. */
const waysEach = 15;
const [tree, form] = [wholeYear(), wholeForm()];

/** Each key of each schema once, in some of its ways: the first in the first ones, the second in those that follow. */
function chosen(): (Malformation & { file: string })[] {
  const all = [...tree.files, form].flatMap((source) =>
    malformations(readSchemas(), source).map((each) => ({ ...each, file: source.file })),
  );
  const firsts = Map.groupBy(all, ({ key }) => key);
  return [...firsts.values()].flatMap((ofKey, index) => {
    const ways = ofKey.filter(({ file, path }) => file === ofKey[0]!.file && path === ofKey[0]!.path);
    return Array.from({ length: waysEach }, (_, way) => ways[(index * waysEach + way) % ways.length]!);
  });
}

test('every key of every schema, malformed in fifteen ways, never throws, hangs, or is reported where it isn’t', {
  timeout: 3_600_000,
}, async () => {
  const all = chosen();
  expect(all.length).toBeGreaterThan(4000);
  for (const { file, key, way, text } of all) {
    const source = sourceOf(file, text());
    try {
      if (file === form.file) await survivesForm(tree, source);
      else await survives(withFile(tree, source), true);
    } catch (error) {
      throw new Error(`${file}, ${key}: ${way}\n${text()}`, { cause: error });
    }
  }
  console.log(`${all.length} malformations`);
});
