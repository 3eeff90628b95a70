/** Text for programs: spaces are plain and single, and no hyphen is hidden in a word. */
export function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
