import { message } from '../diagnostics/message.ts';

export const withoutReason = message({
  code: 'opfølgning/uden-begrundelse',
  severity: 'error',
  da: 'Uventet status »{status}« uden begrundelse: tallene giver »{beregnet}«.',
  en: 'Unexpected status "{status}" without a reason: the figures give "{beregnet}".',
  help: {
    da: 'Slet »status«, så den regnes ud, eller skriv »begrundelse: …«.',
    en: 'Delete "status", so that it is computed, or write "begrundelse: …".',
  },
  explanation: {
    means:
      'Tallene giver en anden status end den, der står. Lederen må gerne vurdere anderledes, men læseren skal vide hvorfor.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nstatus: delvist opfyldt\nindikatorer:\n  koersel: 399.000 km i januar-oktober 2023\nansvarlig: Anders Bo\nny-dato: 30.6.2024\n---\n\n## Årsag\n\nBorgerne bor længere væk.\n\n## Handling\n\nRuterne lægges om.\n',
    right:
      '---\nopgjort: 6.11.2023\nstatus: delvist opfyldt\nbegrundelse: Fra maj til oktober er målet nået.\nindikatorer:\n  koersel: 399.000 km i januar-oktober 2023\nansvarlig: Anders Bo\nny-dato: 30.6.2024\n---\n\n## Årsag\n\nBorgerne bor længere væk.\n\n## Handling\n\nRuterne lægges om.\n',
  },
});

export const greenWithoutFigures = message({
  code: 'opfølgning/grøn-uden-tal',
  severity: 'error',
  da: 'Uventet status »{status}«: {mangler} kan ikke gøres op, og det kan ikke give grønt.',
  en: 'Unexpected status "{status}": {mangler} has no figure to judge by, and that can not give green.',
  help: {
    da: 'Skriv tallet, eller det udgangspunkt, som målet mangler. Ellers skriv »status: kan ikke opgøres« og en begrundelse.',
    en: 'Write the value, or the baseline that the goal lacks. Else write "status: kan ikke opgøres" and a reason.',
  },
  explanation: {
    means:
      'Der mangler et tal at dømme efter. Uden det kan ingen vide, om målet er nået, heller ikke med en begrundelse.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nstatus: opfyldt\nindikatorer:\n  koersel: kan ikke opgøres\n---\n\nRuterne er lagt om.\n',
    right: '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: kan ikke opgøres\n---\n\nRuterne er lagt om.\n',
  },
});

export const droppedWithoutDecision = message({
  code: 'opfølgning/udgået',
  severity: 'error',
  da: 'Uventet »udgået« uden {mangler}, ventede hvem der besluttede det, hvornår og hvorfor.',
  en: 'Unexpected "udgået" without {mangler}, expected who decided it, when and why.',
  help: {
    da: 'Skriv »besluttet: DATO«, »besluttet-af: NAVN« og »begrundelse: …«.',
    en: 'Write "besluttet: DATE", "besluttet-af: NAME" and "begrundelse: …".',
  },
  explanation: {
    means:
      'Et mål i en aftale kan kun udgå, når nogen har besluttet det. Læseren skal kunne se hvem, hvornår og hvorfor.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong: '---\nopgjort: 6.11.2023\nstatus: udgået\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nstatus: udgået\nbesluttet: 22.8.2023\nbesluttet-af: Bodil Krag\nbegrundelse: Bilerne er solgt.\n---\n\nRuterne er lagt om.\n',
  },
});
