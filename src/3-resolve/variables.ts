import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { idForm } from '../danish/id.ts';
import { listWords } from '../danish/list.ts';
import { oneLine } from '../danish/one-line.ts';
import { openMarker } from '../danish/open.ts';
import { formatQuantity } from '../danish/quantity.ts';
import { thresholdOf } from '../danish/target.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MarkdownSection } from '../model/document.ts';
import type { Measure } from '../model/follow-up.ts';
import type { Indicator } from '../model/item.ts';
import type { Variable } from '../model/mdast.ts';
import type { Place } from '../model/place.ts';
import type { Table } from '../model/table.ts';
import { unknownTable } from './reference-messages.ts';
import {
  incompleteTableVariable,
  unknownVariable,
  variableOfUnknownColumn,
  variableOfUnknownIndicator,
  variableOfUnknownRow,
  variableOutsideFollowUp,
  variableOutsideItem,
  variableWithoutValue,
} from './variable-messages.ts';

/** The text that a variable stands for; reports an unknown name and gives `''`. */
export type Lookup = (name: string, place: Place) => string;

/** The names that variables can have where they stand. */
export interface VariableScope {
  names: Record<string, string>;
  tables: Map<string, Table>;
  /** Ids of tables that can't be used or have mistakes: neither they nor their rows and columns are unknown. */
  broken: Set<string>;
  /** Of the goal or initiative, where the text is one's. */
  indicators?: Indicator[];
  /** The measures that are reported of them, where the text is a follow-up's. */
  measures?: Measure[];
}

/** Looks variables up in a scope: names as `enhed.navn`, `indikator.ID.tal`, and `tabel.ID; RÆKKE; KOLONNE`. */
export function createLookup(scope: VariableScope, report: (diagnostic: Diagnostic) => void): Lookup {
  return (name, place) => {
    if (Object.hasOwn(scope.names, name)) return scope.names[name]!;
    if (name.startsWith('tabel.')) return tableCell(name, place, scope, report);
    const [, id, field] = /^indikator\.([^.]+)\.([^.]+)$/.exec(name) ?? [];
    if (id && field && scope.indicators) return indicatorField({ id, field, place }, scope, report);
    if (name.startsWith('indikator.') && !scope.indicators) {
      report(diagnose(variableOutsideItem, place, { navn: name }));
      return '';
    }
    const possible = [
      ...Object.keys(scope.names),
      ...(scope.indicators ?? []).map((each) => `indikator.${each.id}.måltal`),
    ];
    report(diagnose(unknownVariable, place, { navn: name, nærmest: nearest(name, possible) }));
    return '';
  };
}

/** A text of front matter or CSV with its variables replaced; after a backslash they are mere characters. */
export function expand(text: string, place: Place, lookup: Lookup): string {
  return text.replace(/(\\?)\{\{([^{}]*)\}\}/g, (_, slash: string, name: string) =>
    slash ? `{{${name}}}` : lookup(name.trim(), place),
  );
}

/** The title of a section with its variables replaced, each reported where it stands. */
export function titleOf({ heading, title }: MarkdownSection, lookup: Lookup): string {
  if (!heading) return title;
  const copy = structuredClone(heading);
  visit(copy, 'variable', (node: Variable, index, parent) => {
    (parent!.children as RootContent[])[index!] = { type: 'text', value: lookup(node.value, node.data.place) };
  });
  return oneLine(textOf(copy).trim());
}

interface Field {
  /** The keys that it is made of. */
  keys: ('target' | 'baseline')[];
  read(indicator: Indicator, measures: Measure[]): string | undefined;
  /** Known only once it is reported. */
  reported?: true;
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
  værdi: { keys: [], read: (_, measures) => perUnit(measures, ({ value }) => value?.text), reported: true },
  ændring: { keys: [], read: (_, measures) => perUnit(measures, ({ change }) => change), reported: true },
};

/** `10 point (Botilbud Bjerggade) og 9 point (Boenhed Stubbæk)`; undefined where none has it. */
function perUnit(measures: Measure[], read: (measure: Measure) => string | undefined): string | undefined {
  const texts = measures.flatMap((each) => {
    const text = read(each);
    return text === undefined ? [] : [each.unit ? `${text} (${each.unit.name})` : text];
  });
  return texts.length > 0 ? listWords(texts) : undefined;
}

function indicatorField(
  { id, field, place }: { id: string; field: string; place: Place },
  { indicators = [], measures }: VariableScope,
  report: (diagnostic: Diagnostic) => void,
): string {
  const indicator = indicators.find((each) => each.id === idForm(id));
  const known = indicators.map((each) => each.id);
  if (!indicator) {
    report(diagnose(variableOfUnknownIndicator, place, { id, nærmest: nearest(id, known) }));
    return '';
  }
  const { keys, read, reported } = (Object.hasOwn(fields, field) && fields[field]) || {};
  if (!keys || !read) {
    const name = nearest(field, Object.keys(fields));
    const values = { navn: `indikator.${id}.${field}`, nærmest: name && `indikator.${id}.${name}` };
    report(diagnose(unknownVariable, place, values));
    return '';
  }
  if (reported && !measures) {
    report(diagnose(variableOutsideFollowUp, place, { navn: `indikator.${id}.${field}` }));
    return '';
  }
  if (keys.some((key) => indicator[key]?.kind === 'open')) return openMarker;
  const own = measures?.filter((each) => each.indicator.id === indicator.id) ?? [];
  const text = read(indicator, own);
  if (text === undefined) report(diagnose(variableWithoutValue, place, { id, felt: field }));
  return text ?? '';
}

/** Headings are printed with spaces that don't break; authors write plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function tableCell(
  name: string,
  place: Place,
  { tables, broken }: VariableScope,
  report: (diagnostic: Diagnostic) => void,
): string {
  const parts = name
    .slice('tabel.'.length)
    .split(';')
    .map((part) => part.trim());
  const [id = '', label = '', heading = ''] = parts;
  if (parts.length !== 3 || parts.includes('')) {
    report(diagnose(incompleteTableVariable, place, { navn: name }));
    return '';
  }
  const table = tables.get(idForm(id));
  if (!table) {
    if (!broken.has(idForm(id))) report(diagnose(unknownTable, place, { id, nærmest: nearest(id, tables.keys()) }));
    return '';
  }
  const row = table.rows.find((each) => plain(each.label) === plain(label));
  const column = table.columns.findIndex((each) => [each.heading, each.name].map(plain).includes(plain(heading)));
  if (!row && !broken.has(table.id))
    report(
      diagnose(variableOfUnknownRow, place, {
        tabel: id,
        række: label,
        nærmest: nearest(
          label,
          table.rows.map((each) => each.label),
        ),
      }),
    );
  if (column < 0 && !broken.has(table.id))
    report(
      diagnose(variableOfUnknownColumn, place, {
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
