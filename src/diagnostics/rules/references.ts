import { type Message, rule } from '../message.ts';

/** Rules of references: pointing without a link, skipped heading levels. */
export const referencesCodes = {
  'henvisning/retning': rule(
    'warning',
    'Uventet »{tekst}«, ventede et link til det, der menes.',
    'Unexpected "{tekst}", expected a link to what is meant.',
    {
      da: 'Skriv fx [](tabel:budget), [](mål:koersel) eller [](afsnit:budget); navn og nummer sættes ind af sig selv.',
      en: 'Write e.g. [](tabel:budget), [](mål:koersel) or [](afsnit:budget); name and number are put in.',
    },
  ),
  'henvisning/side': rule(
    'warning',
    'Uventet sidetal »{tekst}«, ventede et link: sidetal ændrer sig.',
    'Unexpected page number "{tekst}", expected a link: page numbers change.',
    {
      da: 'Skriv fx [](afsnit:budget); i PDF-filen bliver det til afsnittets nummer og navn.',
      en: "Write e.g. [](afsnit:budget); it becomes the section's number and name.",
    },
  ),
  'henvisning/uden-link': rule(
    'warning',
    'Uventet »{tekst}« uden link, ventede et sted at gå hen.',
    'Unexpected "{tekst}" without a link, expected somewhere to go.',
    {
      da: 'Skriv adressen: [navnet på siden](https://…), eller slet henvisningen.',
      en: 'Write the address: [the name of the page](https://…), or delete the reference.',
    },
  ),
  'henvisning/nummer': rule(
    'warning',
    'Uventet nummer »{tekst}« skrevet i teksten, ventede et link: numre ændrer sig.',
    'Unexpected number "{tekst}" typed in the text, expected a link: numbers change.',
    {
      da: 'Skriv fx [](mål:koersel), [](tabel:budget) eller [](afsnit:budget), og lad nummeret ude af overskrifter; numre sættes ind af sig selv.',
      en: 'Write e.g. [](mål:koersel), [](tabel:budget) or [](afsnit:budget), and leave numbers out of headings; they are put in.',
    },
  ),
  'henvisning/mærke': rule(
    'warning',
    'Uventet mærke »{mærke}« efter »{ord}«, ventede en note til det.',
    'Unexpected marker "{mærke}" after "{ord}", expected a note for it.',
    {
      da: 'Slet mærket, eller skriv [^1] her og »[^1]: noten« på en linje for sig. I en tabel skrives noten i teksten ved tabellen.',
      en: 'Delete the marker, or write [^1] here and "[^1]: the note" on a line of its own. The note of a table stands in the text beside it.',
    },
  ),
  'overskrift/spring': rule(
    'warning',
    'Uventet overskrift »{titel}« på niveau {fundet}, ventede højst niveau {ventet}.',
    'Unexpected heading "{titel}" at level {fundet}, expected level {ventet} at most.',
    {
      da: 'Slet et eller flere # foran overskriften.',
      en: 'Delete one or more # before the heading.',
    },
  ),
} as const satisfies Record<string, Message>;
