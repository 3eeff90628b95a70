import { hyphenate } from '../../danish/hyphenate.ts';
import { typographic } from '../../danish/typography.ts';
import type { ListCell, ListTableColumn, ListTableNode } from '../../model/composed-table.ts';
import type { StatusMark } from '../../model/composed-text.ts';
import type { Item } from '../../model/item.ts';
import type { Numbered } from './numbering.ts';
import { type Titled, titleParts } from './title-parts.ts';

/** A column as a table is asked for; it holds text unless it says otherwise. */
export interface ListColumn extends Pick<ListTableColumn, 'heading' | 'share'> {
  /** Its symbol stands over the heading, which is its word. */
  status?: StatusMark;
  kind?: ListTableColumn['kind'];
}

/** Rows as a table is asked for. */
export interface ListGroup {
  /** The heading of this group and those that follow. */
  above?: string;
  heading?: string;
  rows: { id?: string; cells: ListCell[] }[];
}

/** The parts of a table as it is asked for. */
export interface ListTable {
  /** Left out where the table is part of something that has a name. */
  numbered?: Numbered;
  caption: string;
  remark?: string;
  columns: ListColumn[];
  groups: ListGroup[];
  /** It is read as one, and rather not parted. */
  whole?: boolean;
}

const nothing: ListCell = { status: null, parts: null, href: null, page: null, items: null, meta: null };

/** A cell without anything in it. */
export const emptyCell = nothing;

export const textCell = (text: string | undefined, meta?: string): ListCell => titleCell({ title: text ?? '' }, meta);

/** A title, its words in other languages as such. */
export function titleCell(item: Titled, meta?: string): ListCell {
  const parts = titleParts(item).map(({ text, language }) => ({ text: language ? text : hyphenate(text), language }));
  return { ...nothing, parts: parts.length > 0 ? parts : null, meta: meta ? typographic(meta) : null };
}

/** The title of a goal or initiative, which leads to where the document tells of it. */
export const linkCell = (item: Item): ListCell => ({ ...titleCell(item), href: `#${item.anchor}` });

export const statusCell = (status: StatusMark, meta?: string): ListCell => ({
  ...nothing,
  status,
  meta: meta ? typographic(meta) : null,
});

/** The page on which an id stands. */
export const pageCell = (id: string): ListCell => ({ ...nothing, page: id });

/** Several things below one another, their words in other languages as such; one alone is text. */
export function listCell(lines: (string | Titled)[]): ListCell {
  const [first = { title: '' }, ...others] = lines.map((each) => (typeof each === 'string' ? { title: each } : each));
  return others.length > 0 ? { ...nothing, items: [first, ...others].map(titleParts) } : titleCell(first);
}

/** A table of lists, its own words made typographic. */
export function listTable({ numbered, caption, remark, columns, groups, whole = false }: ListTable): ListTableNode {
  return {
    kind: 'list-table',
    id: numbered?.id ?? null,
    number: numbered?.number ?? null,
    caption: typographic(caption),
    remark: remark === undefined ? null : typographic(remark),
    columns: columns.map(({ heading, status = null, kind = 'text', share }) => ({
      heading: hyphenate(typographic(heading)),
      status,
      kind,
      share,
    })),
    groups: groups.map(({ above, heading, rows }) => ({
      above: above === undefined ? null : typographic(above),
      heading: heading === undefined ? null : typographic(heading),
      rows: rows.map(({ id = null, cells }) => ({ id, cells })),
    })),
    whole,
  };
}
