import { message } from '../../diagnostics/message.ts';

export const wrongGroupCount = message({
  code: 'tabel/grupper',
  severity: 'error',
  da: 'Uventet antal grupper: {fundet}, ventede højst {ventet}, da tabellen også skal have en kolonne med rækkernes navne.',
  en: 'Unexpected number of groups: {fundet}, expected at most {ventet}, since the rows need a column of names too.',

  explanation: {
    means:
      'De første kolonner kan være grupper, men den næste skal have rækkernes navne. Der er ikke kolonner nok til det antal grupper.',
    file: 'traening/tabeller/medarbejdere.yaml',
    instead: 'overskrift: Ansatte pr. 1. januar {{år}}',
    wrong: 'overskrift: Ansatte pr. 1. januar {{år}}\ngrupper: 2',
    right: 'overskrift: Ansatte pr. 1. januar {{år}}',
  },
});

export const columnWithoutHeading = message({
  code: 'tabel/kolonne-uden-overskrift',
  severity: 'error',
  da: 'Kolonnen har ingen overskrift, ventede en i tabellens første række.',
  en: 'The column has no heading, expected one in the first row.',

  explanation: {
    means:
      'Uden en overskrift ved læseren ikke, hvad kolonnens tal er, og en skærmlæser har intet at sige om cellerne.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fag;Antal\nFysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fag;Antal;\nFysioterapeuter;33;30\nI alt;33;30',
    right: 'Fag;Antal;Heraf på fuld tid\nFysioterapeuter;33;30\nI alt;33;30',
  },
});

export const repeatedColumnHeading = message({
  code: 'tabel/overskrift-gentaget',
  severity: 'error',
  da: 'Uventet overskrift »{navn}«, som en anden kolonne har, ventede en overskrift for sig.',
  en: 'Unexpected heading "{navn}", which another column has, expected one of its own.',

  explanation: {
    means:
      'To kolonner hedder det samme. Hverken læseren, formlerne eller teksten, der henter tal, kan kende dem fra hinanden.',
    file: 'traening/tabeller/budget.csv',
    instead: 'Område;Ydelse;Antal forløb',
    wrong: 'Område;Område;Antal forløb',
    right: 'Område;Ydelse;Antal forløb',
  },
});

export const unknownColumn = message({
  code: 'tabel/kolonne-ukendt',
  severity: 'error',
  da: 'Ukendt kolonne »{navn}«, ventede en af tabellens overskrifter.[ Mente du »{nærmest}«?]',
  en: 'Unknown column "{navn}", expected one of the headings.[ Did you mean "{nærmest}"?]',

  explanation: {
    means:
      'YAML-filen siger noget om en kolonne, som CSV-filen ikke har. Det ville ikke have nogen virkning, og kolonnen ville fx blive lagt sammen alligevel.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Pris pr. forløb: uden sum',
    wrong: '  Pris: uden sum',
    right: '  Pris pr. forløb: uden sum',
  },
});

export const unsummedText = message({
  code: 'tabel/kolonne-tekst',
  severity: 'error',
  da: 'Uventet »{regel}« om kolonnen »{navn}«, ventede »tekst« eller »årstal«, da den er gruppe eller rækkens navn.',
  en: 'Unexpected "{regel}" for the column "{navn}", expected "tekst" or "årstal", since it is a group or the row\'s name.',

  explanation: {
    means: 'Kolonnen har gruppernes eller rækkernes navne og kan derfor ikke være tal eller regnes ud.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Pris pr. forløb: uden sum',
    wrong: '  Område: procent\n  Pris pr. forløb: uden sum',
    right: '  Område: tekst\n  Pris pr. forløb: uden sum',
  },
});
