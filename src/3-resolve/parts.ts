import { idForm } from '../danish/id.ts';
import type { TypedDocument } from '../model/document.ts';
import type { Goal, Initiative } from '../model/item.ts';
import type { Part, PartFiles } from '../model/seal.ts';
import type { Agreement } from '../model/year.ts';
import type { UnitDocuments } from './index-documents.ts';
import { isLocal } from './merge-item.ts';
import { isPriorities, itemStatements, localText, sectionStatements, tableStatements } from './part-statements.ts';
import type { ResolvedItem } from './resolve-goals.ts';
import type { YearContext } from './year-context.ts';

/** The parts of an agreement that a seal fixes, as they are now: its goals, initiatives, tables and sections. Parts whose files can't be used are left out. */
export function partsOf(
  { agreement, tables: files }: UnitDocuments,
  { frame, index }: Pick<YearContext, 'frame' | 'index'>,
  { items, tables }: { items: ResolvedItem<Goal | Initiative>[]; tables: Agreement['tables'] },
): Part[] {
  // Of two sections with one title the first counts.
  const sections = new Map(frame.all.toReversed().map((each) => [idForm(each.source.title), each]));
  return [
    ...items.map(({ item: { kind, id, title, number, place }, source }): Part => {
      const [text, shared] = source.documents;
      const statements = itemStatements(source);
      return { kind, id, title, number, place, statements, files: paths({ text: text!, ...(shared && { shared }) }) };
    }),
    ...[...files].flatMap(([id, { file, cells }]): Part[] => {
      const table = tables.get(id);
      if (!table || !file || !cells) return [];
      const { caption: title, place } = table;
      const statements = tableStatements(file, cells);
      return [{ kind: 'table', id, title, place, statements, files: paths({ text: file, cells }) }];
    }),
    ...frame.all.map(({ source }): Part => {
      const isOwn = source.nodes.some((node) => isLocal(node) || isPriorities(node));
      const text = isOwn ? agreement : undefined;
      const local = agreement && localText(agreement, source.title);
      const place = local?.[0]?.place ?? source.place;
      const id = idForm(source.title);
      const statements = sectionStatements(sections.get(id)!, text);
      const of = { ...(text && { text }), ...(index.frame && { shared: index.frame }) };
      return { kind: 'section', id, title: source.title, place, statements, files: paths(of) };
    }),
  ];
}

const paths = (of: PartFiles<TypedDocument>): PartFiles<string> =>
  Object.fromEntries(Object.entries(of).map(([name, { origin }]) => [name, origin.file]));
