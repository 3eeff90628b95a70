import type { Explanation } from '../explanation.ts';

/** Files: their names, size, character set, and which must be there. */
export const filesExplanations = {
  'fil/genvej': {
    means:
      'En genvej (et symbolsk link) peger på en fil et andet sted. Den kan pege på noget, som kun findes på én maskine, så læseren ville få en anden aftale end forfatteren.',
    case: '1-parse/genvej',
    wrong: 'maal/04-genvej.md er en genvej til en anden fil.',
    right: 'Selve filen ligger i maal/.',
  },
  'fil/tegnsæt': {
    means:
      'Filen er gemt med et andet tegnsæt end UTF-8, så æ, ø, å og tankestreger kan blive til andre tegn. Programmet siger, hvilket det ligner, men retter det ikke, for et forkert gæt ville blive trykt. En CSV-fil må også være gemt som Windows-1252 eller UTF-16.',
    case: '1-parse/ikke-utf8',
    wrong: 'Målets fil er gemt som Windows-1252.',
    right: 'Filen er gemt som UTF-8.',
  },
  'fil/tegnsæt-to-gange': {
    means:
      'Et program har læst filen som Windows-1252, selv om den var UTF-8, og gemt den igen: Hvert æ, ø og å er blevet til to tegn, også i nøgler og overskrifter. Er det kun enkelte ord, der er sat ind sådan, meldes de som sprog/tabt-tegn.',
    case: '1-parse/tegnsaet-to-gange',
    wrong: 'navn: TrÃ¦ning & Forebyggelse',
    right: 'navn: Træning & Forebyggelse',
  },
  'fil/ukendt': {
    means:
      'Programmet ved ikke, hvad filen er, og ville ikke trykke den. Det meldes, for at et mål med et forkert filnavn ikke forsvinder ud af aftalen, uden at nogen ser det.',
    case: '1-parse/ukendt-fil',
    wrong: 'Målet ligger i maal/04-nyt.docx.',
    right: 'Målet ligger i maal/04-nyt.md.',
  },
  'fil/for-stor': {
    means:
      'En tekst må højst fylde 256 kB og en tabel eller et billede 5 MB. Det er langt mere, end en aftale kan bruge, så der er nok kommet noget forkert med.',
    case: '1-parse/fil-for-stor',
    wrong: 'Tabellens CSV-fil er hele regnearket på flere hundrede tusind rækker.',
    right: 'CSV-filen har kun de rækker, læseren skal se.',
  },
  'fil/for-mange-linjer': {
    means:
      'En fil læses kun op til 5.000 linjer, så en fejl i én fil ikke stopper hele året. Så lang en tekst læser ingen, og oftest er noget sat ind to gange.',
    case: '1-parse/fil-for-mange-linjer',
    wrong: 'Målet er på over 5.000 linjer.',
    right: 'Målet er på en side eller to.',
  },
  'fil/for-langt-ord': {
    means:
      'Et ord på over 1.000 tegn er ikke et ord, men indsatte data eller en tekst, der har mistet sine mellemrum. Det kan hverken læses eller deles på en side.',
    case: '1-parse/fil-for-langt-ord',
    wrong: 'Tallene er sat ind i målet uden mellemrum, tusindvis af tegn i træk.',
    right: 'Tallene står i en tabel.',
  },
  'fil/git-konflikt': {
    means:
      'To har rettet det samme sted, og Git har sat begge udgaver ind. Et menneske skal vælge, ellers ville læseren få begge.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong:
      '<<<<<<< HEAD\nAlle hold mødes ved tavlen hver uge.\n=======\nAlle hold mødes ved tavlen hver dag.\n>>>>>>> tavler',
    right: 'Alle hold mødes ved tavlen hver dag.',
  },
  'fil/git-rettelse': {
    means:
      'En rettelse (patch) er kopieret ind i filen i stedet for at blive lagt på den. Linjer, der skulle væk, ville blive trykt sammen med dem, der skulle ind.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: '@@ -27,1 +27,1 @@\n-Alle hold mødes ved tavlen hver uge.\n+Alle hold mødes ved tavlen hver dag.',
    right: 'Alle hold mødes ved tavlen hver dag.',
  },
  'fil/uden-nøgler': {
    means:
      'Filen skal begynde med oplysninger, som programmet trykker eller regner med, fx lederens navn. De er der ikke, eller de to linjer med --- omkring dem mangler.',
    file: 'hjemmepleje/aftale.md',
    instead: '---\nleder: Anders Bo\ndialogmøde: 14.12.2022\n---',
    wrong: '',
    right: '---\nleder: Anders Bo\ndialogmøde: 14.12.2022\n---',
  },
  'fil/med-nøgler': {
    means:
      'ramme.md er årets tekst og overskrifter. Årets oplysninger står samlet i aarshjul.yaml, så ingen skal lede to steder, og nøgler her ville ikke blive brugt.',
    file: 'ramme.md',
    instead: '# Indledning',
    wrong: '---\nfase: aftalt\n---\n\n# Indledning',
    right: '# Indledning',
  },
  'fil/samme-nummer': {
    means:
      'To mål eller to indsatser begynder med samme nummer. Ofte er den ene blevet til, da en fil blev gemt under et nyt navn, og står i aftalen uden at skulle det.',
    case: '4-check/fil-samme-nummer',
    wrong: 'traening/maal/ har både 02-tavlemoeder.md og 02-tavler.md.',
    right: 'traening/maal/ har 02-tavlemoeder.md og 02a-tavler.md.',
  },
  'fil/kopi': {
    means:
      'Windows, OneDrive og andre gemmer kopier ved siden af filen, når to har rettet i den, eller den er kopieret. Kopien ville blive et mål til i aftalen.',
    case: '1-parse/kopier',
    wrong: 'traening/maal/ har både 01-ventetid.md og »01-ventetid - Kopi.md«.',
    right: 'traening/maal/ har kun 01-ventetid.md.',
  },
  'fil/samme-id': {
    means:
      'Et id er filens navn uden tallet forrest. Links, prioriteter og opfølgninger peger på id’et, så med to ens ved ingen, hvilken fil der er ment.',
    case: '3-resolve/samme-id',
    wrong: 'maal/01-ventetid.md og maal/04-ventetid.md',
    right: 'maal/01-ventetid.md og maal/04-ventetid-hjemme.md',
  },
  'fil/nummer': {
    means:
      'Mål og indsatser nummereres efter deres plads i aftalen. Når filens tal er et andet end det, læseren ser, er filen svær at finde.',
    case: '4-check/fil-nummer',
    wrong: 'Aftalens mål 3 ligger i maal/05-koersel.md.',
    right: 'Aftalens mål 3 ligger i maal/03-koersel.md.',
  },
  'år/mangler-fil': {
    means:
      'Tre filer bærer hele året: oplysninger, enheder og den fælles ramme. Uden en af dem kan ingen aftale for året skrives.',
    case: '3-resolve/aar-mangler-fil',
    wrong: 'Mappen 2023 har aarshjul.yaml og ramme.md.',
    right: 'Mappen 2023 har aarshjul.yaml, enheder.yaml og ramme.md.',
  },
  'aftale/tom': {
    means:
      'En mappe i årets mappe er en enheds aftale, og aftale.md har dens leder og dialogmøde. Uden den bliver der ingen aftale, heller ikke af de mål, som måske ligger i mappen.',
    case: '3-resolve/aftale-tom',
    wrong: 'Mappen senior har kun maal/01-nyt.md.',
    right: 'Mappen senior har aftale.md og maal/01-nyt.md.',
  },
} satisfies Record<string, Explanation>;
