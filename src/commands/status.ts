import { createCompiler } from '../compile.ts';
import { parseDay } from '../danish/day.ts';
import type { SourceTree } from '../model/document.ts';
import type { Day } from '../model/values.ts';
import { knownOwners, renderStatus } from '../publish.ts';
import { today } from '../system/clock.ts';
import { readSchemas } from '../system/read-schemas.ts';
import { readSources } from '../system/read-sources.ts';
import type { Terminal } from '../system/terminal.ts';
import { dayCure, noAgreements, wrongValue } from '../words/commands/common-words.ts';
import { daysCure, yearWithErrors } from '../words/commands/status-words.ts';
import { oneOf, readOptions } from './read-options.ts';
import { countText } from './report.ts';
import { UsageError } from './usage-error.ts';

const formats = ['text', 'json', 'mail'] as const;

/** Prints what is missing, due soon or overdue in the years below `root`; returns the exit code. */
export async function status(args: string[], root: string, terminal: Terminal): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      year: { type: 'string', multiple: true, default: [] },
      unit: { type: 'string', multiple: true, default: [] },
      owner: { type: 'string', multiple: true, default: [] },
      today: { type: 'string' },
      within: { type: 'string', default: '30' },
      format: { type: 'string', default: 'text' },
    },
  });
  const all = readSources(root);
  if (all.length === 0) throw new UsageError(noAgreements);
  const known = all.map(({ year }) => `${year}`);
  for (const year of values.year) oneOf('--year', year, known);
  const trees = all.filter(({ year }) => values.year.length === 0 || values.year.includes(`${year}`));
  const folders = [...new Set(trees.flatMap((each) => each.folders))];
  for (const unit of values.unit) oneOf('--unit', unit, folders);
  const request = {
    units: values.unit,
    owners: values.owner,
    format: oneOf('--format', values.format, formats),
    today: values.today === undefined ? today() : dayOption(values.today),
    within: daysOption(values.within),
  };
  const compileYear = createCompiler({ schemas: readSchemas() });
  const years = trees.map((tree) => resolvedYear(tree, compileYear, terminal));
  const resolved = years.filter((year) => year !== undefined);
  const owners = values.owner.length > 0 ? await knownOwners(resolved) : [];
  for (const owner of values.owner) oneOf('--owner', owner, owners);
  const text = await renderStatus(resolved, request);
  if (text !== '') terminal.out(text);
  return resolved.length < years.length ? 1 : 0;
}

/** The year as far as it goes; says where mistakes may hide something. */
function resolvedYear(tree: SourceTree, compileYear: ReturnType<typeof createCompiler>, terminal: Terminal) {
  const { value: year, diagnostics } = compileYear(tree);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!year || errors.length > 0)
    terminal.error(yearWithErrors(tree.year, countText(errors, 'da'), year !== undefined));
  return year;
}

function dayOption(text: string): Day {
  const day = parseDay(text);
  if (day.ok) return day.value;
  throw new UsageError(`${wrongValue('--today', text)} ${dayCure(day.suggestion)}`);
}

function daysOption(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new UsageError(`${wrongValue('--within', text)} ${daysCure}`);
}
