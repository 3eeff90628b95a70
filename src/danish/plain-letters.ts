/** Ligatures, letters and digits of full width or of mathematics, which copies from PDFs and web pages have. */
const dressed =
  /[\ufb00-\ufb06\uff05\uff08\uff09\uff0c\uff0e\uff10-\uff1b\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/gu;

/** The text with every letter put together in one way (NFC), and plain ones for such as `ﬁ`, `８` and `𝗔`. */
export const plainLetters = (text: string): string =>
  text.normalize('NFC').replace(dressed, (letter) => letter.normalize('NFKC'));
