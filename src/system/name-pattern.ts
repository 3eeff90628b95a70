/** A name or path with `*` and `?`, which not every shell expands, as the source of a pattern; neither stands for a `/`. */
export function namePattern(name: string): string {
  const signs: Record<string, string> = { '*': '[^/]*', '?': '[^/]' };
  return name.normalize('NFC').replace(/[\\^$.*+?()[\]{}|]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

/** An argument with `/` between folders, and without the `"` that `"FOLDER\"` leaves at its end in Windows. */
export const plainPath = (argument: string): string => argument.replaceAll('\\', '/').replace(/"+\s*$/, '');
