import { adjustable, mendedByFix } from '../diagnostics/message.ts';

export const strayEmphasis = adjustable({
  code: 'markdown/fremhævning',
  severity: 'warning',
  da: 'Tegnene i »{fundet}« bliver trykt, som de står[, ventede »{ventet}«].',
  en: 'The signs in "{fundet}" are printed as they stand[, expected "{ventet}"].',
  help: {
    da: 'Fed skrives **ord** og kursiv *ord*, uden mellemrum inden for stjernerne. Skal tegnene stå, som de er, så sæt \\ foran dem.',
    en: 'Bold is **word** and italics *word*, without spaces inside the stars. If the signs are to stand as they are, put \\ before them.',
  },
  explanation: {
    means: 'Tegn for fed eller kursiv virker kun, når de står tæt på ordene og kommer i par. Ellers bliver de trykt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører ** altid ** logbog.',
    right: 'Holdlederne fører **altid** logbog.',
  },
});

export const strayLink = adjustable({
  code: 'markdown/link',
  severity: 'warning',
  da: 'Linket »{fundet}« virker ikke[, ventede »{ventet}«].',
  en: 'The link "{fundet}" does not work[, expected "{ventet}"].',
  help: {
    da: 'Et link skrives [ord](adresse) uden mellemrum imellem og i adressen.',
    en: 'A link is [words](address), without spaces between them and in the address.',
  },
  explanation: {
    means: 'Et link, der er skrevet lidt forkert, bliver trykt med klammer og adresse, og læseren kan ikke følge det.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne følger [retningslinjen] (https://www.sundhed.dk/).',
    right: 'Holdlederne følger [retningslinjen](https://www.sundhed.dk/).',
  },
});

export const strayBreak = adjustable({
  code: 'markdown/linjeskift',
  severity: 'warning',
  da: 'Uventet »{fundet}« sidst i teksten, ventede det kun mellem to linjer.',
  en: 'Unexpected "{fundet}" at the end of the text, expected it only between two lines.',
  help: mendedByFix,
  explanation: {
    means:
      'En omvendt skråstreg sidst på en linje holder linjerne adskilt i et afsnit. Sidst i afsnittet bliver den trykt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\\',
    right: 'Holdlederne fører logbog.',
  },
});

export const strayBackslash = adjustable({
  code: 'markdown/skråstreg',
  severity: 'error',
  da: 'Omvendte skråstreger går tabt i »{fundet}«, ventede »{ventet}«.',
  en: 'Backslashes are lost in "{fundet}", expected "{ventet}".',
  help: mendedByFix,
  explanation: {
    means:
      'En omvendt skråstreg foran et tegn betyder, at tegnet skal stå, som det er, og bliver ikke selv trykt. En sti mister sine skråstreger.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog i S:\\Hold\\_logbog.',
    right: 'Holdlederne fører logbog i `S:\\Hold\\_logbog`.',
  },
});

export const strayEntity = adjustable({
  code: 'markdown/tegnkode',
  severity: 'style',
  da: 'Uventet tegnkode »{fundet}«, ventede tegnet selv: »{ventet}«.',
  en: 'Unexpected character code "{fundet}", expected the character itself: "{ventet}".',
  help: mendedByFix,
  explanation: {
    means: 'Koden er kommet med fra en netside. Tegnet selv er til at læse for den, der retter teksten.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog efter &sect; 86.',
    right: 'Holdlederne fører logbog efter § 86.',
  },
});
