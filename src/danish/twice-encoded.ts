/** A letter that a text saved as UTF-8 twice has in place of another, and its place by offset. */
export interface TwiceEncoded {
  found: string;
  right: string;
  at: number;
}

/**
 * The first letter of a text that was read as Windows-1252 or Latin-1 and saved as UTF-8 once more (`bÃ¸rn`); undefined where
 * fewer than two are so, or more than a quarter as many are not: then some words alone were pasted so.
 */
export function twiceEncoded(text: string): TwiceEncoded | undefined {
  const runs = [...text.matchAll(/[^\p{ASCII}]+/gu)].map(({ 0: found, index }) => ({
    found,
    at: index,
    right: readOnce(found),
  }));
  const twice = runs.filter((run): run is TwiceEncoded => run.right !== undefined);
  if (twice.length < 2 || (runs.length - twice.length) * 4 > twice.length) return undefined;
  return twice[0];
}

/** The text that the characters are as bytes of UTF-8; undefined where they are none. */
function readOnce(run: string): string | undefined {
  const bytes = Array.from(run, (character) => byteOf.get(character) ?? character.codePointAt(0)!);
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}

/** The bytes of the characters that Windows-1252 has in other places than Latin-1. */
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x20 }, (_, at) => 0x80 + at).map((byte) => [
    new TextDecoder('windows-1252').decode(new Uint8Array([byte])),
    byte,
  ]),
);
