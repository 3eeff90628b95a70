import { message } from '../diagnostics/message.ts';

export const otherUnit = message({
  code: 'opfølgning/anden-enhed',
  severity: 'error',
  da: 'Uventet »{værdi}«, ventede {ventet}, som der er aftalt.',
  en: 'Unexpected "{værdi}", expected {ventet} as was agreed.',
  help: {
    da: 'Skriv tallet i den enhed, som måltallet, udgangspunktet eller »aftalt« har.',
    en: 'Write the value in the unit that the target, the baseline or "aftalt" has.',
  },
  explanation: {
    means: 'Tallet er i noget andet end det, der er aftalt, så de to kan ikke holdes op mod hinanden.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong: '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389 ture\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
  },
});

export const impossibleNumber = message({
  code: 'opfølgning/umuligt-tal',
  severity: 'error',
  da: 'Uventet »{værdi}«, ventede {ventet}.',
  en: 'Unexpected "{værdi}", expected {ventetEn}.',
  help: {
    da: 'Se efter, om et fortegn, et komma eller et ciffer er forkert, eller om de to tal er byttet om.',
    en: 'See whether a sign, a comma or a digit is wrong, or the two numbers have changed places.',
  },
  explanation: {
    means:
      'Ingen kører et negativt antal kilometer, og 60 af 57 findes ikke. Så ville målet blive grønt af en tastefejl.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: -98.200 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
  },
});

export const outsidePeriod = message({
  code: 'opfølgning/uden-for-perioden',
  severity: 'error',
  da: 'Uventet periode »{periode}«, ventede en inden for {ventet}.',
  en: 'Unexpected period "{periode}", expected one within {ventet}.',
  help: {
    da: 'Tallet skal gælde den tid, indikatoren måler. Ret perioden, eller hent det rigtige tal.',
    en: 'The value must be of the time that the indicator measures. Mend the period or get the right value.',
  },
  explanation: {
    means:
      'Tallet er fra en anden tid end den, indikatoren måler. Måltallet siger intet om det. Midtvejs må tallet gerne dække et kortere stykke af året.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-december 2023\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
  },
});

export const periodNotOver = message({
  code: 'opfølgning/ikke-forbi',
  severity: 'error',
  da: 'Uventet periode »{periode}«, ventede en, der er forbi, når svarene gøres op ({dag}).',
  en: 'Unexpected period "{periode}", expected one that is over when the answers are made up ({dag}).',
  help: {
    da: 'Skriv den tid, tallet gælder, fx »januar-maj 2023«, eller ret »opgjort«. Et skøn over resten skrives i teksten.',
    en: 'Write the time that the value is of, such as "januar-maj 2023", or mend "opgjort". What is reckoned to come is written in the text.',
  },
  explanation: {
    means: 'Ingen kender et tal for en tid, der ikke er forbi. Målet ville blive grønt for tidligt.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.9.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
  },
});

export const otherBaseline = message({
  code: 'opfølgning/andet-udgangspunkt',
  severity: 'error',
  da: 'Uventet udgangspunkt »{værdi}«, ventede ikke et andet end »{ventet}«[, som er oplyst ved »{opfølgning}«].',
  en: 'Unexpected baseline "{værdi}", expected none but "{ventet}"[, which was reported at "{opfølgning}"].',
  help: {
    da: 'Slet det her, eller ret det sted, hvor det først står. Et udgangspunkt, der er aftalt, ændres kun med en ændring af aftalen.',
    en: 'Delete it here, or mend it where it first stands. A baseline that was agreed changes only with the agreement.',
  },
  explanation: {
    means:
      'En opfølgning oplyser kun et udgangspunkt, der var ukendt, da aftalen blev indgået, og kun én gang. Ellers kunne et mål blive grønt, fordi det blev målt fra et nyt sted.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nudgangspunkt:\n  koersel: 450.000 km i januar-oktober 2022\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
  },
});

export const impossibleDay = message({
  code: 'opfølgning/dato',
  severity: 'error',
  da: 'Uventet »{nøgle}: {dato}«, ventede {ventet}.',
  en: 'Unexpected "{nøgle}: {dato}", expected {ventetEn}.',

  explanation: {
    means:
      'Datoen passer ikke med resten: svarene gøres op på én dag i året eller det næste, det, der er gjort, ligger før den dag, og en ny dato efter.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 399.000 km i januar-oktober 2023\nansvarlig: Anders Bo\nny-dato: 1.10.2023\n---\n\n## Årsag\n\nBorgerne bor længere væk.\n\n## Handling\n\nRuterne lægges om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 399.000 km i januar-oktober 2023\nansvarlig: Anders Bo\nny-dato: 30.6.2024\n---\n\n## Årsag\n\nBorgerne bor længere væk.\n\n## Handling\n\nRuterne lægges om.\n',
  },
});
