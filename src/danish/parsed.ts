/** The result of reading Danish notation: the value, or undefined with the way to write it, where it can tell. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; suggestion?: string };
