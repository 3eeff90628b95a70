import { unprintableIn } from '../../danish/unprintable.ts';
import type { Assets } from '../../model/rendering.ts';
import { type Face, openFaces } from './open-faces.ts';
import { fontPart } from './style-sheet.ts';

/** Characters that Latin-1 lacks, and any letter with marks of its own. */
const unusual = /\P{M}\p{M}+|[^\0-\xff]/gu;
const isMarked = (part: string) => /^\P{M}\p{M}/u.test(part);

/**
 * A document with the letters and signs that it uses beyond the fonts of every document: for each face its other fonts,
 * cut down to those; what no font has as its number. One without such letters stays as it is.
 */
export function embedLetters({ fonts, subset }: Assets): (html: string) => Promise<string> {
  let opened: Promise<Face[]> | undefined;
  return async (html) => {
    const found = [...new Set(html.replace(/<script>.*?<\/script>/gs, '').match(unusual))];
    if (found.length === 0) return html;
    // The sources were checked; what the history says of them may be older.
    const lost = found.flatMap((part) => unprintableIn(part).filter(({ unseen }) => !unseen));
    const text = lost.reduce((rest, { run, number }) => rest.replaceAll(run, `[${number}]`), html);
    opened ??= openFaces(fonts);
    const faces = await opened;
    const rules = async (parts: string[]) =>
      (await Promise.all(faces.map((face) => fontFaces(face, parts, subset)))).flat();
    // The last rule for a character counts. A plain letter is taken from the font where it is one glyph; letters with
    // marks come first, so that the same letter without a mark is still taken from the document's own font.
    const marked = await rules(found.filter(isMarked));
    const plain = await rules(found.filter((part) => !isMarked(part)));
    return text
      .replace('<style>', (tag) => [tag, ...marked].join('\n'))
      .replace('</style>', (tag) => [...plain, tag].join('\n'));
  };
}

/** The rules for what the first font of a face lacks, each from the nearest of the others that has it. */
async function fontFaces(face: Face, parts: string[], subset: Assets['subset']): Promise<string[]> {
  const { fonts, more } = face;
  const fontOf = (part: string) =>
    fonts.findIndex((font) => [...part].every((each) => font.hasGlyphForCodePoint(each.codePointAt(0)!)));
  // Marks stand right where the font has the letter too.
  const byFont = Map.groupBy(
    parts.flatMap((part) => (fontOf(part) < 0 ? [...part] : [part])),
    fontOf,
  );
  const rules = more.map(async (bytes, index) => {
    const characters = [...new Set(byFont.get(index + 1)?.join(''))];
    if (characters.length === 0) return [];
    return fontPart(face, characters, await subset(bytes, characters.join('')));
  });
  return (await Promise.all(rules)).flat();
}
