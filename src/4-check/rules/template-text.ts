import { wordsIn } from '../../danish/words-in.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { placeholder, unfilledPlaceholder } from '../../judging/placeholder.ts';
import type { Facts } from '../facts.ts';
import { findIn } from '../find-in.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { shown } from '../shown.ts';

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
export const templateText: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'characters',
  messages: [leftInstruction, unfilledPlaceholder],
  check: (passage, facts) => {
    const mayAsk = passage.kind !== 'value' && passage.text.includes('?');
    const asked = mayAsk
      ? facts.from(sentencesOf, passage).filter(({ text }) => facts.of(questionsOf).has(key(text)))
      : [];
    return [
      ...findIn(passage, instruction).map(({ text, place }) => diagnose(leftInstruction, place, { tekst: text })),
      ...asked.map(({ text, from, to }) =>
        diagnose(leftInstruction, placeInPassage(passage, from, to), { tekst: shown(text) }),
      ),
      ...findIn(passage, placeholder).map(({ text, place }) => diagnose(unfilledPlaceholder, place, { tekst: text })),
    ];
  },
};

const questionsOf = ({ year: { questions } }: Facts) =>
  new Set([...questions.goal, ...questions.initiative].flatMap(({ label }) => (label.includes('?') ? key(label) : [])));

/** The words without figures: the label of another year is the same question. */
const key = (text: string) => wordsIn(text.replace(/\d+/g, '')).join(' ').toLowerCase();
