import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Stretch } from './cut-content.ts';
import { paintedBox } from './painted-box.ts';
import { type Tag, tagsWithin } from './tag.ts';

/** Tells of each figure where it stands on its page, for readers that show or zoom to it. */
export function boxFigures(pdf: PDFDocument, document: Tag, drawings: Stretch[][]): void {
  for (const figure of tagsWithin(document).filter(({ role }) => role === 'Figure')) {
    const boxes = figure.kids.flatMap((kid) => {
      const piece =
        kid.kind === 'content' && drawings[kid.page]!.find((each) => each.kind === 'tagged' && each.mcid === kid.mcid);
      return piece && piece.kind === 'tagged' ? [paintedBox(piece)] : [];
    });
    const side = (index: number) => boxes.map((box) => box[index]!);
    const box = [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
    const layout = figure.attributes.get('Layout') ?? new Map();
    figure.attributes.set(
      'Layout',
      layout.set('BBox', pdf.context.obj(box.map((each) => Math.round(each * 100) / 100))),
    );
    layout.set('Placement', PDFName.of('Block'));
  }
}
