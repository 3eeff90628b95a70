import type { Assets } from '../model/view.ts';

/** The whole style sheet of a document: its fonts, the common rules, and its own ones. */
export function styleSheet({ css, fonts }: Assets, own = ''): string {
  const faces = fonts.map(
    ({ family, weight, style, base64 }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("data:font/woff2;base64,${base64}") format("woff2"); }`,
  );
  return [...faces, css, own].join('\n');
}
