import { relative, resolve } from 'node:path';
import { compileYear } from '../compile.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readSchemas } from '../system/read-schemas.ts';
import { readSources } from '../system/read-sources.ts';
import type { Terminal } from '../system/terminal.ts';
import { oneOf, readOptions } from './read-options.ts';
import { countText, formats, languages, report } from './report.ts';
import { UsageError } from './usage-error.ts';

export const help = `aftale check – finder fejl i aftalerne uden at skrive noget

Brug:  aftale check [STI…] [tilvalg]

STI er en fil eller mappe; så vises kun det, der er fundet dér. Uden STI vises alt.

Tilvalg:
  --format pretty|github   github skriver mærker til linjerne i en pull request
  --lang da|en             sproget i meldingerne (da)
  --strict                 advarsler giver også afslutningskode 1
  --help                   denne tekst

Eksempler:
  aftale check
  aftale check agreements/2023/traening-forebyggelse
  aftale check --format github

Afslutningskoder: 0 ingen fejl, 1 fejl i aftalerne, 2 forkert brug, 3 maskinen mangler noget.`;

/** Stages 1-4 over all years below `root`; returns the exit code. */
export async function check(args: string[], root: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'pretty' },
      lang: { type: 'string', default: 'da' },
      strict: { type: 'boolean', default: false },
    },
  });
  const format = oneOf('--format', values.format, formats);
  const language = oneOf('--lang', values.lang, languages);
  const started = performance.now();
  const trees = readSources(root);
  if (trees.length === 0) throw new UsageError('Der er ingen aftaler her: mappen agreements/ÅR/ findes ikke.');
  const paths = positionals.map((path) => relative(root, resolve(root, path)).replaceAll('\\', '/'));
  const known = trees.flatMap(({ files }) => files.map(({ file }) => file));
  for (const path of paths) {
    if (path !== '' && !known.some((file) => isWithin(file, path)))
      throw new UsageError(`Der er ingen filer i »${path}«.`);
  }
  const schemas = readSchemas();
  const shown: Diagnostic[] = [];
  let goals = 0;
  let agreements = 0;
  for (const tree of trees) {
    const { value: year, diagnostics } = compileYear(tree, schemas);
    const within = diagnostics.filter(
      ({ place }) => paths.length === 0 || paths.some((path) => isWithin(place.file, path)),
    );
    report(terminal, within, tree, year, { format, language });
    shown.push(...within);
    agreements += year?.agreements.length ?? 0;
    goals += year?.agreements.reduce((sum, each) => sum + each.goals.length, 0) ?? 0;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', language === 'da' ? ',' : '.');
  const scope = language === 'da' ? `${agreements} aftaler, ${goals} mål` : `${agreements} agreements, ${goals} goals`;
  terminal.error(`${scope}: ${countText(shown, language)} (${seconds} s)`);
  const failing = shown.some(({ severity }) => severity === 'error' || (values.strict && severity === 'warning'));
  return failing ? 1 : 0;
}

const isWithin = (file: string, path: string) =>
  path === '' || file === path || file.startsWith(`${path.replace(/\/$/, '')}/`);
