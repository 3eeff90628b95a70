import { type Message, rule } from '../message.ts';

/** Rules of phase: what must be there when. */
export const phaseCodes = {
  'fase/dialogmøde': rule(
    'error',
    'Uventet dialogmøde »{tid}« i fasen »{fase}«, ventede en dag.',
    'Unexpected dialogue meeting "{tid}" in the phase "{fase}", expected a day.',
    { da: 'Skriv dagen: »dialogmøde: 12.12.2022«.', en: 'Write the day: "dialogmøde: 12.12.2022".' },
  ),
  'fase/ingen-mål': rule(
    'error',
    '{enhed} har ingen mål, ventede mindst ét i fasen »{fase}«.',
    '{enhed} has no goals, expected at least one in the phase "{fase}".',
    { da: 'Læg målene i mappen maal.', en: 'Put the goals in the folder maal.' },
  ),
  'fase/ingen-prioriteter': rule(
    'warning',
    '{enhed} har ingen højest prioriterede mål, ventede mindst ét i fasen »{fase}«.',
    '{enhed} has no goals of highest priority, expected at least one in the phase "{fase}".',
    {
      da: 'Skriv dem, dialogmødet valgte, i aftale.md: »prioriteter: [ID, ID]«.',
      en: 'Write those that the dialogue meeting chose in aftale.md: "prioriteter: [ID, ID]".',
    },
  ),
} as const satisfies Record<string, Message>;
