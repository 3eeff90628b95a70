import type { FontFile } from '../model/view.ts';

/** Width of a text in the sans face, in units of the font size. */
export type TextMeasure = (text: string, weight: 400 | 600) => number;

/** A measure by the metrics of the fonts that the documents are set in; kerning is left out. */
export async function textMeasure(fonts: FontFile[]): Promise<TextMeasure> {
  const { create } = await import('fontkit');
  const faces = new Map(
    fonts
      .filter(({ family, style }) => family === 'Source Sans 3' && style === 'normal')
      // fontkit's types ask for Node's Buffer; it reads any Uint8Array.
      .map(({ weight, bytes }) => [weight, create(bytes as never) as import('fontkit').Font]),
  );
  return (text, weight) => {
    const face = faces.get(weight)!;
    return face.glyphsForString(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) / face.unitsPerEm;
  };
}
