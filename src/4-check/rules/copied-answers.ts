import { variable } from '../../danish/words-in.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Place } from '../../model/place.ts';
import { type Echo, echoesByPassage } from '../echo.ts';
import type { RuleOf } from '../rule.ts';
import { unitOf } from '../unit-of.ts';
import { type WrittenSentence, writtenSentences } from '../written-sentences.ts';

const copiedAnswer = adjustable({
  code: 'svar/kopieret',
  severity: 'warning',
  da: 'Uventet tekst »{tekst}«, som {enhed} også har, ventede enhedens egne ord.',
  en: 'Unexpected text "{tekst}", which {enhed} has too, expected the unit\'s own words.',
  help: {
    da: 'Skriv, hvordan det er hos jer. Det, der gælder flere enheder, hører til i et fælles mål.',
    en: 'Write how it is with you. What applies to several units belongs in a shared goal.',
  },
  explanation: {
    means:
      'Svaret er ord for ord det samme som i en anden enheds aftale. Enten er det kopieret uden at passe, eller også er det fælles og bør stå ét sted.',
    case: '4-check/svar-kopieret',
    wrong: 'To enheders mål har den samme lange sætning i deres svar.',
    right: 'Hver enhed skriver, hvordan den gør, eller begge tager et fælles mål.',
  },
});

/** In answers to the same questions shorter sentences are alike by chance: »Holdlederne følger tallene hver måned.« */
const fewestWords = 10;

/** Reports answers of goals and initiatives that stand word for word in another unit's, the unit's name aside. */
export const copiedAnswers: RuleOf<'year'> = {
  scope: 'year',
  reads: 'facts',
  messages: [copiedAnswer],
  check: (year, { of }) => {
    const written = of(writtenSentences);
    const shared = new Set((written.get(undefined) ?? []).map(keyOf));
    const first = new Map<string, WrittenSentence>();
    const copies = [...written].flatMap(([unit, sentences]) =>
      unit === undefined
        ? []
        : sentences.filter(isAnswer).flatMap((sentence): Echo[] => {
            const key = keyOf(sentence);
            const original = first.get(key);
            if (!original && !shared.has(key)) first.set(key, sentence);
            return original && unitOf(original.passage.file) !== unit ? [{ sentence, original }] : [];
          }),
    );
    const nameOf = ({ file }: Place) => year.units.get(unitOf(file)!)?.name ?? unitOf(file)!;
    return echoesByPassage(copies).map(({ text, place, original }) =>
      diagnose(copiedAnswer, place, { tekst: text, enhed: nameOf(original) }, [original]),
    );
  },
};

const keyOf = ({ words }: WrittenSentence) => words.join(' ');

const isAnswer = ({ passage, words }: WrittenSentence) =>
  /\/(?:maal|indsatser)\//.test(passage.file) && words.filter((word) => word !== variable).length >= fewestWords;
