import type { Explanation } from '../explanation.ts';

/** YAML: what can't be read, or would be read as something else than it looks like. */
export const yamlExplanations = {
  'yaml/syntaks': {
    means:
      'Linjen kan ikke læses som »nøgle: værdi«, så programmet ved ikke, hvad der står. Oftest er det et kolon med mellemrum midt i en tekst, et tegn forrest med en særlig betydning eller en linje, der er rykket skævt ind.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'kilde: Udtræk fra journalen',
    wrong: 'kilde: Journalen: et udtræk',
    right: "kilde: 'Journalen: et udtræk'",
  },
  'yaml/ikke-lukket': {
    means:
      'Linjerne øverst begynder med ---, men slutter ikke med ---. Så kan programmet ikke se, hvor oplysningerne holder op, og hvor teksten til læseren begynder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    senest: 4. kvartal 2023\n---\n\n# Tavlemøder på alle hold',
    wrong: '    senest: 4. kvartal 2023\n\n# Tavlemøder på alle hold',
    right: '    senest: 4. kvartal 2023\n---\n\n# Tavlemøder på alle hold',
  },
  'yaml/begyndelse': {
    means:
      'Oplysningerne øverst i filen står mellem to linjer med tre bindestreger. Word gør dem til en lang streg, og så kan programmet ikke se, hvor oplysningerne begynder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '---\nindsatsområde: kvalitet\nenheder: [senior]',
    wrong: '—\nindsatsområde: kvalitet\nenheder: [senior]',
    right: '---\nindsatsområde: kvalitet\nenheder: [senior]',
  },
  'yaml/ikke-først': {
    means:
      'Oplysningerne mellem --- skal stå først. Står der tekst over dem, læses de som en del af teksten, og målet mangler alt det, de siger.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '---\nindsatsområde: kvalitet\nenheder: [senior]',
    wrong: '# Tavlemøder på alle hold\n\n---\nindsatsområde: kvalitet\nenheder: [senior]',
    right: '---\nindsatsområde: kvalitet\nenheder: [senior]',
  },
  'yaml/kommentar': {
    means:
      'I oplysningerne begynder # en note, der ikke trykkes, når der er et mellemrum foran. Står # lige foran et ord eller et tal, var det nok en del af teksten.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    tekst: Alle hold har tavlemøder',
    wrong: '    tekst: Hold nr. #2 har tavlemøder',
    right: "    tekst: 'Hold nr. #2 har tavlemøder'",
  },
  'yaml/for-dyb': {
    means:
      'Oplysningerne ligger i mange lag inde i hinanden. Ingen nøgle har så mange, så der er nok en klamme for meget, eller linjerne er rykket for langt ind.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Pris pr. forløb: uden sum',
    wrong: '  Pris pr. forløb: [[[[[[[[[[[[[uden sum]]]]]]]]]]]]]',
    right: '  Pris pr. forløb: uden sum',
  },
  'yaml/for-lang-linje': {
    means:
      'En linje blandt nøglerne er på over 5.000 tegn. Så lang en tekst er et svar og hører til under en overskrift, hvor den kan deles i afsnit; ellers er noget sat ind ved en fejl.',
    case: '1-parse/uendelig-yaml',
    wrong: 'En hel redegørelse står i nøglen »navn«.',
    right: '»navn« er få ord, og redegørelsen står under ## Resultat.',
  },
  'yaml/alias': {
    means:
      'I YAML er & og * forrest en henvisning til en anden linje. Den bruges ikke her, for den, der læser filen, skal kunne se, hvad der står, uden at lede.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'kilde: Udtræk fra journalen',
    wrong: 'kilde: &journal Udtræk fra journalen',
    right: 'kilde: Udtræk fra journalen',
  },
  'yaml/mærke': {
    means:
      'I YAML betyder ! forrest, at værdien er af en særlig slags. Her er alle værdier tekst, og ordet efter ! ville ikke blive trykt.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'kilde: Udtræk fra journalen',
    wrong: 'kilde: !vigtigt Udtræk fra journalen',
    right: 'kilde: Udtræk fra journalen',
  },
  'yaml/krøllet': {
    means:
      'Mellem { og } deler et komma linjen, så »højst 4,0 %« ville blive til to oplysninger, og læseren ville få et forkert tal. Derfor står hver nøgle på sin egen linje.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '  afprøvet:\n    tekst: Tavlemøder er afprøvet på to hold\n    senest: 1.5.2023',
    wrong: '  afprøvet: { tekst: Tavlemøder er afprøvet på to hold, senest: 1.5.2023 }',
    right: '  afprøvet:\n    tekst: Tavlemøder er afprøvet på to hold\n    senest: 1.5.2023',
  },
  'yaml/nøgle': {
    means:
      'Før kolon står et navn, fx en kolonnes overskrift. Klammerne gør navnet til en liste, som ikke kan genkendes.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Pris pr. forløb: uden sum',
    wrong: '  [Pris pr. forløb]: uden sum',
    right: '  Pris pr. forløb: uden sum',
  },
} satisfies Record<string, Explanation>;
