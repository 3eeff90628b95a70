import { nearest } from '../diagnostics/nearest.ts';
import type { PartnerState } from '../model/values.ts';
import { isOpen } from './open.ts';
import type { Parsed } from './parsed.ts';

/** The words of each state as authors write them; of a problem, that which its own words follow after a colon. */
export const partnerWords = {
  agreed: 'aftalt',
  running: 'i gang',
  problem: 'problem',
  'not-needed': 'ikke længere nødvendigt',
} as const satisfies Record<Exclude<PartnerState['kind'], 'open'>, string>;

const kinds = Object.keys(partnerWords) as (keyof typeof partnerWords)[];

/**
 * What came of the collaboration with a partner: `aftalt`, `i gang`, `problem: ORD`, `ikke længere nødvendigt`, or an open
 * one. Fails with the nearest word; a problem without words fails without one.
 */
export function parsePartnerState(text: string): Parsed<PartnerState> {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (isOpen(plain)) return { ok: true, value: { text: plain, kind: 'open' } };
  const [, told, rest = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(plain)!;
  const word = told!.toLowerCase();
  const kind = kinds.find((each) => partnerWords[each] === word);
  if (kind === 'problem') {
    const value = { text: `${partnerWords.problem}: ${rest}`, kind, words: rest };
    return rest === '' ? { ok: false } : { ok: true, value };
  }
  if (kind !== undefined && rest === '') return { ok: true, value: { text: word, kind } };
  const [, after] = rest === '' ? (/^problem\p{L}*[^\p{L}]+(.+)$/iu.exec(plain) ?? []) : [];
  if (after !== undefined) return { ok: false, suggestion: `${partnerWords.problem}: ${after}` };
  const near = nearest(word, Object.values(partnerWords));
  if (near === undefined) return { ok: false };
  const isProblem = near === partnerWords.problem;
  // Words are lost with no state but a problem, and a problem is nothing without them.
  if (isProblem !== (rest !== '')) return { ok: false };
  return { ok: false, suggestion: isProblem ? `${near}: ${rest}` : near };
}
