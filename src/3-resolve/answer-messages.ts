import { message } from '../diagnostics/message.ts';

export const ownFollowUp = message({
  code: 'opfølgning/for-sig',
  severity: 'error',
  da: 'Uventet svar på »{navn}«, der afleveres for sig, ventede {ventet}.',
  en: 'Unexpected answer to "{navn}", which is handed in by itself, expected {ventet}.',
  help: {
    da: 'De to første opfølgninger i aarshjul.yaml besvares her. Flyt filen, eller slet den.',
    en: 'The first two follow-ups of aarshjul.yaml are answered here. Move the file or delete it.',
  },
  explanation: {
    means:
      'Nogle mål følges op et andet sted, fx i en statusrapport. Midtvejs og årets opfølgning henviser til den og gentager den ikke.',
    case: '3-resolve/opfoelgning-for-sig',
    wrong: 'traening/opfoelgning/statusrapport/01-ventetid.md',
    right: 'traening/opfoelgning/aar/01-ventetid.md',
  },
});

export const answerToUnknownItem = message({
  code: 'opfølgning/ukendt-mål',
  severity: 'error',
  da: 'Uventet opfølgning på {hvad} »{id}«, ventede noget, der står i aftalen.[ Mente du »{nærmest}«?]',
  en: 'Unexpected follow-up on the {hvadEn} "{id}", expected something that stands in the agreement.[ Did you mean "{nærmest}"?]',
  help: {
    da: "Filnavnet efter prefikset er id'et på det mål eller den indsats, der svares på. Er målet udgået, så lad dets egen fil blive i aftalen, og skriv »status: udgået« i svaret.",
    en: 'The file name after its prefix is the id of the goal or initiative that is answered for. Where a goal was dropped, its own file stays in the agreement and the answer says "status: udgået".',
  },
  explanation: {
    means:
      'En fil svarer på et mål eller en indsats, der ikke er i aftalen. Svaret ville ikke blive trykt, og det rigtige mål ville stå uden.',
    case: '3-resolve/opfoelgning-ukendte-navne',
    wrong: 'hjemmepleje/opfoelgning/aar/03-dokumentering.md, hvor målet ligger i maal/02-dokumentation.md.',
    right: 'hjemmepleje/opfoelgning/aar/02-dokumentation.md',
  },
});

export const answerToUnknownIndicator = message({
  code: 'opfølgning/ukendt-indikator',
  severity: 'error',
  da: 'Uventet indikator »{id}«, ventede en af dem, der er aftalt.[ Mente du »{nærmest}«?]',
  en: 'Unexpected indicator "{id}", expected one that was agreed.[ Did you mean "{nærmest}"?]',
  help: { da: 'Indikatorerne står i {fil}.', en: 'The indicators stand in {fil}.' },
  explanation: {
    means: 'Tallet hører til en indikator, som målet ikke har. Det kan ikke holdes op mod noget måltal.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  kilometer: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
  },
});

export const answerToUnknownMilestone = message({
  code: 'opfølgning/ukendt-milepæl',
  severity: 'error',
  da: 'Uventet milepæl »{id}«, ventede en af dem, der er aftalt.[ Mente du »{nærmest}«?]',
  en: 'Unexpected milestone "{id}", expected one that was agreed.[ Did you mean "{nærmest}"?]',
  help: { da: 'Milepælene står i {fil}.', en: 'The milestones stand in {fil}.' },
  explanation: {
    means: 'Datoen eller bilaget hører til en milepæl, som målet ikke har. En ny milepæl aftales først.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\nmilepæle:\n  kursus: 1.5.2023\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
  },
});

export const answerOfUnknownUnit = message({
  code: 'opfølgning/ukendt-enhed',
  severity: 'error',
  da: 'Uventet enhed »{id}«, ventede {ventet}.[ Mente du »{nærmest}«?]',
  en: 'Unexpected unit "{id}", expected {ventet}.[ Did you mean "{nærmest}"?]',
  help: {
    da: 'Målets enheder står i {fil} under »enheder«.',
    en: 'The units of the goal stand in {fil} under "enheder".',
  },
  explanation: {
    means: 'Målet gælder nogle bestemte lokale enheder, og tallet er skrevet for en anden.',
    case: '3-resolve/opfoelgning-ukendte-navne',
    wrong: 'Målet har »enheder: [aftenvagt, nattevagt]«, og opfølgningen har »natvagt: 9 point«.',
    right: 'nattevagt: 9 point',
  },
});

export const answerOfUnknownPartner = message({
  code: 'opfølgning/ukendt-partner',
  severity: 'error',
  da: 'Uventet samarbejdspartner »{id}«, ventede en af dem, der er aftalt.[ Mente du »{nærmest}«?]',
  en: 'Unexpected partner "{id}", expected one of those that were agreed.[ Did you mean "{nærmest}"?]',
  help: {
    da: 'Samarbejdspartnerne står i {fil} under »samarbejder-med«.',
    en: 'The partners stand in {fil} under "samarbejder-med".',
  },
  explanation: {
    means: 'Svaret er om en samarbejdspartner, som målet ikke har. Et nyt samarbejde aftales først.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\nsamarbejde:\n  træningen: i gang\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\nsamarbejde:\n  træning: i gang\n---\n\nRuterne er lagt om.\n',
  },
});

export const valueForEachUnit = message({
  code: 'opfølgning/for-hver-enhed',
  severity: 'error',
  da: 'Uventet ét tal »{værdi}«, ventede et for hver enhed: {ventet}.',
  en: 'Unexpected single value "{værdi}", expected one for each unit: {ventet}.',
  help: {
    da: 'Skriv en linje for hver enhed under indikatoren, fx »  {eksempel}: {værdi}«.',
    en: 'Write a line for each unit below the indicator, as "  {eksempel}: {værdi}".',
  },
  explanation: {
    means:
      'Målet gælder flere lokale enheder, og hver skal nå måltallet. Ét samlet tal kan skjule, at en af dem ikke gør det.',
    case: '3-resolve/opfoelgning-vaerdier',
    wrong: 'indikatorer:\n  score: 8 point',
    right: 'indikatorer:\n  score:\n    aftenvagt: 8 point\n    nattevagt: 9 point',
  },
});

export const oneValueOnly = message({
  code: 'opfølgning/kun-ét-tal',
  severity: 'error',
  da: 'Uventede tal for flere enheder, ventede ét tal.',
  en: 'Unexpected values for several units, expected one value.',
  help: {
    da: 'Målet har ikke flere lokale enheder, eller indikatoren er »samlet«: skriv tallet på dens egen linje.',
    en: 'The goal has no more than one local unit, or the indicator is "samlet": write the value on its own line.',
  },
  explanation: {
    means:
      'Målet er ikke delt på lokale enheder, eller indikatoren tælles samlet for dem, så der er kun plads til ét tal.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel:\n    aftenvagt: 200.000 km\n    nattevagt: 189.000 km\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
  },
});

export const statusInText = message({
  code: 'opfølgning/status-ord',
  severity: 'error',
  da: 'Uventet status »{status}« ved {opfølgning}, ventede {ventet}.',
  en: 'Unexpected status "{status}" at {opfølgning}, expected {ventet}.',

  explanation: {
    means:
      'Midtvejs er et mål »bag planen«, ved årets slutning er det »ikke opfyldt«. Det ene er en prognose, det andet et resultat.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nstatus: bag planen\nindikatorer:\n  koersel: 399.000 km i januar-oktober 2023\nansvarlig: Anders Bo\nny-dato: 30.6.2024\n---\n\n## Årsag\n\nBorgerne bor længere væk.\n\n## Handling\n\nRuterne lægges om.\n',
    right:
      '---\nopgjort: 6.11.2023\nstatus: ikke opfyldt\nindikatorer:\n  koersel: 399.000 km i januar-oktober 2023\nansvarlig: Anders Bo\nny-dato: 30.6.2024\n---\n\n## Årsag\n\nBorgerne bor længere væk.\n\n## Handling\n\nRuterne lægges om.\n',
  },
});
