import { adjustable } from '../diagnostics/message.ts';

export const sharesNotHundred = adjustable({
  code: 'tal/andele',
  severity: 'warning',
  da: 'Andelene giver {sum} %, ventede 100 % ({led}).',
  en: 'The shares make {sum} %, expected 100 % ({led}).',
  help: {
    da: 'Ret den andel, der er forkert, eller skriv, hvad resten er.',
    en: 'Mend the share that is wrong, or write what the rest is.',
  },
  explanation: {
    means:
      'Andelene skal dele det hele, men giver mere eller mindre end 100 %. En del er glemt, eller et tal er forkert.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Tiden fordeler sig sådan:\n\n- træning: 60 %\n- kørsel: 20 %\n- møder: 10 %',
    right: 'Tiden fordeler sig sådan:\n\n- træning: 60 %\n- kørsel: 20 %\n- møder: 20 %',
  },
});

/** In percentage points. Shares that are farther from 100 are of several wholes, or of a part. */
const nearEnough = 10;

/** Whether a sum of so many shares is near enough to 100 to be meant as 100, and farther than the rounding of each, half a `step`, can bring it. */
export function isNearWhole(sum: number, count: number, step: number): boolean {
  const off = Math.abs(sum - 100);
  return off <= nearEnough && off > (count / 2) * step + 1e-9;
}
