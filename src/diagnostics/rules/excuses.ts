import { type Message, message } from '../message.ts';

/** Rules of excuses: `tillad KODE: grund`. */
export const excusesCodes = {
  'tillad/ukendt': message(
    'error',
    'Koden »{kode}« kan ikke tillades: den findes ikke, eller det, den melder, skal rettes.[ Mente du »{nærmest}«?]',
    'The code "{kode}" can\'t be excused: it does not exist, or what it reports must be mended.[ Did you mean "{nærmest}"?]',
    {
      da: '»aftale explain« viser koderne, og for hver, om den kan tillades.',
      en: '"aftale explain" lists the codes and tells which can be excused.',
    },
  ),
  'tillad/uden-grund': message(
    'error',
    'Der står ikke, hvorfor »{kode}« tillades.',
    'It is not said why "{kode}" is excused.',
    {
      da: 'Skriv grunden efter kolon: tillad {kode}: grunden',
      en: 'Write the reason after the colon: tillad {kode}: the reason',
    },
  ),
  'tillad/overflødig': message(
    'warning',
    'Her er intet at tillade for »{kode}«.',
    'There is nothing to excuse for "{kode}" here.',
    {
      da: 'Slet linjen.',
      en: 'Delete the line.',
    },
  ),
} as const satisfies Record<string, Message>;
