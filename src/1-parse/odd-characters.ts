/** Characters that nobody sees; U+200D only where it joins no pictures. */
export const unseen =
  /[\0-\u0008\u000e-\u001f\u007f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u034f|(?<!\p{Extended_Pictographic}|\ufe0f)\u200d(?!\p{Extended_Pictographic})/gu;

/** Asks for a picture in place of the character before it, which is printed as text all the same. */
export const asPicture = /\ufe0f/g;

/** Ends of lines and pages within a text, as Word and web pages leave them. */
const breaks = /[\u000b\u000c\u0085\u2028\u2029]/g;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Hyphens, and between letters also dashes. */
const hyphens = /[\u2010\u2011\ufe63\uff0d]|(?<=\p{L})[\u2012-\u2015\u2212](?=\p{L})/gu;

/** Letters of other scripts by the Latin one that they look like. */
const likeness: ReadonlyMap<string, string> = new Map(
  [
    ['аеорсухіјѕԁһАВЕЅІЈКМНОРСТУХ', 'aeopcyxijsdhABESIJKMHOPCTYX'],
    ['οανρκιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oavpkiABEZHIKMNOPTYX'],
  ].flatMap(([from, to]) => [...from!].map((letter, index) => [letter, to![index]!] as const)),
);

/** The line with spaces for other white space that ends a line or page; as long as before. */
export const plainBreaks = (line: string): string => line.replace(breaks, ' ');

/** The line with Latin letters for those that look like them in a word that has others; as long as before. */
export function latin(line: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(line)) return line;
  return line.replace(/\p{L}+/gu, (word) => {
    const read = [...word].map((letter) => likeness.get(letter) ?? letter).join('');
    const isLatin = (text: string) => /^\p{Script=Latin}+$/u.test(text);
    return read !== word && isLatin(read) && /\p{Script=Latin}/u.test(word) ? read : word;
  });
}

/**
 * A line of YAML with plain spaces and hyphens where they shape it: in front of and behind its key, in the key, in a list or
 * a single id, and last; as long as before. What other values say is left as it is.
 */
export function plainYaml(line: string): string {
  const [head = ''] = /^\s*(?:-\s+)?(?:[^\s:'"#]+\s*:(?:\s+|$))?/.exec(line) ?? [];
  const value = line.slice(head.length).trimEnd();
  const isIds = /^\[|^[\p{Ll}\p{N}]+(?:[-\u2010\u2011][\p{Ll}\p{N}]+)*$/u.test(value);
  const plain = (text: string) => text.replace(spaces, ' ').replace(hyphens, '-');
  return plain(head) + (isIds ? plain(value) : value) + plain(line.slice(head.length + value.length));
}
