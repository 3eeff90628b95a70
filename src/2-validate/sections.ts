import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Document, DocumentKind, MarkdownSection } from '../model/document.ts';
import {
  repeatedHeading,
  secondTitle,
  textWithoutPlace,
  unknownAnswerHeading,
  wrongLevel,
} from './section-messages.ts';

const isText = (section: MarkdownSection) =>
  section.nodes.some((node) => node.type !== 'footnoteDefinition' && node.type !== 'definition');

/** Reports headings that stand twice in one document, and text that stands where nothing is printed. */
export function checkSections({ sections, origin }: Document): Diagnostic[] {
  if (!sections) return [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, MarkdownSection>();
  const unique = origin.kind === 'agreement' ? sections.filter((each) => each.depth === 2) : sections;
  for (const section of unique) {
    if (section.depth === 0) continue;
    const first = seen.get(section.title);
    if (first) diagnostics.push(diagnose(repeatedHeading, section.place, { titel: section.title }, [first.place]));
    else seen.set(section.title, section);
  }
  const asked = answerHeadings[origin.kind];
  if (asked) return [...diagnostics, ...checkAnswers(sections, asked)];
  return [...diagnostics, ...checkTitles(sections, origin.kind), ...checkSilent(sections, origin.kind)];
}

/** The headings that a follow-up may have. */
const answerHeadings: Partial<Record<DocumentKind, string[]>> = {
  followUp: ['Årsag', 'Handling', 'Beslutning'],
  initiativeFollowUp: ['Årsag', 'Handling', 'Beslutning'],
  wholeFollowUp: [],
};

function checkAnswers(sections: MarkdownSection[], asked: string[]): Diagnostic[] {
  const possible = asked.map((each) => `## ${each}`);
  const ventet = asked.length > 0 ? possible.map((each) => `»${each}«`).join(', ') : 'tekst uden overskrifter';
  return sections
    .filter(({ depth, title }) => depth > 0 && !(depth === 2 && asked.includes(title)))
    .map(({ title, place }) =>
      diagnose(unknownAnswerHeading, place, { titel: title, ventet, nærmest: nearest(`## ${title}`, possible) }),
    );
}

/** Of a goal or initiative there is one title, and `aftale.md` has none. */
function checkTitles(sections: MarkdownSection[], kind: DocumentKind): Diagnostic[] {
  if (kind === 'frame') return [];
  const [first, ...others] = sections.filter((each) => each.depth === 1);
  if (kind === 'agreement')
    return [first, ...others].flatMap((each) =>
      each ? [diagnose(wrongLevel, each.place, { titel: each.title })] : [],
    );
  return others.map((each) => diagnose(secondTitle, each.place, { titel: each.title }, [first!.place]));
}

/** Text that stands above the first heading under which something is printed. */
function checkSilent(sections: MarkdownSection[], kind: DocumentKind): Diagnostic[] {
  const deepest = kind === 'frame' ? 0 : 1;
  const silent = sections.filter(({ depth }) => depth <= deepest && (depth === 0 || kind !== 'agreement'));
  return silent
    .filter(isText)
    .map(({ nodes }) => diagnose(textWithoutPlace, nodes[0]!.data!.place!, { tegn: kind === 'frame' ? '#' : '##' }));
}
