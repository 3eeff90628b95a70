import { message } from '../../diagnostics/message.ts';

export const unmarkedTotal = message({
  code: 'tabel/ligner-total',
  severity: 'error',
  da: 'Rækken »{navn}« {grund}, men står ikke under »totaler«.[ Mente du »{nærmest}«?]',
  en: 'The row "{navn}" {grundEn}, but does not stand under "totaler".[ Did you mean "{nærmest}"?]',
  help: {
    da: 'Skriv »{navn}:« under »totaler« i tabellens YAML-fil: så bliver den kontrolleret og ikke lagt med. Er den ingen total, så skriv »{navn}: nej«.',
    en: 'Write "{navn}:" under "totaler" in the table\'s YAML file: then it is checked and not summed. If it is no total, write "{navn}: nej".',
  },
  explanation: {
    means:
      'Rækken er en total af navn eller af tal, men tabellen ved det ikke. Så ville den blive lagt med i andre totaler, så tal talte dobbelt, og dens egne tal ville ingen regne efter.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Administration;3\nI alt;33',
    wrong: 'Administration;3\nTotal;99',
    right: 'Administration;3\nI alt;33',
  },
});

export const sumWithoutRows = message({
  code: 'tabel/sum-uden-rækker',
  severity: 'error',
  da: 'Totalen »{navn}« har intet at lægge sammen, ventede rækker over den[ i gruppen »{gruppe}«].',
  en: 'The total "{navn}" has nothing to sum, expected rows above it[ in the group "{gruppe}"].',
  help: {
    da: 'Flyt totalen ned under de rækker, den lægger sammen. Er den ingen total, så skriv »{navn}: nej« under »totaler«.',
    en: 'Move the total down below the rows that it sums. If it is no total, write "{navn}: nej" under "totaler".',
  },
  explanation: {
    means:
      'Der er ingen rækker over totalen at lægge sammen, så tallet kan ikke regnes efter. Oftest står totalen øverst eller i en forkert gruppe.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'I alt;33\nFysioterapeuter;33',
    right: 'Fysioterapeuter;33\nI alt;33',
  },
});

export const wrongSum = message({
  code: 'tabel/sum-afviger',
  severity: 'error',
  da: 'Uventet total {fundet}, ventede {ventet}, som er summen af rækkerne over.',
  en: 'Unexpected total {fundet}, expected {ventet}, which is the sum of the rows above.',
  help: {
    da: 'Ret tallet, lad cellen stå tom (så regnes den ud), eller skriv »uden« og rækkens navn under »totaler«, hvis en række ikke skal med.',
    en: 'Mend the figure, leave the cell empty (then it is computed), or name rows to leave out with "uden" under "totaler".',
  },
  explanation: {
    means:
      'Totalen er en anden end summen af rækkerne over den. Så er enten totalen eller en af rækkerne forkert, og læseren kan ikke vide hvilken.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'I alt;33',
    wrong: 'I alt;36',
    right: 'I alt;33',
  },
});

export const wrongFormula = message({
  code: 'tabel/formel-afviger',
  severity: 'error',
  da: 'Uventet {fundet}, ventede {ventet} efter »{regel}«.',
  en: 'Unexpected {fundet}, expected {ventet} by "{regel}".',
  help: {
    da: 'Ret tallet, eller lad cellen stå tom (så regnes den ud).',
    en: 'Mend the figure, or leave the cell empty (then it is computed).',
  },
  explanation: {
    means: 'Tallet er et andet end det, tabellens egen formel giver. Læseren, der regner efter, ville finde to svar.',
    file: 'traening/tabeller/budget.csv',
    instead: 'Træning;Vedligehold;120;8,0;960',
    wrong: 'Træning;Vedligehold;120;9,0;960',
    right: 'Træning;Vedligehold;120;8,0;960',
  },
});
