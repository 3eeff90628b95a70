const danishLetters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * The text as an ASCII id in kebab-case: `Mål & budget` gives `maal-budget`; `''` where it has no letter or digit.
 * Two ids are the same when their forms are, so `børns-vaner` is `boerns-vaner`.
 */
export function idForm(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danishLetters[letter]!)
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
