import { type Message, rule } from '../message.ts';

/** Rules of outcomes: their names, and who contributes to them. */
export const outcomesCodes = {
  'effektmål/næsten': rule(
    'warning',
    'Uventet »{fundet}«, ventede effektmålets navn »{ventet}«.',
    'Unexpected "{fundet}", expected the name of the outcome, "{ventet}".',
    {
      da: 'Skriv navnet helt, eller lad [](effektmål:ID) skrive det. Er effektmålet ikke ment, så sig det med andre ord.',
      en: 'Write the whole name, or let [](effektmål:ID) write it. Where the outcome is not meant, use other words.',
    },
  ),
  'effektmål/ingen-bidrager': rule(
    'style',
    'Intet mål og ingen indsats bidrager til »{navn}«, ventede mindst et.',
    'No goal and no initiative contributes to "{navn}", expected at least one.',
  ),
  'effektmål/erklæret-uden-indsats': rule(
    'warning',
    'Uventet effektmål »{navn}«, ventede et, som et mål eller en indsats hos {enhed} bidrager til.',
    'Unexpected outcome "{navn}", expected one that a goal or initiative of {enhed} contributes to.',
    {
      da: 'Skriv effektmålet under »bidrager-til« i det mål eller den indsats, der bidrager, eller slet det her.',
      en: 'Write the outcome under "bidrager-til" of the goal or initiative that contributes, or delete it here.',
    },
  ),
  'effektmål/fælles-uden-bidrag': rule(
    'warning',
    'Uventet effektmål »{navn}«, ventede et, som mindst ét mål med teksten fra »{mål}« bidrager til.',
    'Unexpected outcome "{navn}", expected one that at least one goal with the text of "{mål}" contributes to.',
    {
      da: 'Slet effektmålet i den fælles tekst, eller skriv det under »bidrager-til« i det mål, der bidrager.',
      en: 'Delete the outcome in the shared text, or write it under "bidrager-til" of the goal that contributes.',
    },
  ),
} as const satisfies Record<string, Message>;
