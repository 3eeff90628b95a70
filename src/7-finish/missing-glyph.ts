import type { Stretch } from './cut-content.ts';

/** The first character that no font had, with its page from 1: Chromium prints an empty box for it. */
export function missingGlyph(drawings: Stretch[][]): { page: number; character: string | undefined } | undefined {
  for (const [index, stretches] of drawings.entries()) {
    for (const { lines } of stretches) {
      const at = lines.findIndex(
        (line) => line.includes('0000') && /<(?:[\dA-F]{4})*?0000(?:[\dA-F]{4})*> T[jJ]$/.test(line),
      );
      if (at === -1) continue;
      // What a glyph stands for is said around it where the font doesn't know it.
      const said = /\/ActualText <FEFF((?:[\dA-F]{4})+)>/.exec(lines[at - 1] ?? '')?.[1];
      const codes = said?.match(/.{4}/g)?.map((code) => Number.parseInt(code, 16));
      return { page: index + 1, character: codes && String.fromCharCode(...codes) };
    }
  }
  return undefined;
}
