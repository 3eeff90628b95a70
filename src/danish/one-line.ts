/** The text on one line: a space where it was broken, so that a name can't put a line of its own into what is said of it. */
export const oneLine = (text: string): string =>
  text.replace(/\s+/g, (space) => (/[\r\n\u2028\u2029]/.test(space) ? ' ' : space));
