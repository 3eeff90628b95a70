import { createCompiler } from '../compile.ts';
import { openArchive } from '../system/open-archive.ts';
import { openDictionary } from '../system/open-dictionary.ts';
import { readSchemas } from '../system/read-schemas.ts';
import { readSources } from '../system/read-sources.ts';
import { readWordList } from '../system/word-list.ts';
import { noAgreements } from '../words/commands/common-words.ts';
import type { CheckedYear } from './report.ts';
import { UsageError } from './usage-error.ts';

/** Stages 1-4 over all years below `root`; a UsageError where there are none. */
export function checkYears(root: string): CheckedYear[] {
  const trees = readSources(root);
  if (trees.length === 0) throw new UsageError(noAgreements);
  const dictionary = openDictionary(process.env, readWordList(root));
  const compileYear = createCompiler({ schemas: readSchemas(), words: dictionary, blobs: openArchive(root) });
  return trees.map((tree) => {
    const { value: year, diagnostics } = compileYear(tree);
    return { tree, year, diagnostics };
  });
}
