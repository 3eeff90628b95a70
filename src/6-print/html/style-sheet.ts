import type { Assets, FontFile } from '../../model/rendering.ts';

/** The whole style sheet of a document: its fonts, the common rules, and its own ones. */
export function styleSheet({ css, fonts }: Assets, own = ''): string {
  return [...fonts.map(fontFace), css, own].join('\n');
}

/** The rule that brings a font along. */
const fontFace = ({ base64, ...face }: FontFile) =>
  `@font-face { ${descriptors(face)} src: url("data:font/woff2;base64,${base64}") format("woff2"); }`;

/** The rule that brings some characters of another font along for a face, as base64 of a TrueType file. */
export function fontPart(face: FontFile, characters: string[], base64: string): string {
  const range = characters.map((each) => `U+${each.codePointAt(0)!.toString(16)}`).join(', ');
  return `@font-face { ${descriptors(face)} src: url("data:font/ttf;base64,${base64}") format("truetype"); unicode-range: ${range}; }`;
}

const descriptors = ({ family, weight, style }: Pick<FontFile, 'family' | 'weight' | 'style'>) =>
  `font-family: "${family}"; font-weight: ${weight}; font-style: ${style};`;
