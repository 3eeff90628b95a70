import { typographic } from '../../danish/typography.ts';
import type { ComposedSection } from '../../model/composed-document.ts';
import type { Section } from '../../model/section.ts';
import type { AgreementContext } from './agreement-context.ts';
import { blockNode } from './block-node.ts';
import { notesIn } from './notes-in.ts';
import { titleParts } from './title-parts.ts';

/** A section with all below it; a note stands in the innermost section that has its marker. */
export function agreementSection(section: Section, context: AgreementContext): ComposedSection {
  return {
    id: context.claimId(section.id) ?? section.id,
    depth: section.depth,
    number: section.number ?? null,
    listed: section.number !== undefined,
    title: typographic(section.title),
    parts: titleParts(section),
    nodes: section.content.map((block) => blockNode(block, context)),
    notes: notesIn(section.content, context),
    children: section.children.map((child) => agreementSection(child, context)),
  };
}
