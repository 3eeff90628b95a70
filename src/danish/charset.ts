/** The ways in which a text may be saved, by the names that people know. */
export type Charset = 'UTF-8' | 'UTF-16' | 'Windows-1252' | 'Macintosh' | 'MS-DOS';

/**
 * The text of a file, without byte order mark, and the way it is saved: UTF-8 and UTF-16 by their form, the others by the
 * letters that they give, since a Danish text can hold few. `charset` is undefined of what makes no text in any of them.
 */
export function readText(bytes: Uint8Array): { text: string; charset: Charset | undefined } {
  const wide = wideCharset(bytes);
  const wideText = wide && decoded(bytes, wide);
  if (wideText !== undefined) return { text: wideText, charset: 'UTF-16' };
  const plain = decoded(bytes, 'utf-8');
  if (plain !== undefined) return { text: plain, charset: 'UTF-8' };
  const texts = [
    { charset: 'Windows-1252', text: new TextDecoder('windows-1252').decode(bytes) },
    { charset: 'Macintosh', text: new TextDecoder('macintosh').decode(bytes) },
    { charset: 'MS-DOS', text: decodeDos(bytes) },
  ] as const;
  const [best] = texts
    .map((each) => ({ ...each, oddities: count(odd, each.text), rare: count(rare, each.text) }))
    .toSorted((a, b) => 2 * (a.oddities - b.oddities) + a.rare - b.rare);
  const { charset, text, oddities } = best!;
  return { text, charset: oddities * 2 > bytes.filter((byte) => byte > 0x7f).length ? undefined : charset };
}

/** UTF-16 by its mark, or by the zeros that half the bytes of European text are in it. */
function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (!bytes.includes(0)) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > bytes.length / 4 && even === 0) return 'utf-16le';
  return even > bytes.length / 4 && odd === 0 ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Code page 850, which Excel's »CSV (MS-DOS)« has in Denmark; 865 and 437 have the same Danish letters where they have them. */
const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const decodeDos = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : dos[byte - 0x80]!)).join('');

const letters = 'æøåÆØÅéÉèÈêëáÁàóíúïüÜöÖäÄñçôâ';
const signs = '§°º–—…€„‘’“”•‰™£©«»®±²³¹´µ·¼½¾×÷\u00a0\u00ad\ufeff';
/** Letters that Danish text doesn't hold, or not there: a capital within a word, a sign between letters or away from its word, a letter between digits, one that is a word. */
const odd = new RegExp(
  [
    String.raw`[^\p{ASCII}${letters}${signs}]`,
    String.raw`(?<=\p{Ll})[ÆØÅÉÈÁÜÖÄ]|(?<=\p{Lu})[ÆØÅÉÈÁÜÖÄ](?=\p{Ll})|[æøåéèêëáàóíúïüöäñçôâ](?=\p{Lu})`,
    String.raw`(?<=\p{L})[§°º€„‘“”•‰™£©«»®±²³¹´µ¼½¾÷](?=\p{L})`,
    String.raw`(?<![\p{L}\d)])[®™]`,
    String.raw`(?<![\p{L}\d.!?])’|(?<=\p{Lu})’(?=\p{Lu})`,
    String.raw`(?<!\S)[«»´](?!\S)`,
    String.raw`(?<=\d)[${letters}](?=\d)`,
    String.raw`(?<!\p{L})[ÉÈêëáÁóíúïüÜöÖäÄñçôâ](?!\p{L})`,
  ].join('|'),
  'gu',
);

/** Beside æ, ø and å. */
const rare = /[^\p{ASCII}æøåÆØÅ]/gu;

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
