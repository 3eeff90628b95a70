import type { RootContent } from 'mdast';
import { idForm } from '../danish/id.ts';
import { formatNumber, parseNumber } from '../danish/number.ts';
import type { CsvRow, MarkdownSection, TypedDocument } from '../model/document.ts';
import type { PartFiles, PartKind, Statement } from '../model/seal.ts';
import { type FrameSection, readFrame } from './frame.ts';
import { frontMatterOf } from './index-documents.ts';
import { type ItemSource, isLocal, mergeItem } from './merge-item.ts';
import { placeIn } from './place-in.ts';
import { keyStatements, statement, textStatements } from './statements.ts';

/** The statements of a part by its documents, `keys` being the questions of its kind; undefined where they don't hold it. */
export function partStatements(
  kind: PartKind,
  id: string,
  { text, shared, cells }: PartFiles<TypedDocument>,
  keys: string[],
): Statement[] | undefined {
  if (kind === 'table') return text && cells && tableStatements(text, cells);
  if (kind === 'section') {
    const section = readFrame(shared).all.find(({ source }) => idForm(source.title) === id);
    return section && sectionStatements(section, text);
  }
  return text && itemStatements(mergeItem(text, shared, keys).value);
}

/** The statements of a goal or initiative, its shared goal laid in. */
export function itemStatements({ frontMatter, placeOf, title, answers, place }: ItemSource): Statement[] {
  // Whose goal it is, and who else must have it, is no part of what it says.
  const { shared: _shared, appliesTo: _appliesTo, ...said } = frontMatter as Record<string, unknown>;
  return [
    ...statement('titel', title?.title ?? '', title?.place ?? place),
    ...keyStatements(said, placeOf),
    ...[...answers].flatMap(([question, nodes]) => textStatements(nodes, question, place)),
  ];
}

/** The statements of a table by its two files. */
export function tableStatements(file: TypedDocument, { rows = [] }: TypedDocument): Statement[] {
  return [
    ...keyStatements(frontMatterOf('table', file) ?? {}, (path) => placeIn(file, path)),
    ...rows.flatMap((row) => statement('række', row.cells.map(cellText).join(' | '), row.place)),
  ];
}

/** A number is the same with and without points between thousands. */
function cellText({ text }: CsvRow['cells'][number]): string {
  const number = parseNumber(text);
  return number.ok ? formatNumber(number.value.number, number.value.decimals) : text.trim();
}

/** Whether a node is the line `::prioriteter`, which stands for what `aftale.md` names. */
export const isPriorities = (node: RootContent): boolean =>
  node.type === 'leafDirective' && node.name === 'prioriteter';

/** The statements of a section of the frame in an agreement, the unit's text laid in. */
export function sectionStatements({ source }: FrameSection, agreement: TypedDocument | undefined): Statement[] {
  const local = agreement && localText(agreement, source.title);
  const priorities = agreement && frontMatterOf('agreement', agreement)?.priorities;
  return [
    ...statement('afsnit', source.title, source.place),
    ...source.nodes.flatMap((node) => {
      if (isPriorities(node) && priorities)
        return statement('prioriteter', priorities.join(', '), placeIn(agreement, ['priorities']));
      if (isLocal(node)) return (local ?? []).flatMap(({ nodes, place }) => textStatements(nodes, 'afsnit', place));
      return textStatements([node], 'afsnit', source.place);
    }),
  ];
}

/** The unit's text under a heading of the frame, with its own headings below as text. */
export function localText(
  { sections = [] }: TypedDocument,
  title: string,
): Pick<MarkdownSection, 'nodes' | 'place'>[] | undefined {
  const from = sections.findIndex((each) => each.depth === 2 && each.title === title);
  if (from < 0) return undefined;
  const next = sections.findIndex((each, at) => at > from && each.depth <= 2);
  return sections.slice(from, next < 0 ? undefined : next).map(({ nodes, heading, depth, place }) => ({
    place,
    nodes: depth > 2 && heading ? [heading, ...nodes] : nodes,
  }));
}
