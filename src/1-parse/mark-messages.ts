import { message } from '../diagnostics/message.ts';

export const unreadableDirective = message({
  code: 'direktiv/ulæseligt',
  severity: 'error',
  da: '»{tekst}« kan ikke læses som et direktiv.',
  en: '"{tekst}" can\'t be read as a directive.',
  help: {
    da: 'Skriv det alene på linjen uden mellemrum før {: ::tabel{#budget}',
    en: 'Write it alone on the line without a space before {: ::tabel{#budget}',
  },
  explanation: {
    means:
      'Linjen ligner et direktiv, men er skrevet sådan, at den ville blive trykt som tegn i stedet for at sætte noget ind.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '::tabel {#budget}',
    right: '::tabel{#budget}',
  },
});

export const unclosedVariable = message({
  code: 'variabel/ulæselig',
  severity: 'error',
  da: '»{tekst}« er ikke lukket med »}}«.',
  en: '"{tekst}" is not closed with "}}".',
  help: {
    da: 'En variabel står mellem {{ og }} og kan ikke stå inde i en anden.',
    en: 'A variable stands between {{ and }} and can not stand inside another.',
  },
  explanation: {
    means: 'En variabel er ikke lukket, så læseren ville se tegnene i stedet for det navn eller tal, den står for.',
    file: 'traening/aftale.md',
    instead: 'Talt op den 1. januar {{år}}.',
    wrong: 'Talt op den 1. januar {{år}.',
    right: 'Talt op den 1. januar {{år}}.',
  },
});

export const noteWithoutText = message({
  code: 'fodnote/uden-tekst',
  severity: 'error',
  da: 'Fodnoten »{tekst}« har ingen tekst.',
  en: 'The footnote "{tekst}" has no text.',
  help: {
    da: 'Skriv »{tekst}: noten« på en linje for sig i samme fil.',
    en: 'Write "{tekst}: the note" on a line of its own in the same file.',
  },
  explanation: {
    means: 'Teksten henviser til en fodnote, som ikke er skrevet, så læseren ville lede forgæves efter den.',
    file: 'traening/aftale.md',
    instead: '[^1]: Talt op den 1. januar {{år}}.',
    wrong: 'Talt op den 1. januar {{år}}.',
    right: '[^1]: Talt op den 1. januar {{år}}.',
  },
});

export const unreadableLanguage = message({
  code: 'tekst/sprog',
  severity: 'error',
  da: '»{tekst}« er ikke ord på et andet sprog, ventede ordene i klammer og en kode som en (engelsk), de (tysk) eller pl (polsk).',
  en: '"{tekst}" is not words in another language, expected the words in brackets and a code such as en (English), de (German) or pl (Polish).',
  help: {
    da: 'Skriv :lang, ordene i [] og koden i {} uden mellemrum imellem, alt på én linje.',
    en: 'Write :lang, the words in [] and the code in {} without spaces between them, all on one line.',
  },
  explanation: {
    means: 'Sproget siger, hvordan ordene skal læses op. Koden er den fra nettet: en, de, pl, uk, ar.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører :lang[Break the Rules]{engelsk}.',
    right: 'Holdlederne fører :lang[Break the Rules]{en}.',
  },
});
