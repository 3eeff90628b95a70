import type { Assets, FontFile } from '../model/view.ts';

/** The whole style sheet of a document: its fonts, the common rules, and its own ones. */
export function styleSheet({ css, fonts }: Assets, own = ''): string {
  return [...fonts.map((font) => fontFace(font)), css, own].join('\n');
}

/** The rule that brings a font along, as base64 of a woff2 file; of one for some characters with their `range`. */
export function fontFace({ family, weight, style, base64 }: FontFile, range?: string): string {
  const only = range === undefined ? '' : ` unicode-range: ${range};`;
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("data:font/woff2;base64,${base64}") format("woff2");${only} }`;
}
