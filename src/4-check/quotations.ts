/** A quotation mark of a text. */
export interface Mark {
  text: string;
  at: number;
}

/** Its quotations from the inside out, and the marks that stand alone: `opening` or `closing`. */
export interface Quotations {
  pairs: { open: Mark; close: Mark; depth: number }[];
  alone: { mark: Mark; kind: 'opening' | 'closing' }[];
}

const marks = /(?<!€)[»«“”„‟"]|(?<![\p{L}\d])['‘‚’](?=\p{L})|(?<=[\p{L}.!?])['’](?![\p{L}\d])/gu;

/** Pairs a text's quotation marks by the space around them; the apostrophe of a genitive (»Lars' hold«) is none. */
export function quotationsOf(text: string): Quotations {
  const open: Mark[] = [];
  const result: Quotations = { pairs: [], alone: [] };
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    const last = open.at(-1);
    if (isOpening(text, at, last)) open.push({ text: mark, at });
    else if (last && isSingle(last.text) === isSingle(mark)) {
      open.pop();
      result.pairs.push({ open: last, close: { text: mark, at }, depth: open.length });
    } else if (!isSingle(mark) && !isInch(text, at)) result.alone.push({ mark: { text: mark, at }, kind: 'closing' });
  }
  result.alone.push(...open.map((mark) => ({ mark, kind: 'opening' as const })));
  return result;
}

/** `27"` */
const isInch = (text: string, at: number) => /\d"/.test(text.slice(at - 1, at + 1));

export const isSingle = (mark: string) => /['‘‚’]/.test(mark);

function isOpening(text: string, at: number, last: Mark | undefined): boolean {
  const mark = text[at]!;
  const before = /^$|[\s([{/»–-]/.test(text[at - 1] ?? '');
  const after = /^$|[\s)\]}/«,.;:!?–-]/.test(text[at + 1] ?? '');
  if (before !== after) return before;
  // A space on both sides, or on none.
  if (mark === '»' || mark === '„') return true;
  return mark !== '«' && last === undefined;
}
