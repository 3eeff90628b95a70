import type { Explanation } from '../explanation.ts';

/** Rules of measurability: indicators, targets, baselines, who documents. */
export const measurabilityExplanations = {
  'mål/uden-indikator': {
    means:
      'Målet har intet, der kan tælles, måles eller være sket på et tidspunkt. Ved årets slutning kan ingen sige, om det er nået.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead:
      'milepæle:\n  afprøvet:\n    tekst: Tavlemøder er afprøvet på to hold\n    senest: 1.5.2023\n  alle-hold:\n    tekst: Alle hold har tavlemøder\n    senest: 4. kvartal 2023\n',
    wrong: '',
    right: 'milepæle:\n  alle-hold:\n    tekst: Alle hold har tavlemøder\n    senest: 4. kvartal 2023\n',
  },
  'mål/kun-milepæle': {
    means:
      'Milepæle viser, at noget er gjort, men ikke, hvad der kom ud af det. Med en indikator kan læseren også se virkningen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'milepæle:\n',
    wrong: 'milepæle:\n',
    right: 'indikatorer:\n  logboeger:\n    navn: Hold med en logbog\n    måltal: alle\nmilepæle:\n',
  },
  'indsats/uden-indikator': {
    means:
      'En indsats skal have et succeskriterium, der kan måles. Uden en indikator kan ingen se, om indsatsen virkede.',
    file: 'traening/indsatser/01-genoptraening.md',
    instead: 'indikatorer:\n  naaede-maal:\n    navn: Borgere, der når deres mål\n    måltal: mindst 80 %\n',
    wrong: '',
    right: 'indikatorer:\n  naaede-maal:\n    navn: Borgere, der når deres mål\n    måltal: mindst 80 %\n',
  },
  'indikator/uden-måltal': {
    means:
      'Indikatoren siger, hvad der måles, men ikke, hvornår det er godt nok. Så kan den ikke vise, om målet er nået.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'milepæle:\n',
    wrong: 'indikatorer:\n  logboeger:\n    navn: Hold med en logbog\nmilepæle:\n',
    right: 'indikatorer:\n  logboeger:\n    navn: Hold med en logbog\n    måltal: alle\nmilepæle:\n',
  },
  'indikator/uden-udgangspunkt': {
    means: 'Måltallet er et fald eller en stigning, men der står ikke, hvorfra. Så kan ændringen ikke regnes ud.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    udgangspunkt: 402.310 km i januar-oktober 2022\n    måltal: fald på 3 %',
    wrong: '    måltal: fald på 3 %',
    right: '    udgangspunkt: 402.310 km i januar-oktober 2022\n    måltal: fald på 3 %',
  },
  'indikator/ukendt-udgangspunkt': {
    means: 'Måltallet er en ændring fra noget, som ikke er et kendt tal. Ingen kan efterprøve, om den er nået.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    udgangspunkt: 402.310 km i januar-oktober 2022\n    måltal: fald på 3 %',
    wrong: '    udgangspunkt: kan ikke opgøres\n    måltal: fald på 3 %',
    right: '    udgangspunkt: kan ikke opgøres\n    måltal: højst 390.000 km',
  },
  'indikator/uden-periode': {
    means:
      'Udgangspunktet har ingen periode, eller dens længde svarer ikke til den, der måles i år. Ti måneder kan ikke holdes op mod et helt år.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    udgangspunkt: 402.310 km i januar-oktober 2022',
    wrong: '    udgangspunkt: 402.310 km',
    right: '    udgangspunkt: 402.310 km i januar-oktober 2022',
  },
  'indikator/uden-enhed': {
    means:
      'Indikatoren følges uden måltal, og der står ikke, hvad den opgøres i. Så kan tallene fra to år være talt forskelligt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'milepæle:\n',
    wrong: 'indikatorer:\n  logboeger:\n    navn: Notater i logbogen\n    måltal: følges\nmilepæle:\n',
    right: 'indikatorer:\n  logboeger:\n    navn: Notater i logbogen\n    måltal: følges i notater\nmilepæle:\n',
  },
  'indikator/enhed-afviger': {
    means: 'Måltallet og udgangspunktet er i hver sin enhed, så de kan ikke holdes op mod hinanden.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    måltal: fald på 3 %',
    wrong: '    måltal: højst 390.000 mil',
    right: '    måltal: højst 390.000 km',
  },
  'indikator/størrelse': {
    means:
      'Måltal og udgangspunkt er tusind eller hundrede gange fra hinanden, fordi et komma står, hvor der skulle være et punktum, eller fordi et regneark har gemt 80 % som 0,8. Så ville målet være nået, uden at nogen gjorde noget.',
    file: 'traening/maal/01-ventetid.md',
    instead: '    måltal: mindst 80 %',
    wrong: '    måltal: mindst 0,80 %',
    right: '    måltal: mindst 80 %',
  },
  'indikator/ændring-af-nul': {
    means:
      'Udgangspunktet er 0, så en ændring i procent er også 0, og »fastholdes« er ikke lavere end 0. Så er målet nået eller ikke nået, uanset hvad der sker.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    udgangspunkt: 402.310 km i januar-oktober 2022\n    måltal: fald på 3 %',
    wrong: '    udgangspunkt: 0 km i januar-oktober 2022\n    måltal: stigning på 3 %',
    right: '    udgangspunkt: 0 km i januar-oktober 2022\n    måltal: højst 500 km',
  },
  'måling/uden-om-indikator': {
    means:
      'Målet har en indikator, men svaret under Måling handler om noget andet. Læseren får ikke at vide, hvor tallet kommer fra.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Afdelingslederen trækker tallene hver måned.',
    wrong: 'Afdelingslederen skriver referat af møderne.',
    right: 'Afdelingslederen trækker tallene hver måned.',
  },
  'måling/uden-ansvarlig': {
    means: 'Der står, hvad der måles, men ikke, hvem der gør det. Så er det ingens opgave.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Afdelingslederen trækker tallene hver måned.',
    wrong: 'Tallene bliver gjort op hver måned.',
    right: 'Afdelingslederen gør tallene op hver måned.',
  },
  'succeskriterium/aktivitet': {
    means:
      'Et succeskriterium siger, hvad borgerne får ud af indsatsen. Her står, hvad enheden vil gøre; det kan være gjort, uden at noget blev bedre.',
    file: 'traening/indsatser/01-genoptraening.md',
    instead: '{{indikator.naaede-maal.måltal}} af borgerne når deres mål.',
    wrong: 'Vi afholder samtaler med borgerne.',
    right: '{{indikator.naaede-maal.måltal}} af borgerne når deres mål.',
  },
} satisfies Record<string, Explanation>;
