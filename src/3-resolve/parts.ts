import { idForm } from '../danish/id.ts';
import type { TypedDocument } from '../model/document.ts';
import type { Question } from '../model/question.ts';
import type { Part, PartFiles, PartKind } from '../model/seal.ts';
import type { Agreement, Goal, Initiative } from '../model/year.ts';
import { frontMatterOf, type UnitDocuments } from './index-documents.ts';
import { isLocal } from './merge-item.ts';
import { isPriorities, localText, partStatements } from './part-statements.ts';
import type { Surroundings } from './resolve-agreement.ts';

/** What a seal fixes of an agreement, as it is now: its goals, initiatives, tables and sections. Parts whose files can't be used are left out. */
export function partsOf(
  documents: UnitDocuments,
  { facts: { questions }, frame, index }: Surroundings,
  { goals, initiatives, tables }: Pick<Agreement, 'goals' | 'initiatives' | 'tables'>,
): Part[] {
  const item = (kind: PartKind, found: (Goal | Initiative)[], asked: Question[]) => (document: TypedDocument) => {
    const id = document.origin.id!;
    const resolved = found.find((each) => each.id === id);
    const sharedId = frontMatterOf('goal', document)?.shared;
    const shared = sharedId === undefined ? undefined : index.sharedGoals.get(sharedId);
    if (!resolved) return [];
    const of = { text: document, ...(shared && { shared }) };
    const { title, number, place } = resolved;
    return part({ kind, id, title, number, place }, of, asked);
  };
  return [
    ...documents.goals.flatMap(item('goal', goals, questions.goal)).sort((a, b) => a.number! - b.number!),
    ...documents.initiatives.flatMap(item('initiative', initiatives, questions.initiative)),
    ...[...documents.tables].flatMap(([id, { file, cells }]) => {
      const table = tables.get(id);
      if (!table || !file || !cells) return [];
      return part({ kind: 'table', id, title: table.caption, place: table.place }, { text: file, cells });
    }),
    ...frame.all.flatMap(({ source }) => {
      const { agreement } = documents;
      const isOwn = source.nodes.some((node) => isLocal(node) || isPriorities(node));
      const local = agreement && localText(agreement, source.title);
      const of = { ...(isOwn && agreement && { text: agreement }), ...(index.frame && { shared: index.frame }) };
      const place = local?.[0]?.place ?? source.place;
      return part({ kind: 'section', id: idForm(source.title), title: source.title, place }, of);
    }),
  ];
}

function part(head: Omit<Part, 'statements' | 'files'>, of: PartFiles<TypedDocument>, asked: Question[] = []): Part[] {
  const keys = asked.map(({ key }) => key);
  const statements = partStatements(head.kind, head.id, of, keys);
  const files = Object.fromEntries(Object.entries(of).map(([name, { origin }]) => [name, origin.file]));
  return statements ? [{ ...head, statements, files }] : [];
}
