import { PDFName } from '@cantoo/pdf-lib';
import type { Stretch } from './cut-content.ts';
import type { IsArtifact } from './drawings.ts';
import { type Tag, tagsWithin } from './tag.ts';

/**
 * Tells what Chromium tagged that says nothing: rules and backgrounds outside of figures, text that is clipped away, and
 * the heads that a table repeats on its later pages.
 */
export function findDecoration(document: Tag, drawings: Stretch[][]): IsArtifact {
  const texts = drawings.map(
    (stretches) => new Set(stretches.flatMap((each) => (each.kind === 'tagged' && each.hasText ? [each.mcid] : []))),
  );
  const decoration = drawings.map(() => new Set<number>());
  add(document, false, undefined);
  return (page, mcid) => decoration[page]!.has(mcid);

  function add(tag: Tag, isInFigure: boolean, headPage: number | undefined): void {
    const inFigure = isInFigure || tag.role === 'Figure';
    const firstPage = isColumnHead(tag) ? firstPageOf(tag) : headPage;
    for (const kid of tag.kids) {
      if (kid.kind === 'tag') add(kid, inFigure, firstPage);
      if (kid.kind !== 'content') continue;
      const isSilent = !inFigure && !texts[kid.page]!.has(kid.mcid);
      const isRepeated = firstPage !== undefined && kid.page > firstPage;
      if (isSilent || isRepeated) decoration[kid.page]!.add(kid.mcid);
    }
  }
}

function isColumnHead({ role, attributes }: Tag): boolean {
  return role === 'TH' && attributes.get('Table')?.get('Scope') === PDFName.of('Column');
}

function firstPageOf(tag: Tag): number {
  const pages = tagsWithin(tag).flatMap(({ kids }) =>
    kids.flatMap((kid) => (kid.kind === 'content' ? [kid.page] : [])),
  );
  return Math.min(...pages);
}
