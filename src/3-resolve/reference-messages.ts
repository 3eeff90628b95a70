import { message } from '../diagnostics/message.ts';

export const unknownRule = message({
  code: 'regel/ukendt',
  severity: 'error',
  da: 'Reglen »{kode}« findes ikke eller kan ikke ændres.[ Mente du »{nærmest}«?]',
  en: 'The rule "{kode}" does not exist or can\'t be changed.[ Did you mean "{nærmest}"?]',
  help: {
    da: 'En regels kode står til højre i dens meldinger. Fejl, der gør dokumentet forkert, kan ikke slås fra.',
    en: "A rule's code stands to the right in its messages. Errors that make the document wrong can't be turned off.",
  },
  explanation: {
    means:
      'Under »regler« kan året ændre alvoren af en melding. Koden her findes ikke eller hører til en fejl, der gør dokumentet forkert, så linjen har ingen virkning.',
    file: 'aarshjul.yaml',
    instead: 'regler:\n',
    wrong: 'regler:\n  svar/manglr: advarsel\n',
    right: 'regler:\n  svar/mangler: advarsel\n',
  },
});

export const unknownUnit = message({
  code: 'enhed/ukendt',
  severity: 'error',
  da: 'Ukendt enhed »{id}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown unit "{id}".[ Did you mean "{nærmest}"?]',
  help: {
    da: "Enhedernes id'er står i enheder.yaml; en aftales mappe hedder det samme.",
    en: 'The ids of units stand in enheder.yaml; the folder of an agreement has the same name.',
  },
  explanation: {
    means: 'Enheden står ikke i enheder.yaml, så programmet kender ikke det navn, læseren skal se.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'enheder: [senior]',
    wrong: 'enheder: [seniorer]',
    right: 'enheder: [senior]',
  },
});

export const unknownDepartment = message({
  code: 'afdeling/ukendt',
  severity: 'error',
  da: 'Ukendt afdeling »{id}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown department "{id}".[ Did you mean "{nærmest}"?]',
  help: { da: 'Afdelinger står i aarshjul.yaml.', en: 'Departments stand in aarshjul.yaml.' },
  explanation: {
    means:
      'Afdelingen står ikke i aarshjul.yaml. Den afgør, hvem der skriver under på aftalen, og hvilken opfølgning den kommer med i.',
    file: 'enheder.yaml',
    instead: 'afdeling: pleje',
    wrong: 'afdeling: plejen',
    right: 'afdeling: pleje',
  },
});

export const missingDepartment = message({
  code: 'afdeling/mangler',
  severity: 'error',
  da: '{enhed} har en aftale, men ingen afdeling.',
  en: '{enhed} has an agreement but no department.',
  help: { da: 'Skriv »afdeling:« under enheden.', en: 'Write "afdeling:" below the unit.' },
  explanation: {
    means:
      'En enhed med en aftale hører til en afdeling: afdelingschefen skriver under, og enhedens opfølgning samles med afdelingens andre.',
    file: 'enheder.yaml',
    instead: '  navn: Hjemmeplejen\n  afdeling: pleje',
    wrong: '  navn: Hjemmeplejen',
    right: '  navn: Hjemmeplejen\n  afdeling: pleje',
  },
});

export const unknownOutcome = message({
  code: 'effektmål/ukendt',
  severity: 'error',
  da: 'Ukendt effektmål »{id}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown outcome "{id}".[ Did you mean "{nærmest}"?]',
  help: {
    da: 'Årets effektmål står i aarshjul.yaml under »effektmål«.',
    en: 'The year\'s outcomes stand in aarshjul.yaml under "effektmål".',
  },
  explanation: {
    means:
      'Målet siger, at det bidrager til et effektmål, som ikke er blandt årets. Læseren kan ikke se, hvad der er ment.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'bidrager-til: [selvhjulpne]',
    wrong: 'bidrager-til: [selvhjulpen]',
    right: 'bidrager-til: [selvhjulpne]',
  },
});

export const unknownFollowUp = message({
  code: 'opfølgning/ukendt',
  severity: 'error',
  da: 'Ukendt opfølgning »{id}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown follow-up "{id}".[ Did you mean "{nærmest}"?]',
  help: {
    da: 'Opfølgninger står i aarshjul.yaml under »opfølgninger«.',
    en: 'Follow-ups stand in aarshjul.yaml under "opfølgninger".',
  },
  explanation: {
    means: 'Opfølgningen er ikke blandt årets, så ingen ville blive bedt om at svare for målet.',
    file: 'faelles/maal/koersel.md',
    instead: 'opfølgning: [år]',
    wrong: 'opfølgning: [årlig]',
    right: 'opfølgning: [år]',
  },
});

export const unknownPriority = message({
  code: 'prioritet/ukendt',
  severity: 'error',
  da: 'Ukendt mål »{id}« blandt prioriteterne.[ Mente du »{nærmest}«?]',
  en: 'Unknown goal "{id}" among the priorities.[ Did you mean "{nærmest}"?]',
  help: { da: "Prioriteter er id'er på enhedens egne mål.", en: "Priorities are ids of the unit's own goals." },
  explanation: {
    means: 'De højest prioriterede mål vises forrest i aftalen. Det, der er nævnt her, er ikke et af enhedens mål.',
    file: 'traening/aftale.md',
    instead: 'prioriteter: [ventetid]',
    wrong: 'prioriteter: [ventetider]',
    right: 'prioriteter: [ventetid]',
  },
});

export const unknownQuestion = message({
  code: 'spørgsmål/ukendt',
  severity: 'error',
  da: 'Ukendt spørgsmål »{titel}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown question "{titel}".[ Did you mean "{nærmest}"?]',
  help: { da: 'Spørgsmålene er: {mulige}.', en: 'The questions are: {mulige}.' },
  explanation: {
    means:
      'Alle mål svarer på de samme spørgsmål, så de kan sammenlignes. Overskriften er ikke et af dem, og teksten under den har intet sted i aftalen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '## Bidrag',
    wrong: '## Formål',
    right: '## Bidrag',
  },
});

export const unknownTable = message({
  code: 'tabel/ukendt',
  severity: 'error',
  da: 'Ukendt tabel »{id}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown table "{id}".[ Did you mean "{nærmest}"?]',
  help: { da: 'Tabeller står i enhedens mappe tabeller/.', en: "Tables stand in the unit's folder tabeller/." },
  explanation: {
    means: 'Enheden har ingen tabel med det id, så der er intet at vise eller hente tal fra.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '::tabel{#budgettet}',
    right: '::tabel{#budget}',
  },
});
