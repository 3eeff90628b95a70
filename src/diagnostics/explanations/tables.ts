import type { Explanation } from '../explanation.ts';

/** Tables: the CSV as a spreadsheet saves it. */
export const tablesExplanations = {
  'tabel/halv': {
    means:
      'En tabel er to filer: tallene i CSV og det, tallene ikke selv siger, i YAML. Uden den ene kan tabellen ikke vises.',
    case: '3-resolve/tabel-halv',
    wrong: 'Mappen tabeller/ har medarbejdere.yaml.',
    right: 'Mappen tabeller/ har medarbejdere.yaml og medarbejdere.csv.',
  },
  'tabel/tom': {
    means: 'Tabellen har ingen rækker med tal, så læseren ville få en overskrift uden noget under.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fag;Antal\nFysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fag;Antal',
    right: 'Fag;Antal\nFysioterapeuter;33\nI alt;33',
  },
  'tabel/skilletegn': {
    means:
      'Cellerne skal skilles med semikolon, for et dansk tal har komma. Med komma imellem ville »4,5« blive til to celler.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fag;Antal\nFysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fag,Antal\nFysioterapeuter,33\nI alt,33',
    right: 'Fag;Antal\nFysioterapeuter;33\nI alt;33',
  },
  'tabel/anførselstegn': {
    means:
      'I en CSV-fil hører " til omkring en hel celle. Et enkelt, eller et midt i cellen, kan få rækker til at glide sammen, så tal forsvinder.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: 'De "nye" ergoterapeuter;12',
    right: 'De »nye« ergoterapeuter;12',
  },
  'tabel/antal-celler': {
    means:
      'Rækken har flere celler med indhold end overskriften, så tallene ville stå under en forkert kolonne. Mangler der celler til sidst i en række, er de tomme: sådan gemmer Excel dem.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: 'Ergoterapeuter;12;3',
    right: 'Ergoterapeuter;12',
  },
  'tabel/tom-række': {
    means: 'En tom række midt i tabellen er oftest blevet tilbage efter noget, der er slettet. Den trykkes ikke.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12\n',
    wrong: 'Ergoterapeuter;12\n;\n',
    right: 'Ergoterapeuter;12\n',
  },
  'tabel/kolonne-uden-overskrift': {
    means:
      'Uden en overskrift ved læseren ikke, hvad kolonnens tal er, og en skærmlæser har intet at sige om cellerne.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fag;Antal\nFysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fag;Antal;\nFysioterapeuter;33;30\nI alt;33;30',
    right: 'Fag;Antal;Heraf på fuld tid\nFysioterapeuter;33;30\nI alt;33;30',
  },
  'tabel/overskrift-gentaget': {
    means:
      'To kolonner hedder det samme. Hverken læseren, formlerne eller teksten, der henter tal, kan kende dem fra hinanden.',
    file: 'traening/tabeller/budget.csv',
    instead: 'Område;Ydelse;Antal forløb',
    wrong: 'Område;Område;Antal forløb',
    right: 'Område;Ydelse;Antal forløb',
  },
  'tabel/celle-ikke-tal': {
    means: 'I en kolonne med tal står noget, der ikke kan regnes med. Summen ville blive forkert uden cellen.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: 'Ergoterapeuter;12 stk.',
    right: 'Ergoterapeuter;12',
  },
  'tabel/tre-decimaler': {
    means:
      'Kolonnens tal har komma foran netop tre cifre. Det er sådan, et engelsk regneark skriver tusinder, og så ville 1.911 blive trykt som knap to.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fysioterapeuter;1,911\nErgoterapeuter;2,300\nI alt;4,211',
    right: 'Fysioterapeuter;1.911\nErgoterapeuter;2.300\nI alt;4.211',
  },
  'tabel/andel-af-én': {
    means:
      'Kolonnen er procent, men tallene er dele af 1. Så gemmer et regneark procenter, og 55 % ville blive trykt som godt en halv procent.',
    file: 'traening/tabeller/budget.csv',
    instead:
      'Område;Ydelse;Antal forløb;Pris pr. forløb;Budget {{år}}\nTræning;Genoptræning;300;12,5;3.750\nTræning;Vedligehold;120;8,0;960\nTræning;Træning i alt;420;;4.710\nAndet;Forebyggelse;40;5,0;200\n;I alt;460;;4.910',
    wrong:
      'Område;Ydelse;Antal forløb;Pris pr. forløb;Budget {{år}};Andel i %\nTræning;Genoptræning;300;12,5;3.750;0,76\nTræning;Træning i alt;300;;3.750;0,76',
    right:
      'Område;Ydelse;Antal forløb;Pris pr. forløb;Budget {{år}};Andel i %\nTræning;Genoptræning;300;12,5;3.750;76\nTræning;Træning i alt;300;;3.750;76',
  },
  'tabel/celle-ikke-årstal': {
    means:
      'Kolonnen er sat til at være årstal, og cellen er ikke et år med fire cifre. Årstal trykkes uden punktum og lægges ikke sammen.',
    file: 'traening/tabeller/medarbejdere.yaml',
    instead: 'overskrift: Ansatte pr. 1. januar {{år}}',
    wrong: 'overskrift: Ansatte pr. 1. januar {{år}}\nkolonner:\n  Antal: årstal',
    right: 'overskrift: Ansatte pr. 1. januar {{år}}\nkolonner:\n  Fag: tekst',
  },
  'tabel/regnearksfejl': {
    means: 'Regnearket har gemt sin egen fejl i stedet for tallet. Den ville blive trykt i aftalen.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: 'Ergoterapeuter;#NAVN?',
    right: 'Ergoterapeuter;12',
  },
  'tabel/navn-som-formel': {
    means:
      'Et navn, der begynder med =, +, - eller @, bliver læst som en formel, når tabellen åbnes i et regneark. Det kan give en fejl eller gøre skade.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: '+Ergoterapeuter;12',
    right: 'Ergoterapeuter;12',
  },
  'tabel/række-uden-navn': {
    means: 'Rækken har tal, men intet navn, så læseren ikke kan se, hvad tallene gælder.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: ';12',
    right: 'Ergoterapeuter;12',
  },
  'tabel/gruppe-to-steder': {
    means:
      'Gruppens rækker står ikke samlet. Læseren ville se gruppen to gange, og dens sum ville mangle nogle af rækkerne.',
    file: 'traening/tabeller/budget.csv',
    instead: 'Træning;Træning i alt;420;;4.710\nAndet;Forebyggelse;40;5,0;200',
    wrong: 'Andet;Forebyggelse;40;5,0;200\nTræning;Træning i alt;420;;4.710',
    right: 'Træning;Træning i alt;420;;4.710\nAndet;Forebyggelse;40;5,0;200',
  },
} satisfies Record<string, Explanation>;
