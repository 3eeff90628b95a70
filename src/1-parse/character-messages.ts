import { adjustable } from '../diagnostics/message.ts';

export const invisibleCharacter = adjustable({
  code: 'tegn/usynligt',
  severity: 'warning',
  da: 'Her står et tegn, der ikke kan ses: {tegn}[ i »{ord}«]. Det bliver ikke læst.',
  en: 'Here is a character that can\'t be seen: {tegn}[ in "{ord}"]. It is not read.',
  help: { da: 'Slet det: aftale check --fix.', en: 'Delete it: aftale check --fix.' },
  explanation: {
    means:
      'Teksten har et tegn, som ingen kan se. Det følger med, når der kopieres fra Word, PDF eller en hjemmeside, og kan gøre, at et ord eller et navn ikke genkendes. Det læses, som om det ikke var der.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Hold­lederne fører log​bog.',
    right: 'Holdlederne fører logbog.',
  },
});

export const oddSpace = adjustable({
  code: 'tegn/mellemrum',
  severity: 'warning',
  da: 'Uventet {tegn}[ ved »{ord}«], ventede et almindeligt mellemrum, en almindelig bindestreg eller ".',
  en: 'Unexpected {tegn}[ at "{ord}"], expected a plain space, hyphen or quote.',
  help: { da: 'Ret det: aftale check --fix.', en: 'Mend it: aftale check --fix.' },
  explanation: {
    means:
      'Et mellemrum eller en bindestreg i oplysningerne ser ud som de almindelige, men er et andet tegn. De læses som de almindelige.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    senest: 1.5.2023',
    wrong: '    senest: 1.5.2023',
    right: '    senest: 1.5.2023',
  },
});

export const lookalike = adjustable({
  code: 'tegn/ligner',
  severity: 'warning',
  da: 'Uventet {tegn} i »{ord}«, ventede det latinske bogstav, der ser sådan ud.',
  en: 'Unexpected {tegn} in "{ord}", expected the Latin letter that looks like it.',
  help: { da: 'Ret det: aftale check --fix.', en: 'Mend it: aftale check --fix.' },
  explanation: {
    means:
      'Et bogstav i ordet er græsk eller kyrillisk, men ser ud som et latinsk. Ordet kan ikke findes ved en søgning og læses forkert op. Det læses med det latinske.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlеderne fører logbog.',
    right: 'Holdlederne fører logbog.',
  },
});
