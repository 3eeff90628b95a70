/**
 * Whether two units of measure count the same: `borger` and `borgere`, `Point` and `point`, `møde` and `møder`. The first
 * word may be inflected; what follows it (`pr. måned`) is the same.
 */
export function isSameUnit(a: string, b: string): boolean {
  const [first, second] = [parts(a), parts(b)];
  return first.rest === second.rest && first.stem === second.stem;
}

function parts(unit: string): { stem: string; rest: string } {
  const [word = '', ...rest] = unit
    .toLowerCase()
    .replace(/[\u00a0\s]+/g, ' ')
    .trim()
    .split(' ');
  // `borger`, `borgere` and `borgerne` are one, and so are `klub` and `klubber`.
  const stem = word.replace(/(?<=.{2})(?:erne|ere|ene|er|en|et|e|r)$/, '').replace(/([bdfgklmnprst])\1$/, '$1');
  return { stem, rest: rest.join(' ') };
}
