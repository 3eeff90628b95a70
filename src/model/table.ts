import type { Place } from './place.ts';

export type ColumnKind = 'text' | 'number' | 'percent' | 'year';

/** A column in the order of the CSV. */
export interface Column {
  /** Heading as written, without its group: `Grundnormering`. */
  heading: string;
  /** Heading above, of `Ramme > Grundnormering`: `Ramme`. */
  parent?: string;
  /** Whole heading as written in the CSV: `Ramme > Grundnormering`. */
  name: string;
  kind: ColumnKind;
  /** One of the first `grupper` columns. */
  group: boolean;
  /** Most decimals that a figure of the column has; all its figures print with these. */
  decimals: number;
}

export interface Cell {
  /** Text of a text cell, printed figure of a number cell (Danish, U+2212 for minus), `''` where empty. */
  text: string;
  /** The number, where the cell is one (a percent cell `46 %` is 46). */
  number?: number;
  /** The stated figure differs from the computed one by rounding, at most 2 units of the last digit. */
  rounded?: boolean;
  place: Place;
}

export interface Row {
  /** `sum`: a row of `totaler`, or `I alt`. Charts leave these out. */
  kind: 'ordinary' | 'sum';
  /** Text of the first column after the groups. */
  label: string;
  cells: Cell[];
  place: Place;
}

export interface Table {
  id: string;
  /** 1-based, in the order in which the document shows tables; undefined for a table that it doesn't show. */
  number?: number;
  caption: string;
  /** `tal-i`: `1.000 kr. i 2023-priser`. */
  unit?: string;
  columns: Column[];
  rows: Row[];
  place: Place;
}

export interface Figure {
  /** HTML id: `figur-1` */
  id: string;
  number: number;
  kind: 'pie' | 'line' | 'bar';
  caption: string;
  table: Table;
  /** Index in `table.columns` of the label column and of the figures. */
  labelColumn: number;
  valueColumn: number;
}
