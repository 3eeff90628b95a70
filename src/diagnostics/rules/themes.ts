import { type Message, rule } from '../message.ts';

/** Rules of themes: how a text lists them. */
export const themesCodes = {
  'indsatsområde/opremsning': rule(
    'warning',
    'Uventet opremsning af indsatsområderne uden {mangler}, ventede alle {antal}.',
    'Unexpected list of the themes without {mangler}, expected all {antal}.',
    {
      da: 'Skriv {{indsatsområder}} i stedet for navnene; så følger de med overskrifterne i ramme.md.',
      en: 'Write {{indsatsområder}} instead of the names; they then follow the headings of ramme.md.',
    },
  ),
} as const satisfies Record<string, Message>;
