import { message } from '../../diagnostics/message.ts';

export const formulaLikeName = message({
  code: 'tabel/navn-som-formel',
  severity: 'error',
  da: 'Uventet »{fundet}« først i navnet »{navn}«, ventede et bogstav eller et tal.',
  en: 'Unexpected "{fundet}" first in the name "{navn}", expected a letter or a digit.',
  help: {
    da: 'Et regneark læser tegnet som begyndelsen på en formel. Skriv navnet uden.',
    en: 'A spreadsheet reads the sign as the beginning of a formula. Write the name without it.',
  },
  explanation: {
    means:
      'Et navn, der begynder med =, +, - eller @, bliver læst som en formel, når tabellen åbnes i et regneark. Det kan give en fejl eller gøre skade.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: '+Ergoterapeuter;12',
    right: 'Ergoterapeuter;12',
  },
});

export const namelessRow = message({
  code: 'tabel/række-uden-navn',
  severity: 'error',
  da: 'Rækken har intet navn, ventede et i denne kolonne.',
  en: 'The row has no name, expected one in this column.',

  explanation: {
    means: 'Rækken har tal, men intet navn, så læseren ikke kan se, hvad tallene gælder.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Ergoterapeuter;12',
    wrong: ';12',
    right: 'Ergoterapeuter;12',
  },
});

export const partedGroup = message({
  code: 'tabel/gruppe-to-steder',
  severity: 'error',
  da: 'Gruppen »{navn}« står to steder, ventede dens rækker samlet.',
  en: 'The group "{navn}" stands in two places, expected its rows together.',
  help: { da: 'Flyt rækkerne, så gruppen står samlet.', en: 'Move the rows so that the group stands together.' },
  explanation: {
    means:
      'Gruppens rækker står ikke samlet. Læseren ville se gruppen to gange, og dens sum ville mangle nogle af rækkerne.',
    file: 'traening/tabeller/budget.csv',
    instead: 'Træning;Træning i alt;420;;4.710\nAndet;Forebyggelse;40;5,0;200',
    wrong: 'Andet;Forebyggelse;40;5,0;200\nTræning;Træning i alt;420;;4.710',
    right: 'Træning;Træning i alt;420;;4.710\nAndet;Forebyggelse;40;5,0;200',
  },
});

export const unknownRow = message({
  code: 'tabel/række-ukendt',
  severity: 'error',
  da: 'Ukendt række »{navn}«, ventede en af tabellens rækker.[ Mente du »{nærmest}«?]',
  en: 'Unknown row "{navn}", expected one of the table\'s rows.[ Did you mean "{nærmest}"?]',

  explanation: {
    means: 'YAML-filen nævner en række under »totaler«, som CSV-filen ikke har. Totalen ville ikke blive regnet efter.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Træning i alt:',
    wrong: '  Trænig i alt:',
    right: '  Træning i alt:',
  },
});

export const unreadableTotal = message({
  code: 'tabel/total-regel',
  severity: 'error',
  da: 'Uventet »{fundet}« om totalen »{navn}«, ventede ingenting, »nej« eller »uden« og de rækker, der ikke skal med.',
  en: 'Unexpected "{fundet}" for the total "{navn}", expected nothing, "nej" or "uden" and the rows to leave out.',
  help: { da: 'Skriv fx »uden Timevikarer, Elever«.', en: 'Write "uden Timevikarer, Elever", for example.' },
  explanation: {
    means:
      'En total er summen af rækkerne over den, eventuelt uden nogle af dem, og »nej« siger, at rækken ingen total er. Andet kan ikke skrives her.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Træning i alt:',
    wrong: '  Træning i alt: minus Vedligehold',
    right: '  Træning i alt:',
  },
});
