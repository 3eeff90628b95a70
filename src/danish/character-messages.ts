import { message } from '../diagnostics/message.ts';

export const unprintableCharacter = message({
  code: 'tegn/uden-skrift',
  severity: 'error',
  da: 'Tegnet »{tegn}« ({nummer}[ »{navn}«]) findes ikke i dokumenternes skrifttyper.',
  en: 'The documents\' fonts lack the character "{tegn}" ({nummer}[ "{navn}"]).',
  help: { da: 'Skriv det med ord eller et andet tegn.', en: 'Write it in words or with another character.' },
  explanation: {
    means:
      'Dokumenternes skrifttyper har bogstaverne i Europas sprog og tegn som →, ≥, ‰ og CO₂. Små billeder (emoji) og skrifter som arabisk og kinesisk har de ikke; et sådant tegn ville blive en tom kasse på papiret.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved tavlen 😀.',
    right: 'Alle hold mødes ved tavlen og er glade for det.',
  },
});

export const lostCharacter = message({
  code: 'sprog/tabt-tegn',
  severity: 'error',
  da: 'Her er et tegn gået tabt: »{fundet}«[ ({nummer})][, ventede »{ventet}«].',
  en: 'A character is lost here: "{fundet}"[ ({nummer})][, expected "{ventet}"].',
  help: { da: 'Skriv det tegn, der skulle stå her.', en: 'Write the character that belongs here.' },
  explanation: {
    means: 'Et bogstav eller en streg er gået tabt mellem to programmer, og der står noget ulæseligt i stedet.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mÃ¸des ved tavlen hver uge.',
    right: 'Alle hold mødes ved tavlen hver uge.',
  },
});
