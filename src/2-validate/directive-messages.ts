import { message } from '../diagnostics/message.ts';

export const unknownDirective = message({
  code: 'direktiv/ukendt',
  severity: 'error',
  da: 'Ukendt direktiv »::{navn}«.[ Mente du »::{nærmest}«?]',
  en: 'Unknown directive "::{navn}".[ Did you mean "::{nærmest}"?]',
  help: { da: 'Her kan stå: {mulige}.', en: 'Possible here: {mulige}.' },
  explanation: {
    means: 'Direktivet findes ikke, eller det hører til i en anden fil. Det, læseren skulle se her, ville mangle.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '::tabell{#budget}',
    right: '::tabel{#budget}',
  },
});

export const unknownAttribute = message({
  code: 'direktiv/egenskab',
  severity: 'error',
  da: 'Uventet »{egenskab}« i »::{navn}«[, ventede {ventet}].[ Mente du »{nærmest}«?]',
  en: 'Unexpected "{egenskab}" in "::{navn}"[, expected {ventet}].[ Did you mean "{nærmest}"?]',

  explanation: {
    means: 'Mellem { og } står noget, som direktivet ikke kan bruge. Det ville ikke have nogen virkning.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '::tabel{#budget bredde=2}',
    right: '::tabel{#budget}',
  },
});

export const directiveWithoutId = message({
  code: 'direktiv/uden-id',
  severity: 'error',
  da: '»::{navn}« siger ikke, hvad det gælder, ventede ::{navn}{#{id}}.',
  en: '"::{navn}" does not say what it is about, expected ::{navn}{#{id}}.',

  explanation: {
    means: 'Direktivet siger ikke, hvilken tabel eller hvilket indsatsområde det gælder, så der er intet at sætte ind.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '::tabel',
    right: '::tabel{#budget}',
  },
});

export const imageWithoutAlt = message({
  code: 'billede/uden-alt',
  severity: 'error',
  da: 'Billedet har ingen beskrivelse.',
  en: 'The image has no description.',
  help: {
    da: 'Skriv, hvad billedet viser, mellem [ og ]: ![Indgangen til huset](hus.png)',
    en: 'Write what the image shows between [ and ]: ![The entrance](hus.png)',
  },
  explanation: {
    means:
      'Den, der ikke kan se billedet, får beskrivelsen læst op. Uden den mangler en del af aftalen, og dokumentet opfylder ikke lovens krav om tilgængelighed.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n![](tavle.png)',
    right: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](tavle.png)',
  },
});

export const noteInAnswer = message({
  code: 'opfølgning/fodnote',
  severity: 'error',
  da: 'Uventet fodnote i en opfølgning, ventede teksten i selve svaret.',
  en: 'Unexpected footnote in a follow-up, expected its text in the answer itself.',

  explanation: {
    means: 'Svarene står side om side i rapporten, og der er ingen plads til noter under dem.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.[^1]\n\n[^1]: Siden marts.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om siden marts.\n',
  },
});
