const softHyphen = '/Span<</ActualText <FEFF00AD> >> BDC';
const silence = '/Span<</ActualText <FEFF> >> BDC';

/**
 * A tagged piece whose broken words are whole to whoever searches or listens: Chromium calls an unseen glyph the soft
 * hyphen and draws the hyphen of a line's end after it, as if it were the author's.
 */
export function mendSoftHyphens(lines: string[]): string[] {
  const mended: string[] = [];
  let from = 0;
  for (let at = lines.indexOf(softHyphen); at !== -1; at = lines.indexOf(softHyphen, from)) {
    const [glyph, end, next] = lines.slice(at + 1, at + 4);
    mended.push(...lines.slice(from, at), silence, glyph!, end!);
    from = at + 3;
    // The word goes on where it wasn't broken.
    if (next !== 'ET') continue;
    const hyphen = lines.findIndex((line, index) => index > from && line.endsWith(' Tj'));
    mended.push(...lines.slice(from, hyphen), softHyphen, lines[hyphen]!, 'EMC');
    from = hyphen + 1;
  }
  return from === 0 ? lines : [...mended, ...lines.slice(from)];
}
