/** The one marker for what is still to be filled in, in YAML, Markdown and CSV. */
export const openMarker = 'UDFYLDES';

/** Whether something in the text is still to be filled in. */
export function isOpen(text: string): boolean {
  return /(?<![\p{L}\d])UDFYLDES(?![\p{L}\d])/u.test(text);
}
