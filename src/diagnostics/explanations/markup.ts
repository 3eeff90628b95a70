import type { Explanation } from '../explanation.ts';

const file = 'traening/maal/02-tavlemoeder.md';
const instead = 'Holdlederne fører logbog.';
const at = { file, instead };

/** Signs of Markdown that stayed text, and text that became more than it is. */
export const markupExplanations = {
  'markdown/punkttegn': {
    means:
      'Punkttegn fra Word er almindelige tegn her: Punkterne løber sammen til ét afsnit, og en skærmlæser hører ikke, at det er en liste.',
    ...at,
    wrong: 'Holdlederne skal:\n• føre logbog\n• måle hver uge',
    right: 'Holdlederne skal:\n- føre logbog\n- måle hver uge',
  },
  'markdown/overskrift': {
    means:
      'Uden et almindeligt mellemrum efter # er linjen ingen overskrift. Teksten under den havner under spørgsmålet før.',
    file,
    instead: '## Måling',
    wrong: '##Måling',
    right: '## Måling',
  },
  'markdown/tabel': {
    means:
      'Rækker med | bliver først til en tabel, når der er en linje med streger under overskrifterne. Ellers løber cellerne sammen.',
    ...at,
    wrong: 'Holdlederne fører logbog.\n\n| Hold | Logbog |\n| Øst | ja |',
    right: 'Holdlederne fører logbog.\n\n| Hold | Logbog |\n|---|---|\n| Øst | ja |',
  },
  'markdown/tabel-celler': {
    means: 'En række har flere celler, end tabellen har overskrifter. De sidste ville ikke blive trykt.',
    ...at,
    wrong: 'Holdlederne fører logbog.\n\n| Hold | Logbog |\n|---|---|\n| Øst | ja | Hver uge |',
    right: 'Holdlederne fører logbog.\n\n| Hold | Logbog | Tid |\n|---|---|---|\n| Øst | ja | Hver uge |',
  },
  'markdown/tabel-slut': {
    means: 'Uden en tom linje efter en tabel bliver den næste linje til en række i den.',
    ...at,
    wrong: '| Hold | Logbog |\n|---|---|\n| Øst | ja |\nHoldlederne måler.',
    right: '| Hold | Logbog |\n|---|---|\n| Øst | ja |\n\nHoldlederne måler.',
  },
  'markdown/tabulator': {
    means:
      'Celler, der er kopieret fra et regneark, har tabulatorer, semikoloner eller mange mellemrum imellem sig. I løbende tekst løber de sammen.',
    ...at,
    wrong: 'Holdlederne fører logbog.\n\nHold\tLogbog\nØst\tja',
    right: 'Holdlederne fører logbog.\n\n| Hold | Logbog |\n|---|---|\n| Øst | ja |',
  },
  'markdown/nummerering': {
    means: 'Linjerne tæller, men er ikke skrevet som en liste. De bliver trykt efter hinanden i ét afsnit.',
    ...at,
    wrong: 'a) Holdlederne fører logbog.\nb) Holdlederne måler.',
    right: '1. Holdlederne fører logbog.\n2. Holdlederne måler.',
  },
  'markdown/listenummer': {
    means:
      'En liste tæller selv videre fra sit første tal. Står der et andet tal, bliver der trykt noget andet, end der er skrevet.',
    ...at,
    wrong: '1. Holdlederne fører logbog.\n3. Holdlederne måler.',
    right: '1. Holdlederne fører logbog.\n2. Holdlederne måler.',
  },
  'markdown/streg': {
    means: 'En linje af streger skulle skille teksten, men bliver trykt som tegn.',
    ...at,
    wrong: 'Holdlederne fører logbog.\n\n=====\n\nHoldlederne måler.',
    right: 'Holdlederne fører logbog.\n\nHoldlederne måler.',
  },
  'markdown/fremhævning': {
    means: 'Tegn for fed eller kursiv virker kun, når de står tæt på ordene og kommer i par. Ellers bliver de trykt.',
    ...at,
    wrong: 'Holdlederne fører ** altid ** logbog.',
    right: 'Holdlederne fører **altid** logbog.',
  },
  'markdown/link': {
    means: 'Et link, der er skrevet lidt forkert, bliver trykt med klammer og adresse, og læseren kan ikke følge det.',
    ...at,
    wrong: 'Holdlederne følger [retningslinjen] (https://www.sundhed.dk/).',
    right: 'Holdlederne følger [retningslinjen](https://www.sundhed.dk/).',
  },
  'markdown/fortegn': {
    means:
      'Et > eller - foran et tal først på linjen er tegn for citat og punkt. Læseren kan ikke se, om der menes over, minus eller ingen af delene.',
    ...at,
    wrong: 'Holdlederne fører logbog.\n\n> 80 % af holdene fører logbog.',
    right: 'Holdlederne fører logbog.\n\nOver 80 % af holdene fører logbog.',
  },
  'markdown/liste-i-sætning': {
    means: 'En linje begynder tilfældigt med - eller 1. og blev til en liste, midt i en sætning.',
    ...at,
    wrong: 'Holdlederne fører logbog på\n1. sal hver uge.',
    right: 'Holdlederne fører logbog på 1. sal hver uge.',
  },
  'markdown/liste-slut': {
    means: 'Uden en tom linje efter en liste hører den næste linje med til det sidste punkt.',
    ...at,
    wrong: '- Holdlederne måler.\n- Holdlederne fører logbog.\nVi ser på logbøgerne hver uge.',
    right: '- Holdlederne måler.\n- Holdlederne fører logbog.\n\nVi ser på logbøgerne hver uge.',
  },
  'markdown/understregning': {
    means: 'En linje af streger lige under en tekst gør teksten til en overskrift.',
    ...at,
    wrong: 'Holdlederne fører logbog.\n---',
    right: 'Holdlederne fører logbog.\n\n---',
  },
  'markdown/linjeskift': {
    means:
      'En omvendt skråstreg sidst på en linje holder linjerne adskilt i et afsnit. Sidst i afsnittet bliver den trykt.',
    ...at,
    wrong: 'Holdlederne fører logbog.\\',
    right: 'Holdlederne fører logbog.',
  },
  'markdown/skråstreg': {
    means:
      'En omvendt skråstreg foran et tegn betyder, at tegnet skal stå, som det er, og bliver ikke selv trykt. En sti mister sine skråstreger.',
    ...at,
    wrong: 'Holdlederne fører logbog i S:\\Hold\\_logbog.',
    right: 'Holdlederne fører logbog i `S:\\Hold\\_logbog`.',
  },
  'markdown/tegnkode': {
    means: 'Koden er kommet med fra en netside. Tegnet selv er til at læse for den, der retter teksten.',
    ...at,
    wrong: 'Holdlederne fører logbog efter &sect; 86.',
    right: 'Holdlederne fører logbog efter § 86.',
  },
  'link/ubrugt': {
    means:
      'En linje, der begynder med [ord]: og en adresse, hører til et link et andet sted i teksten. Er linket der ikke, forsvinder linjen.',
    ...at,
    wrong: 'Holdlederne fører logbog.\n\n[1]: https://www.sundhed.dk/',
    right: 'Holdlederne fører logbog.[^1]\n\n[^1]: Se https://www.sundhed.dk/.',
  },
  'markdown/i-felt': {
    means:
      'Oplysningerne øverst i filerne, YAML-filerne og cellerne i tabeller er ren tekst. Stjerner, punkttegn, links og direktiver ville stå i aftalen som tegn.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    tekst: Alle hold har tavlemøder',
    wrong: '    tekst: Alle hold har **tavlemøder**',
    right: '    tekst: Alle hold har tavlemøder',
  },
  'tekst/sprog': {
    means: 'Sproget siger, hvordan ordene skal læses op. Koden er den fra nettet: en, de, pl, uk, ar.',
    ...at,
    wrong: 'Holdlederne fører :lang[Break the Rules]{engelsk}.',
    right: 'Holdlederne fører :lang[Break the Rules]{en}.',
  },
  'kode/ikke-lukket': {
    means:
      'Tre ` eller ~ begynder kode, og alt under dem bliver trykt råt, også overskrifter og tal, der skulle regnes ud.',
    ...at,
    wrong: '```\nHoldlederne fører logbog.',
    right: '```\nHoldlederne fører logbog.\n```',
  },
  'kode/virker-ikke': {
    means: 'Det, der står mellem `, er kode: Tal, tabeller og noter bliver ikke sat ind der.',
    ...at,
    wrong: 'Holdlederne fører logbog i `{{år}}`.',
    right: 'Holdlederne fører logbog i {{år}}.',
  },
} satisfies Record<string, Explanation>;
