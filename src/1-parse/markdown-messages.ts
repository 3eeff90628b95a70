import { message } from '../diagnostics/message.ts';

export const htmlInText = message({
  code: 'markdown/html',
  severity: 'error',
  da: 'HTML bruges ikke i teksten: »{html}«.',
  en: 'HTML is not used in the text: "{html}".',
  help: {
    da: 'Skriv det med Markdown, og sæt \\ foran et <, der skal stå som tegn.',
    en: 'Write it in Markdown, and put \\ before a < that is meant as a character.',
  },
  explanation: {
    means:
      'HTML kan bryde dokumentets opbygning for skærmlæsere og gøre PDF og netside forskellige. Det, aftalen skal bruge, kan skrives med Markdown.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved tavlen <b>hver uge</b>.',
    right: 'Alle hold mødes ved tavlen **hver uge**.',
  },
});

export const unknownScheme = message({
  code: 'link/skema',
  severity: 'error',
  da: 'Linket »{adresse}« begynder ikke med noget, vi kender.',
  en: 'The link "{adresse}" does not begin with anything we know.',
  help: {
    da: 'Brug https:, mailto:, tel:, mål:, tabel:, afsnit:, effektmål: eller enhed:.',
    en: 'Use https:, mailto:, tel:, mål:, tabel:, afsnit:, effektmål: or enhed:.',
  },
  explanation: {
    means:
      'Linket peger på noget, læseren ikke kan nå, fx en fil på din egen maskine. Kun adresser på nettet, mail, telefon og steder i aftalen virker for alle.',
    file: 'traening/aftale.md',
    instead: '[](mål:ventetid)',
    wrong: '[målet](file:///C:/ventetid.docx)',
    right: '[](mål:ventetid)',
  },
});

export const linkWithUser = message({
  code: 'link/bruger',
  severity: 'error',
  da: 'Linket har et brugernavn eller en adgangskode foran »@{vært}«.',
  en: 'The link has a user name or a password before "@{vært}".',
  help: {
    da: 'Slet det, der står mellem // og @: alle, der læser aftalen, kan se det.',
    en: 'Delete what stands between // and @: everyone who reads the agreement can see it.',
  },
  explanation: {
    means:
      'Det, der står foran @ i en adresse på nettet, er et brugernavn og måske en adgangskode, og alle, der læser aftalen, kan se dem. Det kan også få adressen til at ligne en anden: https://borger.dk@example.dk fører til example.dk.',
    file: 'traening/aftale.md',
    instead: '[](mål:ventetid)',
    wrong: '[tallene](https://traening:sommer23@example.dk/tal)',
    right: '[tallene](https://example.dk/tal)',
  },
});

export const unusedDefinition = message({
  code: 'link/ubrugt',
  severity: 'error',
  da: 'Linjen »{tekst} …« er adressen på et link, som teksten ikke har, og bliver ikke trykt.',
  en: 'The line "{tekst} …" is the address of a link that the text does not have, and is not printed.',
  help: {
    da: 'Er det en fodnote, så skriv [^1]: først på linjen og [^1] i teksten. Ellers skriv adressen, hvor den hører til.',
    en: 'For a footnote write [^1]: at the beginning of the line and [^1] in the text. Else write the address where it belongs.',
  },
  explanation: {
    means:
      'En linje, der begynder med [ord]: og en adresse, hører til et link et andet sted i teksten. Er linket der ikke, forsvinder linjen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n[1]: https://www.sundhed.dk/',
    right: 'Holdlederne fører logbog.[^1]\n\n[^1]: Se https://www.sundhed.dk/.',
  },
});

export const directiveNotAlone = message({
  code: 'direktiv/ikke-alene',
  severity: 'error',
  da: '»::{navn}« skal stå på en linje for sig og ikke i en liste eller et citat.',
  en: '"::{navn}" must stand on a line of its own and not in a list or a quote.',

  explanation: {
    means:
      'Et direktiv sætter en tabel, et diagram eller andet ind og skal stå på en linje for sig. I en liste eller et citat har det ikke plads til det, det sætter ind.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '- ::tabel{#budget}',
    right: '::tabel{#budget}',
  },
});

export const unreferredNote = message({
  code: 'fodnote/uden-henvisning',
  severity: 'error',
  da: 'Fodnoten »{tekst}« er der ikke henvist til.',
  en: 'The footnote "{tekst}" is not referred to.',
  help: {
    da: 'Skriv {tekst} der, hvor noten hører til, eller slet den.',
    en: 'Write {tekst} where the note belongs, or delete it.',
  },
  explanation: {
    means: 'Fodnoten er skrevet, men intet i teksten fører til den. Den ville ikke blive trykt.',
    file: 'traening/aftale.md',
    instead: '{{tabel.medarbejdere; I alt; Antal}} ansatte.[^1]',
    wrong: '{{tabel.medarbejdere; I alt; Antal}} ansatte.',
    right: '{{tabel.medarbejdere; I alt; Antal}} ansatte.[^1]',
  },
});
