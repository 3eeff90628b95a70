import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Document, MarkdownSection } from '../model/document.ts';

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
    if (first) diagnostics.push(diagnose('overskrift/dobbelt', section.place, { titel: section.title }, [first.place]));
    else seen.set(section.title, section);
  }
  const silent =
    sections.find((section) => section.depth < 2 && origin.kind !== 'frame' && isText(section)) ??
    (origin.kind === 'frame' && isText(sections[0]!) ? sections[0] : undefined);
  if (silent) diagnostics.push(diagnose('tekst/uden-sted', silent.nodes[0]!.data!.place!));
  return diagnostics;
}
