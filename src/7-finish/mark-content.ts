import type { Stretch } from './cut-content.ts';
import { mendSoftHyphens } from './mend-soft-hyphens.ts';

/** The page's drawing with everything that belongs to no tag marked as an artifact: margin boxes, rules, backgrounds. */
export function markContent(stretches: Stretch[], isArtifact: (mcid: number) => boolean, height: number): string {
  const lines = stretches.flatMap((stretch) => {
    if (stretch.kind === 'loose')
      return [`/Artifact ${properties(stretch.marginText, height)} BDC`, ...stretch.lines, 'EMC'];
    if (stretch.kind === 'tagged' && isArtifact(stretch.mcid))
      return ['/Artifact <</Type /Layout>> BDC', ...stretch.lines.slice(1)];
    return stretch.kind === 'tagged' ? mendSoftHyphens(stretch.lines) : stretch.lines;
  });
  return lines.join('\n');
}

/** ISO 14289-1 7.8 wants headers and footers told apart; what stands at the side of the page is the mark of a draft. */
function properties(marginText: number | undefined, height: number): string {
  if (marginText === undefined) return '<</Type /Layout>>';
  if (marginText > height * 0.8) return '<</Type /Pagination /Subtype /Header>>';
  return `<</Type /Pagination /Subtype /${marginText < height * 0.2 ? 'Footer' : 'Watermark'}>>`;
}
