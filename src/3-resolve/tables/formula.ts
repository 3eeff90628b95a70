import { parseNumber } from '../../danish/number.ts';
import type { Factor } from './planned-column.ts';

export type ParsedFormula =
  | { ok: true; factors: Factor[] }
  /** `unknown` is neither heading nor number; or `found` follows `operand` where × or ÷ was expected. */
  | { ok: false; unknown: string }
  | { ok: false; operand: string; found: string };

const operator = /^\s*([×÷])\s*/;

/**
 * The factors of `Antal × Pris ÷ 1.000`, columns by their index in `headings`; the longest heading that fits is taken,
 * since a heading may hold × itself. Fails with the words that it can't read.
 */
export function parseFormula(text: string, headings: string[]): ParsedFormula {
  const factors: Factor[] = [];
  let rest = text.trim();
  let divides = false;
  for (;;) {
    const heading = longestAt(rest, headings);
    const operand = heading ?? rest.split(/[×÷]/, 1)[0]!.trim();
    const number = parseNumber(operand);
    if (heading !== undefined) factors.push({ divides, column: headings.indexOf(heading) });
    else if (number.ok) factors.push({ divides, number: number.value.number });
    else return { ok: false, unknown: operand === '' ? rest || text : operand };

    rest = rest.slice(operand.length);
    if (rest.trim() === '') return { ok: true, factors };
    const match = operator.exec(rest);
    if (!match) return { ok: false, operand, found: rest.trim() };
    divides = match[1] === '÷';
    rest = rest.slice(match[0].length);
  }
}

/**
 * The longest heading that the text begins with and that ×, ÷ or the end follows; else one that another sign follows,
 * as in `Antal * Pris`. `Antal` doesn't fit `Antal pakker`.
 */
function longestAt(text: string, headings: string[]): string | undefined {
  const fitting = (next: RegExp) =>
    headings.filter((heading) => heading !== '' && text.startsWith(heading) && next.test(text.slice(heading.length)));
  const whole = fitting(/^\s*([×÷]|$)/);
  return (whole.length > 0 ? whole : fitting(/^\s*[^\p{L}\d\s]/u)).sort((a, b) => b.length - a.length)[0];
}
