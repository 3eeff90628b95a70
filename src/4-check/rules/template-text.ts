import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { placeholder, unfilledPlaceholder } from '../../judging/placeholder.ts';
import type { Question } from '../../model/question.ts';
import { findIn } from '../find-in.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { shown } from '../shown.ts';
import { wordsOf } from '../words.ts';

const leftInstruction = adjustable({
  code: 'svar/skabelon',
  severity: 'warning',
  da: 'Uventet rest af en skabelon: »{tekst}«. Ventede enhedens egen tekst.',
  en: 'Unexpected rest of a template: "{tekst}". Expected the unit\'s own text.',
  help: {
    da: 'Slet vejledningen, og skriv det, den beder om, hvis det mangler.',
    en: 'Delete the instruction, and write what it asks for if it is missing.',
  },
  explanation: {
    means: 'Vejledningen til den, der skriver, står der endnu. Læseren får en opgave i stedet for et svar.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Borgerne møder medarbejdere, der ved besked.',
    wrong: 'Beskriv, hvad borgerne vil mærke.',
    right: 'Borgerne møder medarbejdere, der ved besked.',
  },
});

/** Where a sentence or what is in brackets begins; the first letter is asked for first, as that is faster. */
const start = String.raw`(?=[ABFHIRSTUV])(?<=^|[.!?:(]\s*)`;
const rest = String.raw`(?!\p{L})[^.!?()]*[.!?]?`;
const what = String.raw`(?:her|hvad|hvem|hvilke[nt]?|hvordan|hvor|kort|teksten|linjen|afsnittet|denne|dette|mellem|ét|én|evt\.|eventuelt)`;

const instruction = new RegExp(
  [
    `${start}(?:Beskriv|Angiv|Udfyld|Indsæt|Anfør|Uddyb|Begrund|Formuler|Redegør for)${rest}`,
    `${start}(?:Skriv|Vælg|Slet|Tilføj|Ret) ${what}${rest}`,
    `${start}Her (?:be)?skrives${rest}`,
    `${start}Hvis (?:ja|nej)[,:]? (?:så )?(?:lav|skriv|beskriv|angiv|hvem|hvilke[nt]?|hvad|hvordan)${rest}`,
    String.raw`\((?:beskriv|angiv|udfyld(?:es)?|indsæt(?:tes)?|skriv|vælg|slet(?:tes)?)(?!\p{L})[^()]*\)`,
    String.raw`\((?:max|maks|højst)\.? \d+ (?:ord|linjer|tegn)\)`,
  ].join('|'),
  'gu',
);
/** Reports what a template left behind: instructions, the question itself as the answer, and placeholders such as `[navn]`. */
export const templateText: Rule = {
  messages: [leftInstruction, unfilledPlaceholder],
  check: ({ passages, questions }) => {
    const labels = new Set(
      [...questions.goal, ...questions.initiative].filter(isQuestion).map(({ label }) => key(label)),
    );
    return [
      ...[...findIn(passages, instruction)].map(({ text, place }) => diagnose(leftInstruction, place, { tekst: text })),
      ...passages
        .filter(({ kind, text }) => kind !== 'value' && text.includes('?'))
        .flatMap(sentencesOf)
        .filter(({ text }) => labels.has(key(text)))
        .map(({ passage, text, from, to }) =>
          diagnose(leftInstruction, placeIn(passage, from, to), { tekst: shown(text) }),
        ),
      ...[...findIn(passages, placeholder)].map(({ text, place }) =>
        diagnose(unfilledPlaceholder, place, { tekst: text }),
      ),
    ];
  },
};

const isQuestion = ({ label }: Question) => label.includes('?');

/** The words without figures: the label of another year is the same question. */
const key = (text: string) => wordsOf(text.replace(/\d+/g, '')).join(' ').toLowerCase();
