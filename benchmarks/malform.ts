// Malforms every key of every file in every way: `npm run fuzz:keys [-- PART]`, PART of the keys or the ways. Ends with 1
// where one is fatal.
import { readSchemas } from '../src/system/read-schemas.ts';
import { survives, survivesForm } from '../tests/fuzz.ts';
import { malformations, sourceOf, withFile } from '../tests/malform.ts';
import { wholeForm, wholeYear } from '../tests/whole-year.ts';

const [part = ''] = process.argv.slice(2);
const [schemas, tree, form] = [readSchemas(), wholeYear(), wholeForm()];
const failures = new Map<string, string[]>();
let tried = 0;
for (const { file, ...rest } of [...tree.files, form]) {
  for (const { key, path, way, text } of malformations(schemas, { file, ...rest })) {
    if (!`${key} ${way}`.includes(part)) continue;
    tried++;
    const source = sourceOf(file, text());
    try {
      await (file === form.file ? survivesForm(tree, source) : survives(withFile(tree, source), true));
    } catch (error) {
      const kind = String((error as Error).stack)
        .split('\n')
        .slice(0, 4)
        .join('\n');
      if (!failures.has(kind)) console.log(`\n${file} ${path}: ${way}\n${kind}`);
      failures.set(kind, [...(failures.get(kind) ?? []), path]);
    }
  }
  console.error(`${file}: ${tried} malformations, ${[...failures.values()].flat().length} of them fatal`);
}
process.exitCode = failures.size > 0 ? 1 : 0;
