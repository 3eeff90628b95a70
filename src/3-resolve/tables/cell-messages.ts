import { message } from '../../diagnostics/message.ts';

export const cellWithoutNumber = message({
  code: 'tabel/celle-ikke-tal',
  severity: 'error',
  da: 'Uventet »{fundet}«, ventede et tal som 1.234 eller 4,5.[ Mente du »{forslag}«?]',
  en: 'Unexpected "{fundet}", expected a number such as 1.234 or 4,5.[ Did you mean "{forslag}"?]',
  help: {
    da: 'Ret cellen, eller lad den stå tom. Er hele kolonnen tekst, så skriv »{navn}: tekst« under »kolonner« i tabellens YAML-fil.',
    en: 'Mend the cell, or leave it empty. If the whole column is text, write "{navn}: tekst" under "kolonner" in the table\'s YAML file.',
  },
  explanation: {
    means: 'I en kolonne med tal står noget, der ikke kan regnes med. Summen ville blive forkert uden cellen.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: 'Ergoterapeuter;12 stk.',
    right: 'Ergoterapeuter;12',
  },
});

export const cellWithoutYear = message({
  code: 'tabel/celle-ikke-årstal',
  severity: 'error',
  da: 'Uventet »{fundet}«, ventede et årstal som 2023.',
  en: 'Unexpected "{fundet}", expected a year such as 2023.',

  explanation: {
    means:
      'Kolonnen er sat til at være årstal, og cellen er ikke et år med fire cifre. Årstal trykkes uden punktum og lægges ikke sammen.',
    file: 'traening/tabeller/medarbejdere.yaml',
    instead: 'overskrift: Ansatte pr. 1. januar {{år}}',
    wrong: 'overskrift: Ansatte pr. 1. januar {{år}}\nkolonner:\n  Antal: årstal',
    right: 'overskrift: Ansatte pr. 1. januar {{år}}\nkolonner:\n  Fag: tekst',
  },
});

export const columnWithoutNumbers = message({
  code: 'tabel/kolonne-ikke-tal',
  severity: 'error',
  da: 'Uventet tekst i kolonnen »{navn}«, ventede tal som 1.234 eller 4,5.',
  en: 'Unexpected text in the column "{navn}", expected numbers such as 1.234 or 4,5.',
  help: {
    da: 'Skriv »{navn}: {forslag}« under »kolonner« i tabellens YAML-fil, eller ret cellerne.',
    en: 'Write "{navn}: {forslag}" under "kolonner" in the table\'s YAML file, or mend the cells.',
  },
  explanation: {
    means:
      'Hele kolonnen er tekst, men programmet venter tal, det kan lægge sammen. Er den ment som tekst, skal det stå i YAML-filen.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fysioterapeuter;atten\nErgoterapeuter;tolv',
    right: 'Fysioterapeuter;18\nErgoterapeuter;12\nI alt;30',
  },
});

export const spreadsheetError = message({
  code: 'tabel/regnearksfejl',
  severity: 'error',
  da: 'Uventet »{fundet}«, som er regnearkets fejl, ventede det, cellen skulle vise.',
  en: 'Unexpected "{fundet}", which is the spreadsheet\'s error, expected what the cell should show.',
  help: {
    da: 'Ret cellen i regnearket (ved ### er kolonnen for smal), og gem filen igen.',
    en: 'Mend the cell in the spreadsheet (### is a column too narrow) and save the file again.',
  },
  explanation: {
    means: 'Regnearket har gemt sin egen fejl i stedet for tallet. Den ville blive trykt i aftalen.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: 'Ergoterapeuter;#NAVN?',
    right: 'Ergoterapeuter;12',
  },
});
