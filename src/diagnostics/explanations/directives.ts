import type { Explanation } from '../explanation.ts';

const chart = (kind: string, column: string) =>
  `::diagram{#medarbejdere type=${kind} kolonne="${column}" overskrift="Ansatte efter fag"}`;

/** Directives and variables: what puts tables, charts, names and figures into the text. */
export const directivesExplanations = {
  'direktiv/ikke-alene': {
    means:
      'Et direktiv sætter en tabel, et diagram eller andet ind og skal stå på en linje for sig. I en liste eller et citat har det ikke plads til det, det sætter ind.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '- ::tabel{#budget}',
    right: '::tabel{#budget}',
  },
  'direktiv/ulæseligt': {
    means:
      'Linjen ligner et direktiv, men er skrevet sådan, at den ville blive trykt som tegn i stedet for at sætte noget ind.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '::tabel {#budget}',
    right: '::tabel{#budget}',
  },
  'direktiv/ukendt': {
    means: 'Direktivet findes ikke, eller det hører til i en anden fil. Det, læseren skulle se her, ville mangle.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '::tabell{#budget}',
    right: '::tabel{#budget}',
  },
  'direktiv/egenskab': {
    means: 'Mellem { og } står noget, som direktivet ikke kan bruge. Det ville ikke have nogen virkning.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '::tabel{#budget bredde=2}',
    right: '::tabel{#budget}',
  },
  'direktiv/uden-id': {
    means: 'Direktivet siger ikke, hvilken tabel eller hvilket indsatsområde det gælder, så der er intet at sætte ind.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '::tabel',
    right: '::tabel{#budget}',
  },
  'diagram/slags': {
    means: 'Programmet kan tegne cirkel-, linje- og søjlediagrammer. Uden en af dem bliver der intet diagram.',
    file: 'traening/aftale.md',
    instead: chart('cirkel', 'Antal'),
    wrong: chart('lagkage', 'Antal'),
    right: chart('cirkel', 'Antal'),
  },
  'diagram/kolonne': {
    means: 'Et diagram viser tallene i en af tabellens kolonner. Den, der er nævnt, findes ikke eller har ingen tal.',
    file: 'traening/aftale.md',
    instead: chart('cirkel', 'Antal'),
    wrong: chart('cirkel', 'Fag'),
    right: chart('cirkel', 'Antal'),
  },
  'variabel/ulæselig': {
    means: 'En variabel er ikke lukket, så læseren ville se tegnene i stedet for det navn eller tal, den står for.',
    file: 'traening/aftale.md',
    instead: 'Talt op den 1. januar {{år}}.',
    wrong: 'Talt op den 1. januar {{år}.',
    right: 'Talt op den 1. januar {{år}}.',
  },
  'variabel/ukendt': {
    means: 'Der er ingen variabel med det navn, så programmet ved ikke, hvad der skal stå i teksten.',
    file: 'traening/aftale.md',
    instead: 'Talt op den 1. januar {{år}}.',
    wrong: 'Talt op den 1. januar {{aaret}}.',
    right: 'Talt op den 1. januar {{år}}.',
  },
  'variabel/indikator': {
    means: 'Teksten henter et tal fra en indikator, som målet ikke har. Læseren ville mangle tallet.',
    file: 'traening/maal/03-koersel.md',
    instead: '{{indikator.koersel.grænse}}',
    wrong: '{{indikator.kørslen.grænse}}',
    right: '{{indikator.koersel.grænse}}',
  },
  'variabel/uden-værdi': {
    means: 'Indikatoren findes, men har ikke det, teksten vil hente, fx intet udgangspunkt. Sætningen ville få et hul.',
    file: 'traening/indsatser/01-genoptraening.md',
    instead: '{{indikator.naaede-maal.måltal}}',
    wrong: '{{indikator.naaede-maal.udgangspunkt}}',
    right: '{{indikator.naaede-maal.måltal}}',
  },
  'variabel/kun-i-mål': {
    means:
      'En indikator hører til sit mål, og to mål kan have en indikator med samme id. Andre steder henvises der til målet.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Vi vil nå {{indikator.ventetid.tal}}.',
    right: 'Det vil vi nå med [](mål:ventetid).',
  },
  'variabel/tabel': {
    means: 'Et tal fra en tabel hentes med tabellens id, rækkens navn og kolonnens overskrift. Et af dem mangler.',
    file: 'traening/aftale.md',
    instead: '{{tabel.medarbejdere; I alt; Antal}}',
    wrong: '{{tabel.medarbejdere; Antal}}',
    right: '{{tabel.medarbejdere; I alt; Antal}}',
  },
  'variabel/række': {
    means: 'Teksten henter et tal fra en række, som tabellen ikke har, måske fordi rækken har fået et andet navn.',
    file: 'traening/aftale.md',
    instead: '{{tabel.medarbejdere; I alt; Antal}}',
    wrong: '{{tabel.medarbejdere; Ialt; Antal}}',
    right: '{{tabel.medarbejdere; I alt; Antal}}',
  },
  'variabel/kolonne': {
    means:
      'Teksten henter et tal fra en kolonne, som tabellen ikke har, måske fordi kolonnen har fået en anden overskrift.',
    file: 'traening/aftale.md',
    instead: '{{tabel.medarbejdere; I alt; Antal}}',
    wrong: '{{tabel.medarbejdere; I alt; Antallet}}',
    right: '{{tabel.medarbejdere; I alt; Antal}}',
  },
} satisfies Record<string, Explanation>;
