import type { Parsed } from './parsed.ts';

/** A number as written: decimals are kept, since output keeps them. */
export interface DanishNumber {
  number: number;
  decimals: number;
}

const danish = /^([-\u2212]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/**
 * The number that a Danish text writes (`117.084`, `1911851`, `4,00`, `-23.133`) and how many decimals it has;
 * fails with the Danish way to write it where the text is a number written otherwise (`4.5`, `1,234.5`, `12 500`).
 */
export function parseNumber(text: string): Parsed<DanishNumber> {
  const trimmed = text.trim();
  const match = danish.exec(trimmed);
  if (!match || /^0\d*\./.test(match[2]!)) return failure(suggestNumber(trimmed));
  const [, sign, whole, fraction = ''] = match;
  const size = Number(`${whole!.replaceAll('.', '')}.${fraction}`);
  return { ok: true, value: { number: sign && size !== 0 ? -size : size, decimals: fraction.length } };
}

/** The number in Danish: points between thousands, comma, U+2212 for minus, rounded half away from zero. */
export function formatNumber(number: number, decimals = 0): string {
  const [whole, fraction] = roundTo(Math.abs(number), decimals).toFixed(decimals).split('.');
  const size = whole!.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction ? `,${fraction}` : '');
  return number < 0 && /[1-9]/.test(size) ? `\u2212${size}` : size;
}

/** The number rounded to so many decimals, half away from zero; `1.005` counts as a half though its bits lie below. */
export function roundTo(number: number, decimals: number): number {
  const size = Math.abs(number);
  const shift = 10 ** decimals;
  // 15 digits are what a double holds: this drops the binary remainder that 1.005 * 100 = 100.49999999999999 has.
  const rounded = Math.round(Number((size * shift).toPrecision(15))) / shift;
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}

function failure(suggestion: string | undefined): Parsed<never> {
  return suggestion === undefined ? { ok: false } : { ok: false, suggestion };
}

/** A hyphen, a dash or U+2212. */
const dash = String.raw`[-\u2010-\u2015\u2212]`;
/** How spreadsheets and people write less than nothing: before, after, or in parentheses. */
const negative = new RegExp(
  String.raw`^(?:${dash}\s*(?<before>[\d.].*)|\(\s*(?<within>[\d.].*?)\s*\)|(?<after>[\d.].*?)\s*${dash})$`,
);
/** Marks that only say that it is money or so many: `kr. 500`, `500,-`, `20 stk.` */
const marks = new RegExp(
  String.raw`^(?:kr\.?|dkk|\+)\s*(?=[\d(])|(?<=\d),${dash}$|(?<=[\d)-])\s*(?:kr\.?|kroner|dkk|stk\.?)$`,
  'gi',
);

/** In characters: no number is longer with all its marks, and to look in a hostile text takes time. */
const longest = 60;

// `12.34.567` and `1911.851` get none: the slip may be anywhere.
function suggestNumber(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const bare = text.replace(marks, '').replace(marks, '');
  const { before, within, after } = negative.exec(bare)?.groups ?? {};
  const size = before ?? within ?? after ?? bare;
  const right = rightSize(size) ?? (danish.test(size) ? size : undefined);
  const number = right === undefined || size === bare ? right : `-${right}`;
  return number === text ? undefined : number;
}

function rightSize(size: string): string | undefined {
  if (/^0\.\d+$/.test(size) || /^\d+\.(\d{1,2}|\d{4,})$/.test(size)) return size.replace('.', ',');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(size)) return size.replaceAll(',', '.').replace(/\.(?=\d+$)/, ',');
  if (/^\d{1,3}(,\d{3}){2,}$/.test(size)) return size.replaceAll(',', '.');
  if (/^\d{1,3}([\s'’´]\d{3})+(,\d+)?$/.test(size)) return size.replace(/[\s'’´]/g, '.');
  return undefined;
}
