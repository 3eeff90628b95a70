import type { RootContent } from 'mdast';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MarkdownSection, TypedDocument } from '../model/document.ts';
import type { GoalFrontMatter, Indicators, Milestones } from '../model/front-matter.ts';
import type { Place } from '../model/place.ts';
import { missingTitle, noPlaceForAnswer, titleOfSharedGoal, unknownIndicator } from './item-messages.ts';
import { placeIn } from './place-in.ts';
import { unknownQuestion } from './reference-messages.ts';

/** A goal or initiative with its shared goal laid under it, nothing bound yet. */
export interface ItemSource {
  frontMatter: GoalFrontMatter;
  /** Place of what stands at a typed path, or of its key, in the unit's file or the shared one. */
  placeOf(path: string[], part?: 'key' | 'value'): Place;
  /** Whether an author gave something there, though it may have been no use. */
  isGiven(path: string[]): boolean;
  title: MarkdownSection | undefined;
  /** Text stands under a heading that is no question: it may be the answer that is missed. */
  incomplete: boolean;
  /** The unit's file and the shared one. */
  documents: TypedDocument[];
  /** By question, shared and local text put together. */
  answers: Map<string, RootContent[]>;
  place: Place;
}

type Sections = Map<string, MarkdownSection>;

/**
 * The unit's file laid over the shared goal's key by key; its text stands where the shared text has `::lokalt`, or where
 * the shared goal has no answer. Reports text without such a place, a title given twice or not at all, and headings that
 * are no question.
 */
export function mergeItem(
  local: TypedDocument,
  shared: TypedDocument | undefined,
  questions: string[],
): Result<ItemSource> {
  const diagnostics: Diagnostic[] = [];
  const own = readSections(local, questions, diagnostics);
  const common = shared ? readSections(shared, questions, diagnostics) : undefined;
  const answers = new Map<string, RootContent[]>();
  for (const question of questions) {
    const below = common?.answers.get(question);
    const above = own.answers.get(question);
    const text = above?.nodes ?? [];
    const hasPlace = !below || below.nodes.some(isLocal);
    if (!hasPlace && above && text.length > 0)
      diagnostics.push(diagnose(noPlaceForAnswer, above.place, { titel: question }, [below.place]));
    const merged = below?.nodes.flatMap((node) => (isLocal(node) ? text : [node])) ?? text;
    if (below || above) answers.set(question, merged);
  }
  if (own.title && common?.title)
    diagnostics.push(diagnose(titleOfSharedGoal, own.title.place, {}, [common.title.place]));
  const title = common?.title ?? own.title;
  const start = placeIn(local, []);
  if (!title) diagnostics.push(diagnose(missingTitle, start));
  const documents = shared ? [local, shared] : [local];
  const below = (shared?.frontMatter ?? {}) as GoalFrontMatter;
  const { value: above, diagnostics: misspelt } = shared ? correctIndicators(local, below) : ownFrontMatter(local);
  diagnostics.push(...misspelt);
  const value: ItemSource = {
    frontMatter: layOver(below, above),
    placeOf: (path, part = 'value') =>
      documents.flatMap(({ places }) => places?.get(path.join('\0'))?.[part] ?? [])[0] ?? start,
    isGiven: (path) => documents.some((each) => each.places?.has(path.join('\0'))),
    title,
    incomplete: own.lost || (common?.lost ?? false),
    documents,
    answers,
    place: own.title?.place ?? start,
  };
  return { value, diagnostics };
}

/** Whether a node is the line `::lokalt`. */
export const isLocal = (node: RootContent): boolean => node.type === 'leafDirective' && node.name === 'lokalt';

/** The title and the answers; a misspelt question is reported and taken for the one that it is most like. */
function readSections(document: TypedDocument, questions: string[], diagnostics: Diagnostic[]) {
  const answers: Sections = new Map();
  let title: MarkdownSection | undefined;
  let lost = false;
  for (const section of document.sections ?? []) {
    if (section.depth === 1) title ??= section;
    if (section.depth !== 2) continue;
    const known = questions.includes(section.title);
    const question = known ? section.title : nearest(section.title, questions);
    if (!known) {
      const values = { titel: section.title, nærmest: question, mulige: questions.join(', ') };
      diagnostics.push(diagnose(unknownQuestion, section.place, values));
    }
    lost ||= question === undefined;
    if (question !== undefined && (known || !answers.has(question))) answers.set(question, section);
  }
  return { title, answers, lost };
}

const ownFrontMatter = ({ frontMatter }: TypedDocument): Result<GoalFrontMatter> => ({
  value: (frontMatter ?? {}) as GoalFrontMatter,
  diagnostics: [],
});

/** The unit's front matter; an indicator without name that the shared goal has by another id is reported and taken for that. */
function correctIndicators(local: TypedDocument, shared: GoalFrontMatter): Result<GoalFrontMatter> {
  const own = ownFrontMatter(local).value;
  const known = Object.keys(shared.indicators ?? {});
  const diagnostics: Diagnostic[] = [];
  const entries = Object.entries(own.indicators ?? {}).map(([id, fields]) => {
    const right = known.includes(id) || fields.name ? undefined : nearest(id, known);
    if (right === undefined) return [id, fields] as const;
    const place = local.places!.get(`indicators\0${id}`)!.key!;
    diagnostics.push(diagnose(unknownIndicator, place, { id, nærmest: right }));
    return [right, fields] as const;
  });
  return { value: own.indicators ? { ...own, indicators: Object.fromEntries(entries) } : own, diagnostics };
}

function layOver(below: GoalFrontMatter, above: GoalFrontMatter): GoalFrontMatter {
  const merged = { ...below, ...above };
  if (below.indicators || above.indicators) merged.indicators = layMaps<Indicators>(below.indicators, above.indicators);
  if (below.milestones || above.milestones) merged.milestones = layMaps<Milestones>(below.milestones, above.milestones);
  return merged;
}

function layMaps<Fields extends Record<string, object>>(below = {} as Fields, above = {} as Fields): Fields {
  const ids = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  return Object.fromEntries(ids.map((id) => [id, { ...below[id], ...above[id] }])) as Fields;
}
