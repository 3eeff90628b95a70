import type { Column, Table } from '../model/table.ts';

/** The kind of a column's figures: amounts in so many kroner, prices, shares, or things that are counted. */
export type ColumnMeasure = { kind: 'amount'; scale: number } | { kind: 'price' | 'share' | 'count' };

const counted = /antal|plads|borger|person|årsværk|timer|min\.|medarbejder|ansat|forløb|pakker|stilling/i;

/** The measure of a column, by its heading and the table's `tal-i`. */
export function measureOf({ kind, name }: Column, { unit = '' }: Pick<Table, 'unit'>): ColumnMeasure {
  if (kind === 'percent') return { kind: 'share' };
  if (/pris|takst|sats/i.test(name)) return { kind: 'price' };
  const scale = scaleOf(name);
  if (scale) return { kind: 'amount', scale };
  const whole = counted.test(name) ? undefined : scaleOf(unit);
  return whole ? { kind: 'amount', scale: whole } : { kind: 'count' };
}

function scaleOf(words: string): number | undefined {
  if (/mio\./i.test(words)) return 1e6;
  if (/1\.000\s*kr|t\.?\s?kr/i.test(words)) return 1e3;
  return /(?<!\p{L})kr(?!\p{L})/iu.test(words) ? 1 : undefined;
}
