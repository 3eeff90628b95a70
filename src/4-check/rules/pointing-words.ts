import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { findUnlinked } from '../find-unlinked.ts';
import type { RuleOf } from '../rule.ts';

const pointingWord = adjustable({
  code: 'henvisning/retning',
  severity: 'warning',
  da: 'Uventet »{tekst}«, ventede et link til det, der menes.',
  en: 'Unexpected "{tekst}", expected a link to what is meant.',
  help: {
    da: 'Skriv fx [](tabel:budget), [](mål:koersel) eller [](afsnit:budget); navn og nummer sættes ind af sig selv.',
    en: 'Write e.g. [](tabel:budget), [](mål:koersel) or [](afsnit:budget); name and number are put in.',
  },
  explanation: {
    means:
      '»Ovenfor« og »nedenstående« siger ikke, hvor der skal ses, når aftalen læses på en skærm eller læses op. Et link fører læseren dertil, også når teksten flyttes.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Pengene er fordelt i nedenstående tabel.',
    right: 'Pengene er fordelt i [](tabel:budget).',
  },
});

const pointing =
  /(?<!\p{L})(?:oven ?for|neden ?for|ovennævnte|nedennævnte|ovenstående|nedenstående|(?:se|jf\.) her(?:over|under))(?!\p{L})/giu;
/** Places that are above or below something in the world. */
const place = /(?<!\p{L})(?:\p{L}*(?:etagen?|lejlighed(?:en)?|lokale[tr]?|rum(?:met)?|bor)|trin(?:net)?)\s*$/iu;

/** Reports `ovenfor`, `nedenstående` and the like in sentences without a link. */
export const pointingWords: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'facts',
  messages: [pointingWord],
  check: (passage, facts) =>
    findUnlinked(passage, pointing, facts)
      .filter(({ before }) => !place.test(before))
      .map(({ text, place }) => diagnose(pointingWord, place, { tekst: text })),
};
