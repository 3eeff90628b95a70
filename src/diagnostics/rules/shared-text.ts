import { type Message, rule } from '../message.ts';

/** Rules of shared text: repeated by a unit. */
export const sharedTextCodes = {
  'fælles/gentaget': rule(
    'warning',
    'Uventet gentagelse af fælles tekst[, ændret her: {forskel}]. Ventede kun det, der er enhedens eget.',
    "Unexpected repetition of shared text[, changed here: {forskel}]. Expected only what is the unit's own.",
    {
      da: 'Slet gentagelsen. Gælder et fælles mål for jer, skrives »fælles: ID« øverst i målet; er den fælles tekst forkert, rettes den dér.',
      en: 'Delete the repetition. A shared goal is taken with "fælles: ID" at the top; if the shared text is wrong, mend it there.',
    },
  ),
} as const satisfies Record<string, Message>;
