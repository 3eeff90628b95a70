import { hyphenate } from '../../danish/hyphenate.ts';
import { typographic } from '../../danish/typography.ts';
import type { Item } from '../../model/year.ts';
import { blockWidth } from '../views/table-columns.ts';
import type { Numbered } from './numbering.ts';
import type { StatusView } from './status-view.ts';
import { type Titled, type TitlePart, titleParts } from './title-parts.ts';

/** A table of what is said rather than counted: words, statuses, links, dates. */
export interface ListTableView {
  partial: 'list-table';
  id: string | null;
  number: number | null;
  caption: string;
  /** Below the table. */
  remark: string | null;
  columns: { heading: string; status: StatusView | null; classes: string; width: string }[];
  groups: ListGroupView[];
  span: number;
  /** It stands in the right-hand column, beside the labels. */
  narrow: boolean;
  /** It stays on one page. */
  short: boolean;
  /** In rem; on a screen with less room the table scrolls. */
  leastWidth: string;
}

export interface ListGroupView {
  /** Over the headings of this group and those that follow. */
  above: string | null;
  heading: string | null;
  rows: { id: string | null; cells: (CellView & PlacedCell)[] }[];
}

interface PlacedCell {
  header: boolean;
  classes: string;
  empty: boolean;
}

/** What a cell holds; all of it null prints a dash. */
export interface CellView {
  status: StatusView | null;
  parts: TitlePart[] | null;
  /** `#maal-3`, of the text. */
  href: string | null;
  /** The page of this id stands here, on paper only; something visible must link to it. */
  page: string | null;
  items: string[] | null;
  /** Smaller, below. */
  meta: string | null;
}

export interface ListColumn {
  heading: string;
  /** Its symbol stands over the heading, which is its word. */
  status?: StatusView;
  /** In mm; all together are 168, or 113 beside the labels. */
  width: number;
  kind?: 'number' | 'page' | 'header';
}

export interface ListGroup {
  /** What this group and those that follow are of. */
  above?: string;
  heading?: string;
  rows: { id?: string; cells: CellView[] }[];
}

export interface ListTable {
  /** Left out where the table is part of something that has a name. */
  numbered?: Numbered;
  caption: string;
  remark?: string;
  columns: ListColumn[];
  groups: ListGroup[];
  /** It is read as one, and rather begins on the next page than is parted. */
  short?: boolean;
}

const nothing: CellView = { status: null, parts: null, href: null, page: null, items: null, meta: null };

/** A cell without anything in it. */
export const emptyCell = nothing;

export const textCell = (text: string | undefined, meta?: string): CellView => titleCell({ title: text ?? '' }, meta);

/** A title, its words in other languages as such. */
export function titleCell(item: Titled, meta?: string): CellView {
  const parts = titleParts(item).map(({ text, language }) => ({ text: language ? text : hyphenate(text), language }));
  return { ...nothing, parts: parts.length > 0 ? parts : null, meta: meta ? typographic(meta) : null };
}

/** The title of a goal or initiative, which leads to where the document tells of it. */
export const linkCell = (item: Item): CellView => ({ ...titleCell(item), href: `#${item.anchor}` });

export const statusCell = (status: StatusView, meta?: string): CellView => ({
  ...nothing,
  status,
  meta: meta ? typographic(meta) : null,
});

/** The page on which an id stands. */
export const pageCell = (id: string): CellView => ({ ...nothing, page: id });

/** Several things below one another; one alone is text. */
export function listCell(texts: string[]): CellView {
  return texts.length > 1 ? { ...nothing, items: texts.map((each) => typographic(each)) } : textCell(texts[0]);
}

/** A list as a table, set in small type. */
export function listTable({ numbered, caption, remark, columns, groups, short = false }: ListTable): ListTableView {
  const width = columns.reduce((sum, each) => sum + each.width, 0);
  return {
    partial: 'list-table',
    id: numbered?.id ?? null,
    number: numbered?.number ?? null,
    caption: typographic(caption),
    remark: remark === undefined ? null : typographic(remark),
    columns: columns.map((column, index) => ({
      heading: hyphenate(typographic(column.heading)),
      status: column.status ?? null,
      classes: columnClasses(column, columns[index - 1]),
      width: ((column.width / width) * 100).toFixed(2),
    })),
    groups: groups.map(({ above, heading, rows }) => ({
      above: above === undefined ? null : typographic(above),
      heading: heading === undefined ? null : typographic(heading),
      rows: rows.map(({ id, cells }) => ({
        id: id ?? null,
        cells: cells.map((cell, index) => ({
          ...cell,
          header: columns[index]!.kind === 'header',
          classes: columnClasses(columns[index]!, columns[index - 1]),
          empty: Object.values(cell).every((each) => each === null),
        })),
      })),
    })),
    span: columns.length,
    narrow: width < blockWidth - 1,
    short,
    leastWidth: ((width / blockWidth) * 44).toFixed(1),
  };
}

function columnClasses({ kind }: ListColumn, before: ListColumn | undefined): string {
  const isFigure = kind === 'number' || kind === 'page';
  const afterFigure = !isFigure && before?.kind === 'number';
  return [isFigure && 'num', kind === 'page' && 'on-page', afterFigure && 'after-num'].filter(Boolean).join(' ');
}
