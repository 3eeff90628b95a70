import { type Diagnostic, diagnose, type Result } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../model/place.ts';
import { unknownRow, unreadableTotal } from './row-messages.ts';
import type { Expand, TableSource } from './table-source.ts';

/** The entries of `totaler`, by the row's name: the names of the rows that a total leaves out, or that it is none. */
export type Totals = Map<string, { without: string[] } | 'none'>;

/**
 * The rows of `totaler`, by name; a misspelt one is taken for the row that it is like. Reports names, of totals and after
 * `uden`, that no row has, and what is neither empty nor `nej` nor begins with `uden`.
 */
export function readTotals(source: TableSource, labels: string[], expand: Expand): Result<Totals> {
  const totals: Totals = new Map();
  const diagnostics: Diagnostic[] = [];
  for (const [key, text] of Object.entries(source.file.totals ?? {})) {
    const total = expand(key);
    const written = expand(text ?? '');
    const fits = /^(uden\s|nej$|$)/.test(written);
    const without = fits && written !== 'nej' ? namesIn(written.slice('uden'.length), labels) : [];
    const meant = labels.includes(total) ? total : (nearest(total, labels.filter(Boolean)) ?? total);
    totals.set(meant, written === 'nej' ? 'none' : { without });

    const [ofKey, ofValue] = [source.placeOf(['totals', key], 'key'), source.placeOf(['totals', key], 'value')];
    const unknown = (navn: string, place: Place) =>
      labels.includes(navn)
        ? []
        : [diagnose(unknownRow, place, { navn, nærmest: nearest(navn, labels.filter(Boolean)) })];
    diagnostics.push(...unknown(total, ofKey), ...without.flatMap((name) => unknown(name, ofValue)));
    if (!fits) diagnostics.push(diagnose(unreadableTotal, ofValue, { navn: total, fundet: written }));
  }
  return { value: totals, diagnostics };
}

/** The names in `Ledelse, adm. og drift, Timevikarer`: a name that a row has may hold a comma. */
function namesIn(text: string, labels: string[]): string[] {
  const rest = text.trim();
  if (rest === '') return [];
  const fitting = labels.filter((label) => rest.startsWith(label) && /^\s*(,|$)/.test(rest.slice(label.length)));
  const name = fitting.sort((a, b) => b.length - a.length)[0] || rest.split(',', 1)[0]!;
  const names = namesIn(rest.slice(name.length).replace(/^\s*,/, ''), labels);
  return name === '' ? names : [name.trim(), ...names];
}
