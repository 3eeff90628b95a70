const ordinal =
  /^\d{1,2}\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår|uge|klasse|trin|del)(?!\p{L})/u;

/** Whether the text begins with a date or an ordinal (`1. januar`, `3. kvartal`), which to Markdown begins a list. */
export const isOrdinal = (text: string): boolean => ordinal.test(text);
