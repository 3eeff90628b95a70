import { createCompiler } from '../compile.ts';
import { parseDay } from '../danish/day.ts';
import type { SourceTree } from '../model/document.ts';
import type { Day } from '../model/values.ts';
import { renderStatus } from '../publish.ts';
import { today } from '../system/clock.ts';
import { readSchemas } from '../system/read-schemas.ts';
import { readSources } from '../system/read-sources.ts';
import type { Terminal } from '../system/terminal.ts';
import { oneOf, readOptions } from './read-options.ts';
import { countText } from './report.ts';
import { UsageError } from './usage-error.ts';

export const statusHelp = `aftale status – fortæller, hvad der mangler, snart forfalder eller er over tiden

Brug:  aftale status [tilvalg]

Svar, der ikke er givet, milepæle, der ikke er meldt nået, nye datoer og beslutninger, ordnet efter
den, der skal gøre noget: den ansvarlige, ellers centerlederen.

Tilvalg:
  --year ÅR                kun dette år (kan gentages); ellers alle år
  --unit ID                kun denne enhed (kan gentages); ellers alle
  --today DAG              som det så ud den dag (15.6.2023); ellers i dag. Svar, der er gjort op
                           senere, tæller ikke med
  --within DAGE            hvor mange dage frem der ses (30)
  --format text|json|mail  mail giver en færdig mail til hver centerleder; intet sendes
  --help                   denne tekst

Eksempler:
  aftale status
  aftale status --unit traening-forebyggelse --within 14
  aftale status --today 15.6.2023 --format mail

Afslutningskoder: 0 også når noget er over tiden, 1 året kan ikke læses, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

const formats = ['text', 'json', 'mail'] as const;

/** Prints what is missing, due soon or overdue in the years below `root`; returns the exit code. */
export async function status(args: string[], root: string, terminal: Terminal): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      year: { type: 'string', multiple: true, default: [] },
      unit: { type: 'string', multiple: true, default: [] },
      today: { type: 'string' },
      within: { type: 'string', default: '30' },
      format: { type: 'string', default: 'text' },
    },
  });
  const all = readSources(root);
  if (all.length === 0) throw new UsageError('Der er ingen aftaler her: mappen agreements/ÅR/ findes ikke.');
  const known = all.map(({ year }) => `${year}`);
  for (const year of values.year) oneOf('--year', year, known);
  const trees = all.filter(({ year }) => values.year.length === 0 || values.year.includes(`${year}`));
  const folders = [...new Set(trees.flatMap((each) => each.folders))];
  for (const unit of values.unit) oneOf('--unit', unit, folders);
  const request = {
    units: values.unit,
    format: oneOf('--format', values.format, formats),
    today: values.today === undefined ? today() : dayOption(values.today),
    within: daysOption(values.within),
  };
  const compileYear = createCompiler({ schemas: readSchemas() });
  const years = trees.map((tree) => resolvedYear(tree, compileYear, terminal));
  const resolved = years.filter((year) => year !== undefined);
  const text = await renderStatus(resolved, request);
  if (text !== '') terminal.out(text);
  return resolved.length < years.length ? 1 : 0;
}

/** The year as far as it goes; says where mistakes may hide something. */
function resolvedYear(tree: SourceTree, compileYear: ReturnType<typeof createCompiler>, terminal: Terminal) {
  const { value: year, diagnostics } = compileYear(tree);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const count = `${tree.year}: ${countText(errors, 'da')}`;
  if (!year) terminal.error(`${count}. Året kan ikke læses; se »aftale check«.`);
  else if (errors.length > 0) terminal.error(`${count}. Noget kan mangle på listen; se »aftale check«.`);
  return year;
}

function dayOption(text: string): Day {
  const day = parseDay(text);
  if (day.ok) return day.value;
  const cure = day.suggestion === undefined ? 'Skriv en dag, der findes, som 15.6.2023.' : `Skriv ${day.suggestion}.`;
  throw new UsageError(`--today kan ikke være »${text}«. ${cure}`);
}

function daysOption(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new UsageError(`--within kan ikke være »${text}«. Skriv et antal dage, som 14.`);
}
