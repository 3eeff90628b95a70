/**
 * For each UTF-16 unit of a text the offset in its Markdown at which it is written: past the backslash of an escape, at the
 * beginning of a character reference, past the indentation of a line.
 */
export function sourceOffsets(markdown: string, text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text[index]!;
    if (markdown[at] === '\\' && markdown[at + 1] === unit && punctuation.test(unit)) at++;
    else if (markdown[at] !== unit && markdown[at] === '&') {
      const end = markdown.indexOf(';', at);
      const next = end < 0 ? at : end + 1;
      offsets.push(at);
      // A character beyond the first 65,536 has two units.
      if (/[\ud800-\udbff]/.test(unit)) {
        offsets.push(at);
        index++;
      }
      at = next;
      continue;
    } else if (markdown[at] !== unit) at = Math.max(at, markdown.indexOf(unit, at));
    offsets.push(at++);
  }
  return offsets;
}

const punctuation = /[!-/:-@[-`{-~]/;
