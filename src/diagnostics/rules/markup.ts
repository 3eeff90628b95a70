import { type Message, message, rule } from '../message.ts';

const fixable = { da: '`aftale check --fix` retter det.', en: '`aftale check --fix` mends it.' };
const asCharacter = {
  da: 'Skal tegnene stå, som de er, så sæt \\ foran dem.',
  en: 'If the signs are to stand as they are, put \\ before them.',
};

/** Signs of Markdown that stayed text, and text that Markdown took for more than it is. */
export const markupCodes = {
  'markdown/punkttegn': rule(
    'warning',
    'Uventet punkttegn »{fundet}« i løbende tekst, ventede »{ventet}« først på linjen.',
    'Unexpected bullet "{fundet}" in running text, expected "{ventet}" at the beginning of the line.',
    {
      da: 'Skriv hvert punkt på sin egen linje med - og et mellemrum foran; `aftale check --fix` retter det.',
      en: 'Write each point on a line of its own with - and a space before it; `aftale check --fix` mends it.',
    },
  ),
  'markdown/overskrift': rule(
    'error',
    'Uventet »{fundet}« i løbende tekst, ventede overskriften »{ventet}«.',
    'Unexpected "{fundet}" in running text, expected the heading "{ventet}".',
    {
      da: 'Sæt ét almindeligt mellemrum efter #; `aftale check --fix` retter det.',
      en: 'Put one plain space after #; `aftale check --fix` mends it.',
    },
  ),
  'markdown/tabel': rule(
    'error',
    'Linjer med | blev ikke til en tabel: »{tekst}«, ventede en linje med |---| under den første.',
    'Lines with | did not become a table: "{tekst}", expected a line with |---| below the first.',
    {
      da: 'Linjen under overskrifterne skal have lige så mange felter: | Hold | Antal | og så |---|---:|.',
      en: 'The line below the headings must have as many cells: | Team | Number | and then |---|---:|.',
    },
  ),
  'markdown/tabel-celler': message(
    'error',
    'Uventet række med {antal} celler, ventede højst {ventet}; resten bliver ikke trykt.',
    'Unexpected row of {antal} cells, expected at most {ventet}; the rest is not printed.',
    {
      da: 'Giv tabellen flere kolonner, eller skriv \\| for en streg i teksten.',
      en: 'Give the table more columns, or write \\| for a bar in the text.',
    },
  ),
  'markdown/tabel-slut': rule(
    'warning',
    'Linjen »{fundet}« bliver en række i tabellen ovenover, ventede en tom linje før den.',
    'The line "{fundet}" becomes a row of the table above, expected an empty line before it.',
    fixable,
  ),
  'markdown/tabulator': rule(
    'warning',
    'Uventet {tegn} i teksten »{tekst}«, ventede løbende tekst eller en tabel.',
    'Unexpected {tegnEn} in the text "{tekst}", expected running text or a table.',
    {
      da: 'Celler fra et regneark bliver løbende tekst. Lav en tabel, eller skriv ét mellemrum.',
      en: 'Cells from a sheet become running text. Make a table, or write one space.',
    },
  ),
  'markdown/nummerering': rule(
    'warning',
    'Punkterne »{fundet}« og »{næste}« blev ikke til en liste, ventede »1. « eller »- « efter en tom linje.',
    'The points "{fundet}" and "{næste}" did not become a list, expected "1. " or "- " after an empty line.',
    {
      da: 'Skriv tal, punktum og mellemrum, og begynd med 1. Skal bogstaverne stå, så sæt en tom linje mellem punkterne.',
      en: 'Write a number, a full stop and a space, and begin with 1. To keep letters, put an empty line between the points.',
    },
  ),
  'markdown/listenummer': message(
    'error',
    'Punktet er skrevet som »{fundet}«, men bliver trykt som »{trykt}«.',
    'The point is written as "{fundet}", but is printed as "{trykt}".',
    {
      da: 'Nummerér punkterne i rækkefølge. Er det ikke en liste, så skriv \\ foran punktummet: 3\\. kvartal.',
      en: 'Number the points in order. If it is no list, write \\ before the full stop: 3\\. kvartal.',
    },
  ),
  'markdown/streg': rule(
    'warning',
    'Uventet linje af tegn »{fundet}«, ventede tekst.',
    'Unexpected line of signs "{fundet}", expected text.',
    {
      da: 'Slet linjen, eller skriv --- mellem to tomme linjer.',
      en: 'Delete it, or write --- between two empty lines.',
    },
  ),
  'markdown/fremhævning': rule(
    'warning',
    'Tegnene i »{fundet}« bliver trykt, som de står[, ventede »{ventet}«].',
    'The signs in "{fundet}" are printed as they stand[, expected "{ventet}"].',
    {
      da: `Fed skrives **ord** og kursiv *ord*, uden mellemrum inden for stjernerne. ${asCharacter.da}`,
      en: `Bold is **word** and italics *word*, without spaces inside the stars. ${asCharacter.en}`,
    },
  ),
  'markdown/link': rule(
    'warning',
    'Linket »{fundet}« virker ikke[, ventede »{ventet}«].',
    'The link "{fundet}" does not work[, expected "{ventet}"].',
    {
      da: 'Et link skrives [ord](adresse) uden mellemrum imellem og i adressen.',
      en: 'A link is [words](address), without spaces between them and in the address.',
    },
  ),
  'markdown/fortegn': rule(
    'warning',
    'Uventet »{tegn}« foran et tal først på linjen: »{fundet}«, ventede »{ord}«.',
    'Unexpected "{tegn}" before a figure at the beginning of a line: "{fundet}", expected "{ordEn}".',
    {
      da: 'Skriv ordet i stedet for tegnet. Er det et punkt eller et citat, så begynd med et ord.',
      en: 'Write the word in place of the sign. If it is a point or a quotation, begin with a word.',
    },
  ),
  'markdown/liste-i-sætning': rule(
    'warning',
    'Linjen »{fundet}« blev til en liste midt i en sætning.',
    'The line "{fundet}" became a list in the middle of a sentence.',
    {
      da: 'Flyt ordene op på linjen før. Er det en liste, så slut linjen før med kolon.',
      en: 'Move the words up to the line before. If it is a list, end the line before with a colon.',
    },
  ),
  'markdown/liste-slut': rule(
    'warning',
    'Linjen »{fundet}« hører med til punktet ovenover, ventede en tom linje før den.',
    'The line "{fundet}" belongs to the point above, expected an empty line before it.',
    fixable,
  ),
  'markdown/understregning': rule(
    'warning',
    'Linjen »{fundet}« gør »{tekst}« til en overskrift, ventede en tom linje imellem.',
    'The line "{fundet}" makes "{tekst}" a heading, expected an empty line between them.',
    fixable,
  ),
  'markdown/linjeskift': rule(
    'warning',
    'Uventet »{fundet}« sidst i teksten, ventede det kun mellem to linjer.',
    'Unexpected "{fundet}" at the end of the text, expected it only between two lines.',
    fixable,
  ),
  'markdown/skråstreg': rule(
    'error',
    'Omvendte skråstreger går tabt i »{fundet}«, ventede »{ventet}«.',
    'Backslashes are lost in "{fundet}", expected "{ventet}".',
    fixable,
  ),
  'markdown/tegnkode': rule(
    'style',
    'Uventet tegnkode »{fundet}«, ventede tegnet selv: »{ventet}«.',
    'Unexpected character code "{fundet}", expected the character itself: "{ventet}".',
    fixable,
  ),
  'link/ubrugt': message(
    'error',
    'Linjen »{tekst} …« er adressen på et link, som teksten ikke har, og bliver ikke trykt.',
    'The line "{tekst} …" is the address of a link that the text does not have, and is not printed.',
    {
      da: 'Er det en fodnote, så skriv [^1]: først på linjen og [^1] i teksten. Ellers skriv adressen, hvor den hører til.',
      en: 'For a footnote write [^1]: at the beginning of the line and [^1] in the text. Else write the address where it belongs.',
    },
  ),
  'markdown/i-felt': rule(
    'warning',
    '»{tekst}« trykkes, som det er skrevet: her virker det ikke.',
    '"{tekst}" is printed as it is typed: it does not work here.',
    {
      da: 'Stjerner, punkter, links, direktiver og noter virker kun i teksten under overskrifterne, og variabler ikke i navne. Skriv ordene alene.',
      en: 'Emphasis, points, links, directives and notes work only in the text below headings, and variables not in names. Write the words alone.',
    },
  ),
  'tekst/sprog': message(
    'error',
    '»{tekst}« er ikke ord på et andet sprog, ventede ordene i klammer og en kode som en (engelsk), de (tysk) eller pl (polsk).',
    '"{tekst}" is not words in another language, expected the words in brackets and a code such as en (English), de (German) or pl (Polish).',
    {
      da: 'Skriv :lang, ordene i [] og koden i {} uden mellemrum imellem, alt på én linje.',
      en: 'Write :lang, the words in [] and the code in {} without spaces between them, all on one line.',
    },
  ),
  'kode/ikke-lukket': message(
    'error',
    '»{hegn}« begynder kode, som aldrig slutter; alt under den bliver trykt, som det er skrevet.',
    '"{hegn}" begins code that never ends; all below it is printed as it is written.',
    {
      da: 'Slet linjen, eller slut koden med en linje mere som den.',
      en: 'Delete the line, or end the code with another.',
    },
  ),
  'kode/virker-ikke': message(
    'error',
    '»{tekst}« står som kode og bliver trykt, som det er skrevet.',
    '"{tekst}" stands as code and is printed as it is written.',
    { da: 'Slet ` omkring det.', en: 'Delete the ` around it.' },
  ),
} as const satisfies Record<string, Message>;
