/** Characters that nobody sees; U+200D only where it joins no pictures. */
export const unseen =
  /[\0-\u0008\u000e-\u001f\u007f]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|(?<!\p{Extended_Pictographic}|\ufe0f)\u200d(?!\p{Extended_Pictographic})/gu;

/** Asks for a picture in place of the character before it, or for none; it is printed as text all the same. */
export const asPicture = /[\ufe0e\ufe0f]/g;

/** Ends of lines and pages within a text, as Word and web pages leave them, and a blank that is no space. */
const breaks = /[\u000b\u000c\u0085\u2028\u2029\u2800]/g;
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

/** The line with spaces for what ends a line or page or is blank for another reason; as long as before. */
export const plainBreaks = (line: string): string => line.replace(breaks, ' ');

/**
 * The line with Latin letters for those that look like them in a word that has others, and in one of a letter or two among
 * Latin words (`і dag`), where no other word is Cyrillic; as long as before.
 */
export function latin(line: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(line)) return line;
  const isAmongLatin = /\p{Script=Latin}{2}/u.test(line) && !/\p{Script=Cyrillic}{3}/u.test(line);
  return line.replace(/\p{L}+/gu, (word) => {
    const read = [...word].map((letter) => likeness.get(letter) ?? letter).join('');
    const isLatin = (text: string) => /^\p{Script=Latin}+$/u.test(text);
    const isMeant = /\p{Script=Latin}/u.test(word) || (isAmongLatin && /^\p{Script=Cyrillic}{1,2}$/u.test(word));
    return read !== word && isLatin(read) && isMeant ? read : word;
  });
}

const plain = (text: string) => text.replace(spaces, ' ').replace(hyphens, '-');

/**
 * A line of YAML with plain spaces and hyphens where they shape it: in front of and behind its key, in the key, in a list or
 * a single id, and last; as long as before. Of a key that is a name, as of a column, the dashes are its own. What other
 * values say is left as it is.
 */
export function plainYaml(line: string): string {
  const [head = '', name = ''] = /^\s*(?:-\s+)?(?:([^\s:'"#][^:'"#]*):(?:\s+|$))?/.exec(line) ?? [];
  const value = line.slice(head.length).trimEnd();
  const isIds = /^\[|^[\p{Ll}\p{N}]+(?:[-\u2010\u2011][\p{Ll}\p{N}]+)*$/u.test(value);
  const plainHead = /\S\s\S/.test(name) ? head.replace(spaces, ' ') : plain(head);
  return plainHead + (isIds ? plain(value) : value) + plain(line.slice(head.length + value.length));
}

/** `=”…”`, as Word writes `="…"`. */
const curlyValue = /=[“”„‟«»]([^“”„‟«»"{}]*)[“”‟«»](?=[\s}])/g;

/**
 * A line of Markdown with plain spaces and hyphens where they shape it: in the heading of a section, which is known by its
 * words, and in a directive, there with plain quotes about what is given, outside them; as long as before.
 */
export function plainMarks(line: string): string {
  if (/^## \S/.test(line)) return line.replace(spaces, ' ').replace(/[\u2010\u2011]/g, '-');
  if (!/^:{2,3}\p{L}/u.test(line)) return line;
  return line
    .replace(curlyValue, '="$1"')
    .replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : plain(part)));
}
