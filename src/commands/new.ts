import { createCompiler, readFrontMatter } from '../compile.ts';
import { idForm } from '../danish/id.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startingFiles } from '../follow-up-files/starting-files.ts';
import type { SourceTree } from '../model/document.ts';
import { startingWords } from '../publish.ts';
import { readSchemas } from '../system/read-schemas.ts';
import { readSources } from '../system/read-sources.ts';
import type { Terminal } from '../system/terminal.ts';
import { writeSources } from '../system/write-sources.ts';
import {
  chooseYear,
  didYouMean,
  itCanBe,
  noAgreements,
  optionFaults,
  unreadableYear,
  writtenFiles,
} from '../words/commands/common-words.ts';
import { allHaveFiles, followUpWanted, unknownKind } from '../words/commands/new-words.ts';
import { oneOf, readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

const kinds = ['follow-up'];

/** Writes files to begin with; returns the exit code. */
export async function makeNew(args: string[], root: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    options: {
      unit: { type: 'string', multiple: true, default: [] },
      year: { type: 'string' },
    },
  });
  const [kind, name, ...rest] = positionals;
  if (kind === undefined || !kinds.includes(kind)) {
    throw new UsageError(unknownKind(kind) + itCanBe(kinds));
  }
  if (rest.length > 0) throw new UsageError(optionFaults.ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL!(rest[0]!));
  const tree = treeOf(readSources(root), values.year);
  for (const unit of values.unit) oneOf('--unit', unit, tree.folders);
  const { value: year } = createCompiler({ schemas: readSchemas() })(tree);
  if (!year) {
    terminal.error(unreadableYear(tree.year));
    return 1;
  }
  const asked = year.followUps.filter((each) => each.kind !== 'other');
  const names = asked.map(({ id }) => id);
  const followUp = asked.find(({ id }) => id === idForm(name ?? ''));
  if (!followUp) {
    const like = name && nearest(name, names);
    throw new UsageError(followUpWanted(name) + didYouMean(like) + itCanBe(names));
  }
  const frontMatterAt = (file: string) => {
    const source = tree.files.find((each) => each.file === file);
    return source ? readFrontMatter(source) : {};
  };
  const context = { followUp, asked, ...(await startingWords()), frontMatterAt };
  const chosen = year.agreements.filter(({ unit }) => values.unit.length === 0 || values.unit.includes(unit.id));
  const files = new Map(chosen.flatMap((agreement) => [...startingFiles(agreement, context)]));
  const free = [...files].filter(([file]) => tree.files.every((each) => each.file !== file)).sort();
  writeSources(root, new Map(free));
  terminal.out(free.length === 0 ? allHaveFiles : writtenFiles(free.length));
  for (const [file] of free) terminal.out(`  ${file}`);
  return 0;
}

/** The year that was asked for, or the only one. */
function treeOf(trees: SourceTree[], asked: string | undefined): SourceTree {
  const names = trees.map(({ year }) => `${year}`);
  if (names.length === 0) throw new UsageError(noAgreements);
  if (asked === undefined && names.length > 1) throw new UsageError(chooseYear(names));
  const name = asked === undefined ? names[0] : oneOf('--year', asked, names);
  return trees.find(({ year }) => `${year}` === name)!;
}
