import { type Message, rule } from '../message.ts';

/** Rules of numbers: sums, shares, prices, figures in prose against tables. */
export const numbersCodes = {
  'tal/regnestykke': rule(
    'warning',
    'Uventet resultat »{fundet}«, ventede »{ventet}« ({led}).',
    'Unexpected result "{fundet}", expected "{ventet}" ({led}).',
    { da: 'Ret det tal, der er forkert.', en: 'Mend the figure that is wrong.' },
  ),
  'tal/andele': rule(
    'warning',
    'Andelene giver {sum} %, ventede 100 % ({led}).',
    'The shares make {sum} %, expected 100 % ({led}).',
    {
      da: 'Ret den andel, der er forkert, eller skriv, hvad resten er.',
      en: 'Mend the share that is wrong, or write what the rest is.',
    },
  ),
  'tal/to-tabeller': rule(
    'warning',
    'Uventet {fundet} for »{navn}«, ventede {ventet} som i tabellen »{tabel}«.',
    'Unexpected {fundet} for "{navn}", expected {ventet} as in the table "{tabel}".',
    {
      da: 'Ret den af de to, der er forkert. Er de begge rigtige, så skriv # tillad tal/to-tabeller: grunden øverst i tabellens .yaml.',
      en: 'Mend the wrong one of the two. If both are right, write # tillad tal/to-tabeller: the reason at the top of the .yaml of the table.',
    },
  ),
  'tal/uden-pris': rule(
    'warning',
    'Uventet {fundet} under »{kolonne}«, ventede et tal, da »{anden}« er {tal}.',
    'Unexpected {fundetEn} under "{kolonne}", expected a number, as "{anden}" is {tal}.',
    {
      da: 'Skriv tallet (0, hvor der intet er), eller - hvor der ingen pris er.',
      en: 'Write the number (0 where there is nothing), or - where there is no price.',
    },
  ),
  'tal/pakke-uden-pris': rule(
    'warning',
    'Uventet pakke »{navn}« uden pris, ventede den i tabellen »{tabel}«.',
    'Unexpected package "{navn}" without a price, expected it in the table "{tabel}".',
    { da: 'Skriv pakken med dens pris i tabellen.', en: 'Write the package with its price in the table.' },
  ),
  'tal/gentaget': rule(
    'warning',
    'Uventet gentagelse af {tal} fra rækken over, »{over}«, ventede tallene for »{navn}«.',
    'Unexpected repetition of {tal} from the row above, "{over}", expected the figures of "{navn}".',
    {
      da: 'Ret tallene. Er de ens, så skriv # tillad tal/gentaget: grunden øverst i tabellens .yaml.',
      en: 'Mend the figures. If they are equal, write # tillad tal/gentaget: the reason at the top of the .yaml of the table.',
    },
  ),
  'tal/modsiger-tabel': rule(
    'warning',
    'Uventet {fundet} for »{navn}«, ventede {ventet} som i tabellen »{tabel}«.',
    'Unexpected {fundet} for "{navn}", expected {ventet} as in the table "{tabel}".',
    {
      da: 'Ret tallet, eller hent det fra tabellen med tabel.ID; RÆKKE; KOLONNE i dobbelte tuborgklammer.',
      en: 'Mend the figure, or take it from the table with tabel.ID; ROW; COLUMN in double braces.',
    },
  ),
  'tal/modsiger-afsnit': rule(
    'warning',
    'Uventet {fundet} for »{navn}« i {år}, ventede {ventet} som et andet sted i aftalen.',
    'Unexpected {fundet} for "{navn}" in {år}, expected {ventet} as elsewhere in the agreement.',
    { da: 'Ret det af de to tal, der er forkert.', en: 'Mend the wrong one of the two figures.' },
  ),
  'tal/modsiger-indikator': rule(
    'warning',
    'Uventet måltal {fundet}, ventede »{ventet}« som i indikatoren »{navn}«.',
    'Unexpected target {fundet}, expected "{ventet}" as in the indicator "{navn}".',
    {
      da: 'Ret tallet, eller hent det fra indikatoren med indikator.ID.måltal i dobbelte tuborgklammer.',
      en: 'Mend the figure, or take it from the indicator with indikator.ID.måltal in double braces.',
    },
  ),
} as const satisfies Record<string, Message>;
