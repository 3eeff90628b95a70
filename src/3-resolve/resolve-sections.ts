import type { RootContent } from 'mdast';
import { idForm } from '../danish/id.ts';
import { typographic } from '../danish/typography.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { Outcome } from '../model/cycle.ts';
import type { MarkdownSection, TypedDocument } from '../model/document.ts';
import type { Block, Goal, Initiative, Theme } from '../model/item.ts';
import type { Section } from '../model/section.ts';
import { type BlockContext, toBlocks } from './blocks.ts';
import { foreignIn } from './foreign-words.ts';
import type { Frame, FrameSection } from './frame.ts';
import { isLocal } from './merge-item.ts';
import { emptySection, noPlaceForText, unknownHeading } from './section-messages.ts';
import { titleOf } from './variables.ts';

/** The content that the directives of the frame stand for in one agreement. */
export interface FrameContent {
  goals: Goal[];
  themes: Map<string, Theme>;
  initiatives: Initiative[];
  priorities: Goal[];
  outcomes: Outcome[];
}

/** The unit's text under one heading of the frame: what stands there, and its own headings below. */
interface LocalText {
  heading: MarkdownSection;
  below: MarkdownSection[];
}

interface LocalTexts {
  /** By heading of the frame. */
  texts: Map<string, LocalText>;
  /** Text stands under a heading that is no heading's of the frame: it may be the one that is missed elsewhere. */
  lost: boolean;
}

/**
 * The chapters of an agreement: the frame's headings, with the unit's text from `aftale.md` where they have `::lokalt`.
 * Reports headings that the frame doesn't have, text without a place, and sections that were the unit's to write.
 */
export function resolveSections(
  frame: Frame,
  agreement: TypedDocument,
  content: FrameContent,
  context: BlockContext,
): Section[] {
  const local = readLocal(agreement, frame, context);
  const ids = new Set(frame.all.map((each) => each.id));
  const blocks = (nodes: RootContent[]) =>
    toBlocks(
      nodes.filter((node) => node.type !== 'footnoteDefinition'),
      context,
      (node) => frameBlock(node.name, node.attributes ?? {}, content),
    );

  const own = (sections: MarkdownSection[], depth: number): Section[] => {
    const found: Section[] = [];
    for (let index = 0; index < sections.length; index++) {
      const source = sections[index]!;
      const end = sections.findIndex((each, at) => at > index && each.depth <= source.depth);
      const below = sections.slice(index + 1, end < 0 ? sections.length : end);
      const title = typographic(titleOf(source, context.lookup));
      let id = `afsnit-${idForm(title)}`;
      while (ids.has(id)) id += '-';
      ids.add(id);
      found.push({
        id,
        title,
        ...foreignIn(source),
        depth,
        content: blocks(source.nodes),
        children: own(below, depth + 1),
        place: source.place,
      });
      index += below.length;
    }
    return found;
  };

  const section = (from: FrameSection): Section => {
    const { source, id, number, depth } = from;
    const text = local.texts.get(source.title);
    const place = text?.heading.place ?? source.place;
    const nodes = source.nodes.flatMap((node) => (isLocal(node) ? (text?.heading.nodes ?? []) : [node]));
    const onlyLocal = source.nodes.length > 0 && source.nodes.every(isLocal);
    if (onlyLocal && nodes.length === 0 && (text?.below.length ?? 0) === 0 && !local.lost)
      context.report(
        diagnose(emptySection, text?.heading.place ?? startOf(agreement.origin.file), { titel: source.title }),
      );
    return {
      id,
      number,
      depth,
      title: typographic(titleOf(source, context.lookup)),
      ...foreignIn(source),
      content: blocks(nodes),
      children: [...own(text?.below ?? [], depth + 1), ...from.children.map(section)],
      place,
    };
  };
  return frame.chapters.map(section);
}

/** The unit's text by heading of the frame; a misspelt heading is reported and taken for the one that it is most like. */
function readLocal(agreement: TypedDocument, frame: Frame, { report }: BlockContext): LocalTexts {
  const found = new Map<string, LocalText>();
  let lost = frame.all.length === 0;
  const titles = frame.all.filter((each) => each.source.nodes.some(isLocal)).map((each) => each.source.title);
  let current: LocalText | undefined;
  if (lost) return { texts: found, lost };
  for (const source of agreement.sections ?? []) {
    if (source.depth > 2) current?.below.push(source);
    if (source.depth !== 2) continue;
    current = { heading: source, below: [] };
    const exact = frame.all.find((each) => each.source.title === source.title);
    const title = exact ? source.title : nearest(source.title, titles);
    const mulige = titles.join(', ');
    if (!exact) report(diagnose(unknownHeading, source.place, { titel: source.title, nærmest: title, mulige }));
    else if (!titles.includes(source.title)) report(diagnose(noPlaceForText, source.place, { titel: source.title }));
    lost ||= title === undefined;
    if (title !== undefined && (exact || !found.has(title))) found.set(title, current);
  }
  return { texts: found, lost };
}

function frameBlock(
  name: string,
  attributes: Record<string, string | null | undefined>,
  content: FrameContent,
): Block | undefined {
  const { goals, initiatives, outcomes } = content;
  switch (name) {
    case 'prioriteter':
      return content.priorities.length > 0 ? { kind: 'priorities', goals: content.priorities } : undefined;
    case 'effektmål': {
      if (!attributes.fra) return { kind: 'outcomes', outcomes, all: true };
      const named = new Set(initiatives.flatMap((each) => each.outcomes));
      return { kind: 'outcomes', outcomes: outcomes.filter((each) => named.has(each)), all: false };
    }
    case 'indsatser':
      return initiatives.length > 0 ? { kind: 'initiatives', initiatives } : undefined;
    case 'mål': {
      const theme = content.themes.get(idForm(attributes.id ?? ''));
      const own = goals.filter((goal) => goal.theme === theme);
      return theme && own.length > 0 ? { kind: 'goals', theme, goals: own } : undefined;
    }
    case 'underskrifter':
      return { kind: 'signatures' };
    default:
      return undefined;
  }
}
