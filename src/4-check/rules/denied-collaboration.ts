import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Goal } from '../../model/item.ts';
import { isElsewhere } from '../cooperation.ts';
import { unitFinder } from '../find-names.ts';
import { passagesByFile } from '../group-passages.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';

const collaborationDenied = adjustable({
  code: 'samarbejde/nej',
  severity: 'warning',
  da: 'Uventet »{tekst}« i et mål, der svarer »Nej« til, om det kræver samarbejde.',
  en: 'Unexpected "{tekst}" in a goal that answers "Nej" to whether it needs collaboration.',
  help: {
    da: 'Skriv enheden under samarbejder-med (og i enheder.yaml, med ekstern: ja uden for kommunen), eller ret teksten.',
    en: 'Write the unit under samarbejder-med (and in enheder.yaml, with ekstern: ja outside the municipality), or mend the text.',
  },
  explanation: {
    means: 'Målet svarer »Nej« til, om det kræver samarbejde, men teksten fortæller om et. Læseren får to svar.',
    file: 'traening/maal/03-koersel.md',
    instead: '---\n\n## Måling',
    wrong: 'samarbejder-med: []\n---\n\n## Måling\n\nVi kører sammen med tre kommuner.',
    right: 'samarbejder-med: []\n---\n\n## Måling\n\nVi kører sammen, når vi kan.',
  },
});

const collaborationContradicted = adjustable({
  code: 'samarbejde/modsagt',
  severity: 'warning',
  da: 'Uventet »{tekst}« i et mål, der samarbejder med {partnere}.',
  en: 'Unexpected "{tekst}" in a goal that has the partners {partnere}.',
  help: { da: 'Ret teksten, eller skriv samarbejder-med: [].', en: 'Mend the text, or write samarbejder-med: [].' },
  explanation: {
    means: 'Målet nævner partnere, men teksten siger, at det ikke kræver samarbejde. Læseren får to svar.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Hjemmeplejen henviser borgerne.',
    wrong: 'Målet kræver ikke samarbejde.',
    right: 'Hjemmeplejen henviser borgerne.',
  },
});

const qualities = '(?:de[nt]?|andre|øvrige|lokale|nærmeste|to|tre|fire|fem|vores)';
const bodies = 'kommuner(?:ne)?|regionen|sygehuset|centre(?:ne)?|foreninger(?:ne)?|skoler(?:ne)?|boligselskaber(?:ne)?';
const partner = new RegExp(
  String.raw`(?<!\p{L})(?:samarbejd\p{L}*|sammen) med (?:${qualities} )*(?:\p{Lu}[\p{L}&-]+(?: (?:og |& )?\p{Lu}[\p{L}-]*)*|${bodies})(?!\p{L})`,
  'gu',
);
const denial =
  /(?<!\p{L})(?:kræver|kræves|behøver)(?: \p{L}+){0,2} (?:ikke|intet|ingen)(?: \p{L}+){0,2} samarbejde(?! (?:med|ud over))/giu;

/**
 * Reports a goal that answers »Nej« to whether it needs collaboration while its text has a partner that is no unit of
 * the year, and one that has partners while its text says that it needs none.
 */
export const deniedCollaboration: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [collaborationContradicted, collaborationDenied],
  check: (goal, { from, of, year: { year } }) => {
    if (goal.kind !== 'goal' || !goal.collaborators) return [];
    const sentences = (of(passagesByFile).get(goal.place.file) ?? [])
      .filter(({ kind }) => kind === 'paragraph' || kind === 'note')
      .flatMap((passage) => from(sentencesOf, passage));
    if (goal.collaborators.length > 0)
      return sentences.flatMap((each) =>
        matchesIn(each, denial).map((match) => report(goal, each, match, collaborationContradicted)),
      );
    return sentences
      .filter((each) => !isElsewhere(each, year))
      .flatMap((each) =>
        matchesIn(each, partner)
          .filter(([text]) => of(unitFinder)(text).length === 0)
          .map((match) => report(goal, each, match, collaborationDenied)),
      );
  },
};

const matchesIn = ({ text }: Sentence, pattern: RegExp) => [...text.matchAll(pattern)];

function report(
  goal: Goal,
  { passage, from }: Sentence,
  { 0: text, index }: RegExpExecArray,
  message: typeof collaborationContradicted,
): Diagnostic {
  const place = placeInPassage(passage, from + index, from + index + text.length);
  const partnere = goal.collaborators!.map(({ name }) => name).join(', ');
  return diagnose(message, place, { tekst: text, partnere }, [goal.collaboratorsPlace!]);
}
