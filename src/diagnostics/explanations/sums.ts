import type { Explanation } from '../explanation.ts';

/** Tables: their columns, formulas and totals. */
export const sumsExplanations = {
  'tabel/grupper': {
    means:
      'De første kolonner kan være grupper, men den næste skal have rækkernes navne. Der er ikke kolonner nok til det antal grupper.',
    file: 'traening/tabeller/medarbejdere.yaml',
    instead: 'overskrift: Ansatte pr. 1. januar {{år}}',
    wrong: 'overskrift: Ansatte pr. 1. januar {{år}}\ngrupper: 2',
    right: 'overskrift: Ansatte pr. 1. januar {{år}}',
  },
  'tabel/kolonne-ukendt': {
    means:
      'YAML-filen siger noget om en kolonne, som CSV-filen ikke har. Det ville ikke have nogen virkning, og kolonnen ville fx blive lagt sammen alligevel.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Pris pr. forløb: uden sum',
    wrong: '  Pris: uden sum',
    right: '  Pris pr. forløb: uden sum',
  },
  'tabel/kolonne-tekst': {
    means: 'Kolonnen har gruppernes eller rækkernes navne og kan derfor ikke være tal eller regnes ud.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Pris pr. forløb: uden sum',
    wrong: '  Område: procent\n  Pris pr. forløb: uden sum',
    right: '  Område: tekst\n  Pris pr. forløb: uden sum',
  },
  'tabel/kolonne-ikke-tal': {
    means:
      'Hele kolonnen er tekst, men programmet venter tal, det kan lægge sammen. Er den ment som tekst, skal det stå i YAML-filen.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fysioterapeuter;atten\nErgoterapeuter;tolv',
    right: 'Fysioterapeuter;18\nErgoterapeuter;12\nI alt;30',
  },
  'tabel/formel-ukendt': {
    means: 'Formlen nævner noget, som hverken er en kolonne eller et tal, så kolonnen kan ikke regnes efter.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
    wrong: '  Budget {{år}}: Antal forløb × Pris',
    right: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
  },
  'tabel/formel-tegn': {
    means:
      'En formel ganger og deler med × og ÷. Andre tegn kan også stå i en kolonnes overskrift, så programmet kan ikke se, at der skal regnes.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
    wrong: '  Budget {{år}}: Antal forløb * Pris pr. forløb',
    right: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
  },
  'tabel/formel-tekst': {
    means: 'Formlen regner med en kolonne, der har tekst og ikke tal.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
    wrong: '  Budget {{år}}: Ydelse × Pris pr. forløb',
    right: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
  },
  'tabel/formel-afviger': {
    means: 'Tallet er et andet end det, tabellens egen formel giver. Læseren, der regner efter, ville finde to svar.',
    file: 'traening/tabeller/budget.csv',
    instead: 'Træning;Vedligehold;120;8,0;960',
    wrong: 'Træning;Vedligehold;120;9,0;960',
    right: 'Træning;Vedligehold;120;8,0;960',
  },
  'tabel/række-ukendt': {
    means: 'YAML-filen nævner en række under »totaler«, som CSV-filen ikke har. Totalen ville ikke blive regnet efter.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Træning i alt:',
    wrong: '  Trænig i alt:',
    right: '  Træning i alt:',
  },
  'tabel/ligner-total': {
    means:
      'Rækken er en total af navn eller af tal, men tabellen ved det ikke. Så ville den blive lagt med i andre totaler, så tal talte dobbelt, og dens egne tal ville ingen regne efter.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Administration;3\nI alt;33',
    wrong: 'Administration;3\nTotal;99',
    right: 'Administration;3\nI alt;33',
  },
  'tabel/total-regel': {
    means:
      'En total er summen af rækkerne over den, eventuelt uden nogle af dem, og »nej« siger, at rækken ingen total er. Andet kan ikke skrives her.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Træning i alt:',
    wrong: '  Træning i alt: minus Vedligehold',
    right: '  Træning i alt:',
  },
  'tabel/sum-uden-rækker': {
    means:
      'Der er ingen rækker over totalen at lægge sammen, så tallet kan ikke regnes efter. Oftest står totalen øverst eller i en forkert gruppe.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'I alt;33\nFysioterapeuter;33',
    right: 'Fysioterapeuter;33\nI alt;33',
  },
  'tabel/sum-afviger': {
    means:
      'Totalen er en anden end summen af rækkerne over den. Så er enten totalen eller en af rækkerne forkert, og læseren kan ikke vide hvilken.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'I alt;33',
    wrong: 'I alt;36',
    right: 'I alt;33',
  },
} satisfies Record<string, Explanation>;
