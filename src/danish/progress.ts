import type { Progress } from '../model/values.ts';
import { isOpen } from './open.ts';
import type { Parsed } from './parsed.ts';
import { parsePeriod } from './period.ts';

/**
 * How far a milestone is: the day or period in which it was done, `ny dato DATO`, `udgået`, or an open one. Fails with the
 * way to write it where the date tells.
 */
export function parseProgress(text: string, year: number): Parsed<Progress> {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (isOpen(plain)) return { ok: true, value: { text: plain, kind: 'open' } };
  if (plain.toLowerCase() === 'udgået') return { ok: true, value: { text: 'udgået', kind: 'dropped' } };
  const [, moved = '', rest] = /^(ny dato )?(.*)$/i.exec(plain)!;
  const date = parsePeriod(rest!, year);
  if (!date.ok) return date.suggestion === undefined ? date : { ok: false, suggestion: moved + date.suggestion };
  const start = moved ? 'ny dato ' : '';
  return { ok: true, value: { text: start + date.value.text, kind: moved ? 'moved' : 'done', date: date.value } };
}
