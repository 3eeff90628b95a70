import { adjustable } from '../diagnostics/message.ts';

export const bulletInText = adjustable({
  code: 'markdown/punkttegn',
  severity: 'warning',
  da: 'Uventet punkttegn »{fundet}« i løbende tekst, ventede »{ventet}« først på linjen.',
  en: 'Unexpected bullet "{fundet}" in running text, expected "{ventet}" at the beginning of the line.',
  help: {
    da: 'Skriv hvert punkt på sin egen linje med - og et mellemrum foran; `aftale check --fix` retter det.',
    en: 'Write each point on a line of its own with - and a space before it; `aftale check --fix` mends it.',
  },
  explanation: {
    means:
      'Punkttegn fra Word er almindelige tegn her: Punkterne løber sammen til ét afsnit, og en skærmlæser hører ikke, at det er en liste.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne skal:\n• føre logbog\n• måle hver uge',
    right: 'Holdlederne skal:\n- føre logbog\n- måle hver uge',
  },
});

export const headingInText = adjustable({
  code: 'markdown/overskrift',
  severity: 'error',
  da: 'Uventet »{fundet}« i løbende tekst, ventede overskriften »{ventet}«.',
  en: 'Unexpected "{fundet}" in running text, expected the heading "{ventet}".',
  help: {
    da: 'Sæt ét almindeligt mellemrum efter #; `aftale check --fix` retter det.',
    en: 'Put one plain space after #; `aftale check --fix` mends it.',
  },
  explanation: {
    means:
      'Uden et almindeligt mellemrum efter # er linjen ingen overskrift. Teksten under den havner under spørgsmålet før.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '## Måling',
    wrong: '##Måling',
    right: '## Måling',
  },
});

export const numberingInText = adjustable({
  code: 'markdown/nummerering',
  severity: 'warning',
  da: 'Punkterne »{fundet}« og »{næste}« blev ikke til en liste, ventede »1. « eller »- « efter en tom linje.',
  en: 'The points "{fundet}" and "{næste}" did not become a list, expected "1. " or "- " after an empty line.',
  help: {
    da: 'Skriv tal, punktum og mellemrum, og begynd med 1. Skal bogstaverne stå, så sæt en tom linje mellem punkterne.',
    en: 'Write a number, a full stop and a space, and begin with 1. To keep letters, put an empty line between the points.',
  },
  explanation: {
    means: 'Linjerne tæller, men er ikke skrevet som en liste. De bliver trykt efter hinanden i ét afsnit.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'a) Holdlederne fører logbog.\nb) Holdlederne måler.',
    right: '1. Holdlederne fører logbog.\n2. Holdlederne måler.',
  },
});

export const ruleInText = adjustable({
  code: 'markdown/streg',
  severity: 'warning',
  da: 'Uventet linje af tegn »{fundet}«, ventede tekst.',
  en: 'Unexpected line of signs "{fundet}", expected text.',
  help: {
    da: 'Slet linjen, eller skriv --- mellem to tomme linjer.',
    en: 'Delete it, or write --- between two empty lines.',
  },
  explanation: {
    means: 'En linje af streger skulle skille teksten, men bliver trykt som tegn.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n=====\n\nHoldlederne måler.',
    right: 'Holdlederne fører logbog.\n\nHoldlederne måler.',
  },
});

export const tickBox = adjustable({
  code: 'svar/afkrydsning',
  severity: 'warning',
  da: '»{fundet}« bliver ikke til et felt, der kan krydses af, men bliver trykt, som det står.',
  en: '"{fundet}" does not become a box to tick, but is printed as it stands.',
  help: {
    da: 'Slet det, og skriv med ord, hvad der er gjort eller valgt.',
    en: 'Delete it, and write in words what is done or chosen.',
  },
  explanation: {
    means:
      'Klammer med et mellemrum eller et kryds er felter til opgaver i andre programmer. Her er de tegn, og læseren ser ikke, om noget er gjort.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: '- [x] Alle hold mødes ved tavlen hver uge.',
    right: '- Alle hold mødes ved tavlen hver uge; det er sat i gang.',
  },
});
