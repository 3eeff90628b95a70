import type { Explanation } from '../explanation.ts';

/** Rules of numbers: sums, shares, prices, figures in prose against tables. */
export const numbersExplanations = {
  'tal/regnestykke': {
    means:
      'Tallene i sætningen giver ikke det resultat, der står. Et af dem er forkert, og læseren kan ikke vide hvilket.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Et forløb er 21 timer + 10 timer = 35 timer.',
    right: 'Et forløb er 21 timer + 10 timer = 31 timer.',
  },
  'tal/andele': {
    means:
      'Andelene skal dele det hele, men giver mere eller mindre end 100 %. En del er glemt, eller et tal er forkert.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Tiden fordeler sig sådan:\n\n- træning: 60 %\n- kørsel: 20 %\n- møder: 10 %',
    right: 'Tiden fordeler sig sådan:\n\n- træning: 60 %\n- kørsel: 20 %\n- møder: 20 %',
  },
  'tal/to-tabeller': {
    means:
      'To tabeller i aftalen har hver sit tal for det samme, mens deres øvrige rækker er ens. Læseren kan ikke vide, hvilket der gælder.',
    case: '4-check/tal-i-tabeller',
    wrong: 'Rehabilitering er 300 i den ene tabel og 301 i den anden.',
    right: 'Rehabilitering er 301 i begge tabeller.',
  },
  'tal/uden-pris': {
    means:
      'Rækken har et antal uden en pris eller en pris uden et antal. Læseren kan ikke se, om den er gratis, eller om tallet mangler.',
    file: 'traening/tabeller/budget.csv',
    instead: 'Træning;Vedligehold;120;8,0;960',
    wrong: 'Træning;Vedligehold;120;;960',
    right: 'Træning;Vedligehold;120;8,0;960',
  },
  'tal/pakke-uden-pris': {
    means:
      'Aftalen har en tabel med pakkernes priser, og en pakke i en anden tabel er ikke med i den. Budgettet for pakken kan ikke regnes efter.',
    case: '4-check/tal-i-tabeller',
    wrong: 'Budgettet har Ude-pakke 3, men tabellen med takster har kun Ude-pakke 1 og 2.',
    right: 'Tabellen med takster har også Ude-pakke 3.',
  },
  'tal/gentaget': {
    means: 'Rækkens tal er de samme som i rækken over. Det er oftest en kopi, hvor tallene ikke blev rettet.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fag;Antal\nFysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fag;Antal;Timer;Borgere\nFysioterapeuter;18;29.700;1.250\nErgoterapeuter;18;29.700;1.250\nI alt;;;',
    right: 'Fag;Antal;Timer;Borgere\nFysioterapeuter;18;29.700;1.250\nErgoterapeuter;12;19.800;840\nI alt;;;',
  },
  'tal/modsiger-tabel': {
    means: 'Teksten giver et andet tal end aftalens egen tabel. Læseren finder to svar på det samme.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Vi bruger penge på mange ting, og forebyggelse er på 250.000 kr.',
    right: 'Vi bruger penge på mange ting, og forebyggelse er på 200.000 kr.',
  },
  'tal/modsiger-afsnit': {
    means:
      'Aftalen giver to tal for det samme i samme år, to forskellige steder. Det ene er nok fra en tidligere udgave.',
    file: 'hjemmepleje/aftale.md',
    instead: 'Vi er 120 ansatte på fire hold.',
    wrong: 'Vi er 120 ansatte på fire hold. Budgettet er på 65 mio. kr.',
    right: 'Vi er 120 ansatte på fire hold. Budgettet er på 61 mio. kr.',
  },
  'tal/modsiger-indikator': {
    means:
      'Teksten nævner et andet måltal end indikatoren i samme mål. Ved opfølgningen vil der være to svar på, om målet er nået.',
    file: 'traening/maal/01-ventetid.md',
    instead: '{{indikator.ventetid.måltal}} af borgerne begynder at træne inden for 7 dage.',
    wrong: 'Mindst 75 % af borgerne kommer i gang inden for 7 dage.',
    right: '{{indikator.ventetid.måltal}} af borgerne kommer i gang inden for 7 dage.',
  },
} satisfies Record<string, Explanation>;
