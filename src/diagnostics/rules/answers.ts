import { type Message, rule } from '../message.ts';

/** Rules of answers: empty, left over from a template, repeated. */
export const answersCodes = {
  'svar/tomt': rule(
    'warning',
    'Uventet overskrift »{titel}« uden noget under, ventede en tekst.',
    'Unexpected heading "{titel}" with nothing under it, expected a text.',
    { da: 'Skriv teksten, eller slet overskriften.', en: 'Write the text, or delete the heading.' },
  ),
  'svar/uden-ord': rule(
    'warning',
    'Uventet svar »{tekst}«, ventede ord eller tal.',
    'Unexpected answer "{tekst}", expected words or figures.',
    {
      da: 'Skriv svaret, eller slet det. Et spørgsmål uden betydning for målet udelades.',
      en: 'Write the answer, or delete it. A question that means nothing to the goal is left out.',
    },
  ),
  'svar/skabelon': rule(
    'warning',
    'Uventet rest af en skabelon: »{tekst}«. Ventede enhedens egen tekst.',
    'Unexpected rest of a template: "{tekst}". Expected the unit\'s own text.',
    {
      da: 'Slet vejledningen, og skriv det, den beder om, hvis det mangler.',
      en: 'Delete the instruction, and write what it asks for if it is missing.',
    },
  ),
  'svar/pladsholder': rule(
    'warning',
    'Uventet »{tekst}«, ventede det, der skal stå her.',
    'Unexpected "{tekst}", expected what should stand here.',
    {
      da: 'Skriv det. Skriv UDFYLDES, hvis det endnu ikke vides.',
      en: 'Write it. Write UDFYLDES if it is not known yet.',
    },
  ),
  'svar/afkrydsning': rule(
    'warning',
    '»{fundet}« bliver ikke til et felt, der kan krydses af, men bliver trykt, som det står.',
    '"{fundet}" does not become a box to tick, but is printed as it stands.',
    {
      da: 'Slet det, og skriv med ord, hvad der er gjort eller valgt.',
      en: 'Delete it, and write in words what is done or chosen.',
    },
  ),
  'svar/programrest': rule(
    'error',
    'Uventet »{tekst}« fra et andet program, ventede det, der skulle stå her.',
    'Unexpected "{tekst}" from another program, expected what should stand here.',
    {
      da: 'Slet det, og skriv det, programmet skulle have sat ind: et tal, et link som [](mål:ID) eller intet.',
      en: 'Delete it, and write what the program was to put in: a figure, a link such as [](mål:ID), or nothing.',
    },
  ),
  'svar/valg': rule(
    'warning',
    'Uventet valg »{tekst}«, ventede det, der gælder her.',
    'Unexpected choice "{tekst}", expected what applies here.',
    { da: 'Vælg, og slet resten.', en: 'Choose, and delete the rest.' },
  ),
  'svar/åbent-valg': rule(
    'style',
    'Uventet valg »{tekst}«, der står åbent, ventede det, der gælder her.',
    'Unexpected choice "{tekst}" that is left open, expected what applies here.',
    { da: 'Nævn dem, der menes.', en: 'Name those that are meant.' },
  ),
  'svar/note': rule(
    'warning',
    'Uventet note til dem, der skriver: »{tekst}«. Ventede kun tekst til læseren.',
    'Unexpected note to those who write: "{tekst}". Expected only text for the reader.',
    {
      da: 'Slet den. En note, der ikke skal trykkes, skrives <!-- noten -->.',
      en: 'Delete it. A note that is not to be printed is written <!-- the note -->.',
    },
  ),
  'svar/åbent': rule(
    'warning',
    'Uventet åbent spørgsmål »{tekst}«, ventede svaret.',
    'Unexpected open question "{tekst}", expected the answer.',
    {
      da: 'Skriv svaret, eller skriv, hvornår det kommer.',
      en: 'Write the answer, or write when it will come.',
    },
  ),
  'svar/gentaget': rule(
    'warning',
    'Uventet gentagelse »{tekst}«, ventede det skrevet ét sted.',
    'Unexpected repetition "{tekst}", expected it written in one place.',
    {
      da: 'Slet den ene, eller skriv, hvad der er særligt her.',
      en: 'Delete one of them, or write what is particular here.',
    },
  ),
  'svar/kopieret': rule(
    'warning',
    'Uventet tekst »{tekst}«, som {enhed} også har, ventede enhedens egne ord.',
    'Unexpected text "{tekst}", which {enhed} has too, expected the unit\'s own words.',
    {
      da: 'Skriv, hvordan det er hos jer. Det, der gælder flere enheder, hører til i et fælles mål.',
      en: 'Write how it is with you. What applies to several units belongs in a shared goal.',
    },
  ),
} as const satisfies Record<string, Message>;
