import { PDFName } from '@cantoo/pdf-lib';
import type { Stretch } from './cut-content.ts';
import type { IsArtifact } from './drawings.ts';
import { type Content, kidsBelow, type Tag } from './tag.ts';

/**
 * Tells what Chromium tagged that says nothing: rules and backgrounds outside of figures, text that is clipped away, and
 * the heads that a table repeats on its later pages.
 */
export function findDecoration(document: Tag, drawings: Stretch[][]): IsArtifact {
  const texts = drawings.map(
    (stretches) => new Set(stretches.flatMap((each) => (each.kind === 'tagged' && each.hasText ? [each.mcid] : []))),
  );
  const decoration = drawings.map(() => new Set<number>());
  for (const [kid, around] of kidsBelow(document)) {
    if (kid.kind !== 'content') continue;
    const inFigure = around.some(({ role }) => role === 'Figure');
    if ((!inFigure && !texts[kid.page]!.has(kid.mcid)) || isRepeated(kid, around)) decoration[kid.page]!.add(kid.mcid);
  }
  return (page, mcid) => decoration[page]!.has(mcid);
}

function isRepeated({ page }: Content, around: Tag[]): boolean {
  const header = around.find(({ role }) => role === 'TH');
  if (header?.attributes.get('Table')?.get('Scope') !== PDFName.of('Column')) return false;
  return [...kidsBelow(header)].some(([kid]) => kid.kind === 'content' && kid.page < page);
}
