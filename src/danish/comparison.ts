/** A sign of comparison before a figure at the start of a line (`> 80 %`, `>= ca. 80`), which to Markdown begins a quotation. */
export const comparison = /^>=?\s*(?:(?:ca|kr)\.\s?)?[-–\u2212+]?[\d½¼¾]/u;
