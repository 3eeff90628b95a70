import { createCompiler, readFrontMatter } from '../compile.ts';
import { idForm } from '../danish/id.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startingFiles } from '../follow-up-files/starting-files.ts';
import type { SourceTree } from '../model/document.ts';
import { agreedWords } from '../publish.ts';
import { readSchemas } from '../system/read-schemas.ts';
import { readSources } from '../system/read-sources.ts';
import type { Terminal } from '../system/terminal.ts';
import { writeSources } from '../system/write-sources.ts';
import { oneOf, readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

export const newHelp = `aftale new – skriver filer at begynde på

Brug:  aftale new follow-up OPFØLGNING [tilvalg]

Skriver en fil for hvert mål og hver indsats, der skal følges op og ikke har svar, og samlet.md for det hele.
Det, der vides i forvejen, står i filerne som kommentarer; UDFYLDES står, hvor der ventes svar. En fil, der
findes, røres ikke.

OPFØLGNING er en af dem, der står under »opfølgninger« i aarshjul.yaml: midtvejs eller år.

Tilvalg:
  --unit ID    kun denne enhed (kan gentages); ellers alle
  --year ÅR    året; kan udelades, når der kun er ét
  --help       denne tekst

Eksempler:
  aftale new follow-up midtvejs
  aftale new follow-up år --unit traening-forebyggelse

Afslutningskoder: 0 filerne er skrevet, 1 året kan ikke læses, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

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
    const found = kind === undefined ? 'Skriv, hvad der skal laves.' : `»${kind}« kan ikke laves.`;
    throw new UsageError(`${found} Det kan være: ${kinds.join(', ')}.`);
  }
  if (rest.length > 0) throw new UsageError(`Uventet »${rest[0]}«.`);
  const tree = treeOf(readSources(root), values.year);
  for (const unit of values.unit) oneOf('--unit', unit, tree.folders);
  const { value: year } = createCompiler({ schemas: readSchemas() })(tree);
  if (!year) {
    terminal.error(`${tree.year} kan ikke læses; se »aftale check«. Intet er skrevet.`);
    return 1;
  }
  const asked = year.followUps.filter((each) => each.kind !== 'other');
  const names = asked.map(({ id }) => id);
  const followUp = asked.find(({ id }) => id === idForm(name ?? ''));
  if (!followUp) {
    const like = name && nearest(name, names);
    const found = name === undefined ? 'Skriv, hvilken opfølgning det er.' : `Ukendt opfølgning »${name}«.`;
    throw new UsageError(`${found}${like ? ` Mente du »${like}«?` : ''} Det kan være: ${names.join(', ')}.`);
  }
  const frontMatterAt = (file: string) => {
    const source = tree.files.find((each) => each.file === file);
    return source ? readFrontMatter(source) : {};
  };
  const context = { followUp, asked, agreedWords: await agreedWords(), frontMatterAt };
  const chosen = year.agreements.filter(({ unit }) => values.unit.length === 0 || values.unit.includes(unit.id));
  const files = new Map(chosen.flatMap((agreement) => [...startingFiles(agreement, context)]));
  const free = [...files].filter(([file]) => tree.files.every((each) => each.file !== file)).sort();
  writeSources(root, new Map(free));
  terminal.out(free.length === 0 ? 'Alle, der skal svare, har en fil.' : `Skrevet (${free.length}):`);
  for (const [file] of free) terminal.out(`  ${file}`);
  return 0;
}

/** The year that was asked for, or the only one. */
function treeOf(trees: SourceTree[], asked: string | undefined): SourceTree {
  const names = trees.map(({ year }) => `${year}`);
  if (names.length === 0) throw new UsageError('Der er ingen aftaler her: mappen agreements/ÅR/ findes ikke.');
  if (asked === undefined && names.length > 1) throw new UsageError(`Skriv året: --year ${names.join(', ')}.`);
  const name = asked === undefined ? names[0] : oneOf('--year', asked, names);
  return trees.find(({ year }) => `${year}` === name)!;
}
