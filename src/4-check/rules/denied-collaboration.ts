import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Goal } from '../../model/year.ts';
import { isElsewhere } from '../cooperation.ts';
import { createNameFinder } from '../find-names.ts';
import { knownNames } from '../known-names.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';

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
export const deniedCollaboration: Rule = (year) => {
  const find = createNameFinder(knownNames(year).filter(({ unit }) => unit));
  const byFile = Map.groupBy(year.passages, ({ file }) => file);
  return year.agreements
    .flatMap(({ goals }) => goals)
    .flatMap((goal): Diagnostic[] => {
      if (!goal.collaborators) return [];
      const text = (byFile.get(goal.place.file) ?? []).filter(({ kind }) => kind === 'paragraph' || kind === 'note');
      const sentences = text.flatMap(sentencesOf);
      if (goal.collaborators.length > 0)
        return sentences.flatMap((each) =>
          matchesIn(each, denial).map((match) => report(goal, each, match, 'samarbejde/modsagt')),
        );
      return sentences
        .filter((each) => !isElsewhere(each, year.year))
        .flatMap((each) =>
          matchesIn(each, partner)
            .filter(([text]) => find(text).length === 0)
            .map((match) => report(goal, each, match, 'samarbejde/nej')),
        );
    });
};

const matchesIn = ({ text }: Sentence, pattern: RegExp) => [...text.matchAll(pattern)];

function report(
  goal: Goal,
  { passage, from }: Sentence,
  { 0: text, index }: RegExpExecArray,
  code: 'samarbejde/nej' | 'samarbejde/modsagt',
): Diagnostic {
  const place = placeIn(passage, from + index, from + index + text.length);
  const partnere = goal.collaborators!.map(({ name }) => name).join(', ');
  return diagnose(code, place, { tekst: text, partnere }, [goal.collaboratorsPlace!]);
}
