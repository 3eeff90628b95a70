import type { Parsed } from '../../src/danish/parsed.ts';

/** The value that was read; throws where it was not. */
export function read<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(`not read; suggestion: ${parsed.suggestion}`);
  return parsed.value;
}

/** What an author is told: `?` and the suggestion, `?` alone where there is none, or the value that was read after all. */
export function told(parsed: Parsed<unknown>): string {
  return parsed.ok ? JSON.stringify(parsed.value) : `?${parsed.suggestion ?? ''}`;
}

/** The text with `_` for each non-breaking space. */
export function visible(text: string): string {
  return text.replaceAll('\u00a0', '_');
}
