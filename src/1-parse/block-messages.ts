import { adjustable, mendedByFix, message } from '../diagnostics/message.ts';

export const unevenTableCells = message({
  code: 'markdown/tabel-celler',
  severity: 'error',
  da: 'Uventet række med {antal} celler, ventede højst {ventet}; resten bliver ikke trykt.',
  en: 'Unexpected row of {antal} cells, expected at most {ventet}; the rest is not printed.',
  help: {
    da: 'Giv tabellen flere kolonner, eller skriv \\| for en streg i teksten.',
    en: 'Give the table more columns, or write \\| for a bar in the text.',
  },
  explanation: {
    means: 'En række har flere celler, end tabellen har overskrifter. De sidste ville ikke blive trykt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n| Hold | Logbog |\n|---|---|\n| Øst | ja | Hver uge |',
    right: 'Holdlederne fører logbog.\n\n| Hold | Logbog | Tid |\n|---|---|---|\n| Øst | ja | Hver uge |',
  },
});

export const textAfterTable = adjustable({
  code: 'markdown/tabel-slut',
  severity: 'warning',
  da: 'Linjen »{fundet}« bliver en række i tabellen ovenover, ventede en tom linje før den.',
  en: 'The line "{fundet}" becomes a row of the table above, expected an empty line before it.',
  help: mendedByFix,
  explanation: {
    means: 'Uden en tom linje efter en tabel bliver den næste linje til en række i den.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: '| Hold | Logbog |\n|---|---|\n| Øst | ja |\nHoldlederne måler.',
    right: '| Hold | Logbog |\n|---|---|\n| Øst | ja |\n\nHoldlederne måler.',
  },
});

export const strayListNumber = message({
  code: 'markdown/listenummer',
  severity: 'error',
  da: 'Punktet er skrevet som »{fundet}«, men bliver trykt som »{trykt}«.',
  en: 'The point is written as "{fundet}", but is printed as "{trykt}".',
  help: {
    da: 'Nummerér punkterne i rækkefølge. Er det ikke en liste, så skriv \\ foran punktummet: 3\\. kvartal.',
    en: 'Number the points in order. If it is no list, write \\ before the full stop: 3\\. kvartal.',
  },
  explanation: {
    means:
      'En liste tæller selv videre fra sit første tal. Står der et andet tal, bliver der trykt noget andet, end der er skrevet.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: '1. Holdlederne fører logbog.\n3. Holdlederne måler.',
    right: '1. Holdlederne fører logbog.\n2. Holdlederne måler.',
  },
});

export const signReadAsList = adjustable({
  code: 'markdown/fortegn',
  severity: 'warning',
  da: 'Uventet »{tegn}« foran et tal først på linjen: »{fundet}«, ventede »{ord}«.',
  en: 'Unexpected "{tegn}" before a figure at the beginning of a line: "{fundet}", expected "{ordEn}".',
  help: {
    da: 'Skriv ordet i stedet for tegnet. Er det et punkt eller et citat, så begynd med et ord.',
    en: 'Write the word in place of the sign. If it is a point or a quotation, begin with a word.',
  },
  explanation: {
    means:
      'Et > eller - foran et tal først på linjen er tegn for citat og punkt. Læseren kan ikke se, om der menes over, minus eller ingen af delene.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n> 80 % af holdene fører logbog.',
    right: 'Holdlederne fører logbog.\n\nOver 80 % af holdene fører logbog.',
  },
});

export const listInSentence = adjustable({
  code: 'markdown/liste-i-sætning',
  severity: 'warning',
  da: 'Linjen »{fundet}« blev til en liste midt i en sætning.',
  en: 'The line "{fundet}" became a list in the middle of a sentence.',
  help: {
    da: 'Flyt ordene op på linjen før. Er det en liste, så slut linjen før med kolon.',
    en: 'Move the words up to the line before. If it is a list, end the line before with a colon.',
  },
  explanation: {
    means: 'En linje begynder tilfældigt med - eller 1. og blev til en liste, midt i en sætning.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog på\n1. sal hver uge.',
    right: 'Holdlederne fører logbog på 1. sal hver uge.',
  },
});

export const textAfterList = adjustable({
  code: 'markdown/liste-slut',
  severity: 'warning',
  da: 'Linjen »{fundet}« hører med til punktet ovenover, ventede en tom linje før den.',
  en: 'The line "{fundet}" belongs to the point above, expected an empty line before it.',
  help: mendedByFix,
  explanation: {
    means: 'Uden en tom linje efter en liste hører den næste linje med til det sidste punkt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: '- Holdlederne måler.\n- Holdlederne fører logbog.\nVi ser på logbøgerne hver uge.',
    right: '- Holdlederne måler.\n- Holdlederne fører logbog.\n\nVi ser på logbøgerne hver uge.',
  },
});

export const underlineReadAsHeading = adjustable({
  code: 'markdown/understregning',
  severity: 'warning',
  da: 'Linjen »{fundet}« gør »{tekst}« til en overskrift, ventede en tom linje imellem.',
  en: 'The line "{fundet}" makes "{tekst}" a heading, expected an empty line between them.',
  help: mendedByFix,
  explanation: {
    means: 'En linje af streger lige under en tekst gør teksten til en overskrift.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n---',
    right: 'Holdlederne fører logbog.\n\n---',
  },
});
