import { diagnose } from '../../diagnostics/diagnostic.ts';
import { findUnlinked } from '../find-unlinked.ts';
import type { Rule } from '../rule.ts';
import { variable } from '../words.ts';

const lost = new RegExp(
  [
    String.raw`(?<=^|[.!?(]\s*)(?:Læs|Se|Klik|Find|Hent|Tilmeld)(?!\p{L})[^.!?()]{0,120}?\sher(?=[.:)]|$)`,
    String.raw`(?<=\()(?:læs|se|klik|find|hent)(?!\p{L})[^()]{0,60}?\sher(?=\))`,
    String.raw`(?<!\p{L})læse? (?:mere|videre)(?!\p{L})[^.!?()]{0,120}?\sher(?=[.:)]|$)`,
    String.raw`(?<!\p{L})(?:[Kk]likke?|[Tt]rykke?) her(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:via|på|med|følg|brug) )(?:dette|følgende) link(?!\p{L})|(?<!\p{L})(?:via|på|følg|brug) linket(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** Reports `læs mere her` and the like where the sentence holds neither a link nor an address. */
export const lostLinks: Rule = (year) =>
  findUnlinked(year, lost)
    .filter(({ after }) => !new RegExp(`^[:\\s]*${variable}`, 'u').test(after))
    .map(({ text, place }) => diagnose('henvisning/uden-link', place, { tekst: text }));
