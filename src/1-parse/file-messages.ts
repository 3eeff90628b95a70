import { message } from '../diagnostics/message.ts';

export const otherCharset = message({
  code: 'fil/tegnsæt',
  severity: 'error',
  da: 'Filen er ikke gemt som UTF-8[, men som {tegnsæt}].',
  en: 'The file is not saved as UTF-8[ but as {tegnsæt}].',
  help: {
    da: 'Gem den som UTF-8: i Excel vælges filtypen »CSV UTF-8«, i editoren tegnsættet nederst til højre.',
    en: 'Save it as UTF-8: in Excel choose the file type "CSV UTF-8", in the editor the character set at the bottom right.',
  },
  explanation: {
    means:
      'Filen er gemt med et andet tegnsæt end UTF-8, så æ, ø, å og tankestreger kan blive til andre tegn. Programmet siger, hvilket det ligner, men retter det ikke, for et forkert gæt ville blive trykt. En CSV-fil må også være gemt som Windows-1252 eller UTF-16.',
    case: '1-parse/ikke-utf8',
    wrong: 'Målets fil er gemt som Windows-1252.',
    right: 'Filen er gemt som UTF-8.',
  },
});

export const encodedTwice = message({
  code: 'fil/tegnsæt-to-gange',
  severity: 'error',
  da: 'Hele filen er gemt som UTF-8 to gange: »{fundet}« skulle være »{ventet}«.',
  en: 'The whole file is saved as UTF-8 twice: "{fundet}" should be "{ventet}".',
  help: {
    da: 'Hent filen igen, som den var. Kan den ikke hentes, så gem den i editoren som Windows-1252, og åbn den igen som UTF-8.',
    en: 'Fetch the file as it was. If that is not possible, save it as Windows-1252 in the editor and open it again as UTF-8.',
  },
  explanation: {
    means:
      'Et program har læst filen som Windows-1252, selv om den var UTF-8, og gemt den igen: Hvert æ, ø og å er blevet til to tegn, også i nøgler og overskrifter. Er det kun enkelte ord, der er sat ind sådan, meldes de som sprog/tabt-tegn.',
    case: '1-parse/tegnsaet-to-gange',
    wrong: 'navn: TrÃ¦ning & Forebyggelse',
    right: 'navn: Træning & Forebyggelse',
  },
});

export const tooLarge = message({
  code: 'fil/for-stor',
  severity: 'error',
  da: 'Filen fylder {størrelse} kB, ventede højst {grænse} kB.',
  en: 'The file takes {størrelse} kB, expected at most {grænse} kB.',
  help: { da: 'Del den, eller flyt det, der ikke hører til, ud.', en: 'Split it, or move out what does not belong.' },
  explanation: {
    means:
      'En tekst må højst fylde 256 kB og en tabel eller et billede 5 MB. Det er langt mere, end en aftale kan bruge, så der er nok kommet noget forkert med.',
    case: '1-parse/fil-for-stor',
    wrong: 'Tabellens CSV-fil er hele regnearket på flere hundrede tusind rækker.',
    right: 'CSV-filen har kun de rækker, læseren skal se.',
  },
});

export const tooManyLines = message({
  code: 'fil/for-mange-linjer',
  severity: 'error',
  da: 'Filen har flere end de 5.000 linjer, der ventes højst.',
  en: 'The file has more than the 5,000 lines that are expected at most.',
  help: { da: 'Del den, eller slet det, der ikke hører til.', en: 'Split it, or delete what does not belong.' },
  explanation: {
    means:
      'En fil læses kun op til 5.000 linjer, så en fejl i én fil ikke stopper hele året. Så lang en tekst læser ingen, og oftest er noget sat ind to gange.',
    case: '1-parse/fil-for-mange-linjer',
    wrong: 'Målet er på over 5.000 linjer.',
    right: 'Målet er på en side eller to.',
  },
});

export const unresolvedConflict = message({
  code: 'fil/git-konflikt',
  severity: 'error',
  da: 'Filen har mærker efter en Git-konflikt, der ikke er løst.',
  en: 'The file holds markers of a Git conflict that is not resolved.',
  help: {
    da: 'Vælg den rigtige tekst, og slet linjerne med <<<<<<<, ======= og >>>>>>>.',
    en: 'Choose the right text and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  },
  explanation: {
    means:
      'To har rettet det samme sted, og Git har sat begge udgaver ind. Et menneske skal vælge, ellers ville læseren få begge.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong:
      '<<<<<<< HEAD\nAlle hold mødes ved tavlen hver uge.\n=======\nAlle hold mødes ved tavlen hver dag.\n>>>>>>> tavler',
    right: 'Alle hold mødes ved tavlen hver dag.',
  },
});
