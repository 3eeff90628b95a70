import type { FontFile } from '../../model/rendering.ts';
import { openFaces } from './open-faces.ts';

/** Width of a text in the sans face, in units of the font size. */
export type TextMeasure = (text: string, weight: 400 | 600) => number;

/** A measure by the metrics of the fonts that the documents are set in; kerning is left out. */
export async function textMeasure(files: FontFile[]): Promise<TextMeasure> {
  const sans = files.filter(({ family, style }) => family === 'Source Sans 3' && style === 'normal');
  const faces = new Map((await openFaces(sans)).map(({ weight, fonts }) => [weight, fonts]));
  return (text, weight) => {
    const fonts = faces.get(weight)!;
    return [...text].reduce((sum, character) => {
      const code = character.codePointAt(0)!;
      const font = fonts.find((each) => each.hasGlyphForCodePoint(code)) ?? fonts[0]!;
      return sum + font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
    }, 0);
  };
}
