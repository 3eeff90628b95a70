import { message } from '../diagnostics/message.ts';

export const unknownVariable = message({
  code: 'variabel/ukendt',
  severity: 'error',
  da: 'Ukendt variabel »{navn}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown variable "{navn}".[ Did you mean "{nærmest}"?]',

  explanation: {
    means: 'Der er ingen variabel med det navn, så programmet ved ikke, hvad der skal stå i teksten.',
    file: 'traening/aftale.md',
    instead: 'Talt op den 1. januar {{år}}.',
    wrong: 'Talt op den 1. januar {{aaret}}.',
    right: 'Talt op den 1. januar {{år}}.',
  },
});

export const variableOfUnknownIndicator = message({
  code: 'variabel/indikator',
  severity: 'error',
  da: 'Målet har ingen indikator »{id}«.[ Mente du »{nærmest}«?]',
  en: 'The goal has no indicator "{id}".[ Did you mean "{nærmest}"?]',

  explanation: {
    means: 'Teksten henter et tal fra en indikator, som målet ikke har. Læseren ville mangle tallet.',
    file: 'traening/maal/03-koersel.md',
    instead: '{{indikator.koersel.grænse}}',
    wrong: '{{indikator.kørslen.grænse}}',
    right: '{{indikator.koersel.grænse}}',
  },
});

export const variableWithoutValue = message({
  code: 'variabel/uden-værdi',
  severity: 'error',
  da: 'Indikatoren »{id}« har intet at skrive for »{felt}«.',
  en: 'The indicator "{id}" has nothing to print for "{felt}".',
  help: {
    da: '»måltal« og »udgangspunkt« står øverst i målets fil; »tal« og »grænse« kræver, at de har et tal. »værdi« og »ændring« står øverst i opfølgningen.',
    en: '"måltal" and "udgangspunkt" stand at the top of the file of the goal; "tal" and "grænse" need a number in them. "værdi" and "ændring" stand at the top of the follow-up.',
  },
  explanation: {
    means: 'Indikatoren findes, men har ikke det, teksten vil hente, fx intet udgangspunkt. Sætningen ville få et hul.',
    file: 'traening/indsatser/01-genoptraening.md',
    instead: '{{indikator.naaede-maal.måltal}}',
    wrong: '{{indikator.naaede-maal.udgangspunkt}}',
    right: '{{indikator.naaede-maal.måltal}}',
  },
});

export const variableOutsideItem = message({
  code: 'variabel/kun-i-mål',
  severity: 'error',
  da: 'Uventet »{navn}« her, ventede den kun i målet eller indsatsen, der har indikatoren.',
  en: 'Unexpected "{navn}" here, expected it only in the goal or initiative that has the indicator.',

  explanation: {
    means:
      'En indikator hører til sit mål, og to mål kan have en indikator med samme id. Andre steder henvises der til målet.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Vi vil nå {{indikator.ventetid.tal}}.',
    right: 'Det vil vi nå med [](mål:ventetid).',
  },
});

export const incompleteTableVariable = message({
  code: 'variabel/tabel',
  severity: 'error',
  da: 'Uventet »{navn}«, ventede {{tabel.ID; RÆKKE; KOLONNE}}.',
  en: 'Unexpected "{navn}", expected {{tabel.ID; RÆKKE; KOLONNE}}.',

  explanation: {
    means: 'Et tal fra en tabel hentes med tabellens id, rækkens navn og kolonnens overskrift. Et af dem mangler.',
    file: 'traening/aftale.md',
    instead: '{{tabel.medarbejdere; I alt; Antal}}',
    wrong: '{{tabel.medarbejdere; Antal}}',
    right: '{{tabel.medarbejdere; I alt; Antal}}',
  },
});

export const variableOfUnknownRow = message({
  code: 'variabel/række',
  severity: 'error',
  da: 'Tabellen »{tabel}« har ingen række »{række}«.[ Mente du »{nærmest}«?]',
  en: 'The table "{tabel}" has no row "{række}".[ Did you mean "{nærmest}"?]',

  explanation: {
    means: 'Teksten henter et tal fra en række, som tabellen ikke har, måske fordi rækken har fået et andet navn.',
    file: 'traening/aftale.md',
    instead: '{{tabel.medarbejdere; I alt; Antal}}',
    wrong: '{{tabel.medarbejdere; Ialt; Antal}}',
    right: '{{tabel.medarbejdere; I alt; Antal}}',
  },
});

export const variableOfUnknownColumn = message({
  code: 'variabel/kolonne',
  severity: 'error',
  da: 'Tabellen »{tabel}« har ingen kolonne »{kolonne}«.[ Mente du »{nærmest}«?]',
  en: 'The table "{tabel}" has no column "{kolonne}".[ Did you mean "{nærmest}"?]',

  explanation: {
    means:
      'Teksten henter et tal fra en kolonne, som tabellen ikke har, måske fordi kolonnen har fået en anden overskrift.',
    file: 'traening/aftale.md',
    instead: '{{tabel.medarbejdere; I alt; Antal}}',
    wrong: '{{tabel.medarbejdere; I alt; Antallet}}',
    right: '{{tabel.medarbejdere; I alt; Antal}}',
  },
});

export const variableOutsideFollowUp = message({
  code: 'variabel/kun-i-opfølgning',
  severity: 'error',
  da: 'Uventet »{navn}«: det, der er nået, kendes kun i en opfølgning.',
  en: 'Unexpected "{navn}": what was reached is known in a follow-up only.',
  help: {
    da: 'Brug måltal, tal, grænse eller udgangspunkt, eller flyt teksten til opfølgningen.',
    en: 'Use måltal, tal, grænse or udgangspunkt, or move the text to the follow-up.',
  },
  explanation: {
    means: 'Det, der er nået, findes først, når der er fulgt op. Aftalen kan kun skrive, hvad der er aftalt.',
    file: 'traening/maal/03-koersel.md',
    instead: 'indikator.koersel.grænse',
    wrong: 'indikator.koersel.værdi',
    right: 'indikator.koersel.måltal',
  },
});
