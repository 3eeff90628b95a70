import { message } from '../diagnostics/message.ts';

export const emptyTable = message({
  code: 'tabel/tom',
  severity: 'error',
  da: 'Tabellen er tom, ventede en række med overskrifter og mindst en række under den.',
  en: 'The table is empty, expected a row of headings and at least one row below it.',

  explanation: {
    means: 'Tabellen har ingen rækker med tal, så læseren ville få en overskrift uden noget under.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fag;Antal\nFysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fag;Antal',
    right: 'Fag;Antal\nFysioterapeuter;33\nI alt;33',
  },
});

export const otherSeparator = message({
  code: 'tabel/skilletegn',
  severity: 'error',
  da: 'Uventet {fundet} mellem cellerne, ventede semikolon (;).',
  en: 'Unexpected {fundet} between the cells, expected semicolon (;).',
  help: {
    da: 'Gem filen igen fra regnearket, og vælg semikolon som skilletegn.',
    en: 'Save the file from the spreadsheet again with semicolon as separator.',
  },
  explanation: {
    means:
      'Cellerne skal skilles med semikolon, for et dansk tal har komma. Med komma imellem ville »4,5« blive til to celler.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fag;Antal\nFysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fag,Antal\nFysioterapeuter,33\nI alt,33',
    right: 'Fag;Antal\nFysioterapeuter;33\nI alt;33',
  },
});

export const unclosedQuote = message({
  code: 'tabel/anførselstegn',
  severity: 'error',
  da: 'Uventet anførselstegn ("), ventede det både først og sidst i cellen.',
  en: 'Unexpected quote ("), expected it both first and last in the cell.',
  help: {
    da: 'Skriv »…« i stedet, eller sæt " om hele cellen og "" der, hvor anførselstegnet skal stå.',
    en: 'Write »…« instead, or put " around the whole cell and "" where the quote should be.',
  },
  explanation: {
    means:
      'I en CSV-fil hører " til omkring en hel celle. Et enkelt, eller et midt i cellen, kan få rækker til at glide sammen, så tal forsvinder.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: 'De "nye" ergoterapeuter;12',
    right: 'De »nye« ergoterapeuter;12',
  },
});

export const unevenRow = message({
  code: 'tabel/antal-celler',
  severity: 'error',
  da: 'Uventet antal celler i rækken: {fundet}, ventede højst {ventet} som i overskriften.',
  en: 'Unexpected number of cells in the row: {fundet}, expected at most {ventet} as in the heading.',
  help: {
    da: 'Slet det, der er for meget. En celle, der selv indeholder et semikolon, sættes i "…".',
    en: 'Delete what is too much. A cell that holds a semicolon itself is put in "…".',
  },
  explanation: {
    means:
      'Rækken har flere celler med indhold end overskriften, så tallene ville stå under en forkert kolonne. Mangler der celler til sidst i en række, er de tomme: sådan gemmer Excel dem.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: 'Ergoterapeuter;12;3',
    right: 'Ergoterapeuter;12',
  },
});

export const emptyRow = message({
  code: 'tabel/tom-række',
  severity: 'warning',
  da: 'Uventet tom række, ventede en række med indhold.',
  en: 'Unexpected empty row, expected a row with content.',
  help: { da: 'Slet rækken. Den trykkes ikke.', en: 'Delete the row. It is not printed.' },
  explanation: {
    means: 'En tom række midt i tabellen er oftest blevet tilbage efter noget, der er slettet. Den trykkes ikke.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12\n',
    wrong: 'Ergoterapeuter;12\n;\n',
    right: 'Ergoterapeuter;12\n',
  },
});
