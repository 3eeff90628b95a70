import { idForm } from '../danish/id.ts';
import { openMarker } from '../danish/open.ts';
import { formatQuantity } from '../danish/quantity.ts';
import { thresholdOf } from '../danish/target.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Place } from '../model/place.ts';
import type { Table } from '../model/table.ts';
import type { Indicator } from '../model/year.ts';

/** The text that a variable stands for; reports an unknown name and gives `''`. */
export type Lookup = (name: string, place: Place) => string;

/** What variables can name where they stand. */
export interface Scope {
  names: Record<string, string>;
  tables: Map<string, Table>;
  /** Ids of tables that exist but can't be used; they are not unknown. */
  broken: Set<string>;
  /** Of the goal or initiative, where the text is one's. */
  indicators?: Indicator[];
  /** Whether an author gave a key of an indicator, though it may have been no use. */
  isGiven?(indicator: string, key: string): boolean;
}

/** Looks variables up in a scope: names as `enhed.navn`, `indikator.ID.tal`, and `tabel.ID; RÆKKE; KOLONNE`. */
export function createLookup(scope: Scope, report: (diagnostic: Diagnostic) => void): Lookup {
  return (name, place) => {
    if (name in scope.names) return scope.names[name]!;
    if (name.startsWith('tabel.')) return tableCell(name, place, scope, report);
    const [, id, field] = /^indikator\.([^.]+)\.([^.]+)$/.exec(name) ?? [];
    if (id && field && scope.indicators) return indicatorField({ id, field, place }, scope, report);
    const possible = [
      ...Object.keys(scope.names),
      ...(scope.indicators ?? []).map((each) => `indikator.${each.id}.måltal`),
    ];
    report(diagnose('variabel/ukendt', place, { navn: name, nærmest: nearest(name, possible) }));
    return '';
  };
}

/** A text of front matter or CSV with its variables replaced. */
export function expand(text: string, place: Place, lookup: Lookup): string {
  return text.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => lookup(name.trim(), place));
}

interface Field {
  /** The keys that it is made of. */
  keys: ('target' | 'baseline')[];
  read(indicator: Indicator): string | undefined;
}

const fields: Record<string, Field> = {
  måltal: { keys: ['target'], read: ({ target }) => target?.text },
  tal: {
    keys: ['target'],
    read: ({ target }) => {
      if (!target) return undefined;
      if ('quantity' in target) return formatQuantity(target.quantity);
      if (!('percent' in target) || target.percent === undefined) return undefined;
      return formatQuantity({ number: target.percent, decimals: target.decimals ?? 0, unit: '%' });
    },
  },
  grænse: {
    keys: ['target', 'baseline'],
    read: ({ target, baseline }) => {
      const threshold = target && thresholdOf(target, baseline);
      return threshold && formatQuantity(threshold);
    },
  },
  udgangspunkt: { keys: ['baseline'], read: ({ baseline }) => baseline?.text },
};

function indicatorField(
  { id, field, place }: { id: string; field: string; place: Place },
  { indicators = [], isGiven }: Scope,
  report: (diagnostic: Diagnostic) => void,
): string {
  const indicator = indicators.find((each) => each.id === idForm(id));
  const known = indicators.map((each) => each.id);
  if (!indicator) {
    report(diagnose('variabel/indikator', place, { id, nærmest: nearest(id, known) }));
    return '';
  }
  const { keys, read } = fields[field] ?? {};
  if (!keys || !read) {
    const name = nearest(field, Object.keys(fields));
    const values = { navn: `indikator.${id}.${field}`, nærmest: name && `indikator.${id}.${name}` };
    report(diagnose('variabel/ukendt', place, values));
    return '';
  }
  if (keys.some((key) => indicator[key]?.kind === 'open')) return openMarker;
  const text = read(indicator);
  const isUseless = keys.some((key) => indicator[key] === undefined && isGiven?.(indicator.id, key));
  if (text === undefined && !isUseless) report(diagnose('variabel/uden-værdi', place, { id, felt: field }));
  return text ?? '';
}

function tableCell(
  name: string,
  place: Place,
  { tables, broken }: Scope,
  report: (diagnostic: Diagnostic) => void,
): string {
  const [id = '', label = '', heading = ''] = name
    .slice('tabel.'.length)
    .split(';')
    .map((part) => part.trim());
  const table = tables.get(idForm(id));
  if (!table) {
    if (!broken.has(idForm(id))) report(diagnose('tabel/ukendt', place, { id, nærmest: nearest(id, tables.keys()) }));
    return '';
  }
  const row = table.rows.find((each) => each.label === label);
  const column = table.columns.findIndex((each) => each.heading === heading || each.name === heading);
  if (!row)
    report(
      diagnose('variabel/række', place, {
        tabel: id,
        række: label,
        nærmest: nearest(
          label,
          table.rows.map((each) => each.label),
        ),
      }),
    );
  if (column < 0)
    report(
      diagnose('variabel/kolonne', place, {
        tabel: id,
        kolonne: heading,
        nærmest: nearest(
          heading,
          table.columns.map((each) => each.heading),
        ),
      }),
    );
  return row?.cells[column]?.text ?? '';
}
