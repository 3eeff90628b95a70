import { variable } from '../../danish/words-in.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { findUnlinked } from '../find-unlinked.ts';
import type { RuleOf } from '../rule.ts';

const lostLink = adjustable({
  code: 'henvisning/uden-link',
  severity: 'warning',
  da: 'Uventet »{tekst}« uden link, ventede et sted at gå hen.',
  en: 'Unexpected "{tekst}" without a link, expected somewhere to go.',
  help: {
    da: 'Skriv adressen: [navnet på siden](https://…), eller slet henvisningen.',
    en: 'Write the address: [the name of the page](https://…), or delete the reference.',
  },
  explanation: {
    means: 'Teksten beder læseren se et sted, men siger ikke hvor. Linket er oftest gået tabt ved kopiering.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Læs mere om vores hold her.',
    right: 'Læs mere om [vores hold](https://example.dk/hold).',
  },
});

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
export const lostLinks: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'facts',
  messages: [lostLink],
  check: (passage, facts) =>
    findUnlinked(passage, lost, facts)
      .filter(({ after }) => !new RegExp(`^[:\\s]*${variable}`, 'u').test(after))
      .map(({ text, place }) => diagnose(lostLink, place, { tekst: text })),
};
