import type { Explanation } from '../explanation.ts';

/** Ids that name nothing, and what the year's list of units lacks. */
export const idsExplanations = {
  'regel/ukendt': {
    means:
      'Under »regler« kan året ændre alvoren af en melding. Koden her findes ikke eller hører til en fejl, der gør dokumentet forkert, så linjen har ingen virkning.',
    file: 'aarshjul.yaml',
    instead: 'regler:\n',
    wrong: 'regler:\n  svar/manglr: advarsel\n',
    right: 'regler:\n  svar/mangler: advarsel\n',
  },
  'enhed/ukendt': {
    means: 'Enheden står ikke i enheder.yaml, så programmet kender ikke det navn, læseren skal se.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'enheder: [senior]',
    wrong: 'enheder: [seniorer]',
    right: 'enheder: [senior]',
  },
  'afdeling/ukendt': {
    means:
      'Afdelingen står ikke i aarshjul.yaml. Den afgør, hvem der skriver under på aftalen, og hvilken opfølgning den kommer med i.',
    file: 'enheder.yaml',
    instead: 'afdeling: pleje',
    wrong: 'afdeling: plejen',
    right: 'afdeling: pleje',
  },
  'afdeling/mangler': {
    means:
      'En enhed med en aftale hører til en afdeling: afdelingschefen skriver under, og enhedens opfølgning samles med afdelingens andre.',
    file: 'enheder.yaml',
    instead: '  navn: Hjemmeplejen\n  afdeling: pleje',
    wrong: '  navn: Hjemmeplejen',
    right: '  navn: Hjemmeplejen\n  afdeling: pleje',
  },
  'effektmål/ukendt': {
    means:
      'Målet siger, at det bidrager til et effektmål, som ikke er blandt årets. Læseren kan ikke se, hvad der er ment.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'bidrager-til: [selvhjulpne]',
    wrong: 'bidrager-til: [selvhjulpen]',
    right: 'bidrager-til: [selvhjulpne]',
  },
  'indsatsområde/ukendt': {
    means: 'Indsatsområdet siger, hvor i aftalen målet trykkes. Et, der ikke findes, giver målet intet sted.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'indsatsområde: kvalitet',
    wrong: 'indsatsområde: kvaliteten',
    right: 'indsatsområde: kvalitet',
  },
  'indsatsområde/mangler': {
    means: 'Indsatsområdet siger, hvor i aftalen målet trykkes. Uden det har målet hverken sted eller nummer.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'indsatsområde: kvalitet\nbidrager-til: [selvhjulpne]',
    wrong: 'bidrager-til: [selvhjulpne]',
    right: 'indsatsområde: kvalitet\nbidrager-til: [selvhjulpne]',
  },
  'opfølgning/ukendt': {
    means: 'Opfølgningen er ikke blandt årets, så ingen ville blive bedt om at svare for målet.',
    file: 'faelles/maal/koersel.md',
    instead: 'opfølgning: [år]',
    wrong: 'opfølgning: [årlig]',
    right: 'opfølgning: [år]',
  },
  'prioritet/ukendt': {
    means: 'De højest prioriterede mål vises forrest i aftalen. Det, der er nævnt her, er ikke et af enhedens mål.',
    file: 'traening/aftale.md',
    instead: 'prioriteter: [ventetid]',
    wrong: 'prioriteter: [ventetider]',
    right: 'prioriteter: [ventetid]',
  },
  'tabel/ukendt': {
    means: 'Enheden har ingen tabel med det id, så der er intet at vise eller hente tal fra.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '::tabel{#budgettet}',
    right: '::tabel{#budget}',
  },
} satisfies Record<string, Explanation>;
