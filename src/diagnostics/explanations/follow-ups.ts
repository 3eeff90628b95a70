import type { Explanation } from '../explanation.ts';
import type { followUpsCodes } from '../rules/follow-ups.ts';

const file = 'hjemmepleje/opfoelgning/aar/01-koersel.md';
const reached = 'indikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n';
const missed = 'indikatorer:\n  koersel: 399.000 km i januar-oktober 2023\nansvarlig: Anders Bo\n';
const text = '\nRuterne er lagt om.\n';
const cause = '## Årsag\n\nBorgerne bor længere væk.\n';
const measure = '\n## Handling\n\nRuterne lægges om.\n';

/** A file of answers, made up on the same day. */
const answer = (front: string, below = text) => `---\nopgjort: 6.11.2023\n${front}---\n${below}`;

/** The explanations of the codes of follow-ups. */
export const followUpsExplanations: Record<keyof typeof followUpsCodes, Explanation> = {
  'opfølgning/for-sig': {
    means:
      'Nogle mål følges op et andet sted, fx i en statusrapport. Midtvejs og årets opfølgning henviser til den og gentager den ikke.',
    case: '3-resolve/opfoelgning-for-sig',
    wrong: 'traening/opfoelgning/statusrapport/01-ventetid.md',
    right: 'traening/opfoelgning/aar/01-ventetid.md',
  },
  'opfølgning/ukendt-mål': {
    means:
      'En fil svarer på et mål eller en indsats, der ikke er i aftalen. Svaret ville ikke blive trykt, og det rigtige mål ville stå uden.',
    case: '3-resolve/opfoelgning-ukendte-navne',
    wrong: 'hjemmepleje/opfoelgning/aar/03-dokumentering.md, hvor målet ligger i maal/02-dokumentation.md.',
    right: 'hjemmepleje/opfoelgning/aar/02-dokumentation.md',
  },
  'opfølgning/ukendt-indikator': {
    means: 'Tallet hører til en indikator, som målet ikke har. Det kan ikke holdes op mod noget måltal.',
    file,
    instead: '',
    wrong: answer(reached.replace('koersel', 'kilometer')),
    right: answer(reached),
  },
  'opfølgning/ukendt-milepæl': {
    means: 'Datoen eller bilaget hører til en milepæl, som målet ikke har. En ny milepæl aftales først.',
    file,
    instead: '',
    wrong: answer(`${reached}milepæle:\n  kursus: 1.5.2023\n`),
    right: answer(reached),
  },
  'opfølgning/ukendt-enhed': {
    means: 'Målet gælder nogle bestemte lokale enheder, og tallet er skrevet for en anden.',
    case: '3-resolve/opfoelgning-ukendte-navne',
    wrong: 'Målet har »enheder: [aftenvagt, nattevagt]«, og opfølgningen har »natvagt: 9 point«.',
    right: 'nattevagt: 9 point',
  },
  'opfølgning/for-hver-enhed': {
    means:
      'Målet gælder flere lokale enheder, og hver skal nå måltallet. Ét samlet tal kan skjule, at en af dem ikke gør det.',
    case: '3-resolve/opfoelgning-vaerdier',
    wrong: 'indikatorer:\n  score: 8 point',
    right: 'indikatorer:\n  score:\n    aftenvagt: 8 point\n    nattevagt: 9 point',
  },
  'opfølgning/kun-ét-tal': {
    means: 'Målet er ikke delt på lokale enheder, så der er kun plads til ét tal.',
    file,
    instead: '',
    wrong: answer('indikatorer:\n  koersel:\n    aftenvagt: 200.000 km\n    nattevagt: 189.000 km\n'),
    right: answer(reached),
  },
  'opfølgning/anden-enhed': {
    means: 'Tallet er i noget andet end det, der er aftalt, så de to kan ikke holdes op mod hinanden.',
    file,
    instead: '',
    wrong: answer('indikatorer:\n  koersel: 389 ture\n'),
    right: answer(reached),
  },
  'opfølgning/umuligt-tal': {
    means:
      'Ingen kører et negativt antal kilometer, og 60 af 57 findes ikke. Så ville målet blive grønt af en tastefejl.',
    file,
    instead: '',
    wrong: answer('indikatorer:\n  koersel: -98.200 km i januar-oktober 2023\n'),
    right: answer(reached),
  },
  'opfølgning/uden-for-perioden': {
    means:
      'Tallet er fra en anden tid end den, indikatoren måler. Måltallet siger intet om det. Midtvejs må tallet gerne dække et kortere stykke af året.',
    file,
    instead: '',
    wrong: answer(reached.replace('januar-oktober', 'januar-december')),
    right: answer(reached),
  },
  'opfølgning/ikke-forbi': {
    means: 'Ingen kender et tal for en tid, der ikke er forbi. Målet ville blive grønt for tidligt.',
    file,
    instead: '',
    wrong: answer(reached).replace('6.11.2023', '6.9.2023'),
    right: answer(reached),
  },
  'opfølgning/status-ord': {
    means:
      'Midtvejs er et mål »bag planen«, ved årets slutning er det »ikke opfyldt«. Det ene er en prognose, det andet et resultat.',
    file,
    instead: '',
    wrong: answer(`status: bag planen\n${missed}ny-dato: 30.6.2024\n`, `\n${cause}${measure}`),
    right: answer(`status: ikke opfyldt\n${missed}ny-dato: 30.6.2024\n`, `\n${cause}${measure}`),
  },
  'opfølgning/uden-begrundelse': {
    means:
      'Tallene giver en anden status end den, der står. Lederen må gerne vurdere anderledes, men læseren skal vide hvorfor.',
    file,
    instead: '',
    wrong: answer(`status: delvist opfyldt\n${missed}ny-dato: 30.6.2024\n`, `\n${cause}${measure}`),
    right: answer(
      `status: delvist opfyldt\nbegrundelse: Fra maj til oktober er målet nået.\n${missed}ny-dato: 30.6.2024\n`,
      `\n${cause}${measure}`,
    ),
  },
  'opfølgning/grøn-uden-tal': {
    means:
      'Der mangler et tal at dømme efter. Uden det kan ingen vide, om målet er nået, heller ikke med en begrundelse.',
    file,
    instead: '',
    wrong: answer('status: opfyldt\nindikatorer:\n  koersel: kan ikke opgøres\n'),
    right: answer('indikatorer:\n  koersel: kan ikke opgøres\n'),
  },
  'opfølgning/udgået': {
    means:
      'Et mål i en aftale kan kun udgå, når nogen har besluttet det. Læseren skal kunne se hvem, hvornår og hvorfor.',
    file,
    instead: '',
    wrong: answer('status: udgået\n'),
    right: answer('status: udgået\nbesluttet: 22.8.2023\nbesluttet-af: Bodil Krag\nbegrundelse: Bilerne er solgt.\n'),
  },
  'opfølgning/dato': {
    means:
      'Datoen passer ikke med resten: svarene gøres op på én dag i året eller det næste, det, der er gjort, ligger før den dag, og en ny dato efter.',
    file,
    instead: '',
    wrong: answer(`${missed}ny-dato: 1.10.2023\n`, `\n${cause}${measure}`),
    right: answer(`${missed}ny-dato: 30.6.2024\n`, `\n${cause}${measure}`),
  },
  'opfølgning/overskrift': {
    means:
      'Svaret trykkes i rapportens egne rubrikker. Kun de tre overskrifter har en plads der; det øvrige skrives over dem.',
    file,
    instead: '',
    wrong: answer(reached, '\n## Resultat\n\nRuterne er lagt om.\n'),
    right: answer(reached),
  },
  'variabel/kun-i-opfølgning': {
    means: 'Det, der er nået, findes først, når der er fulgt op. Aftalen kan kun skrive, hvad der er aftalt.',
    file: 'traening/maal/03-koersel.md',
    instead: 'indikator.koersel.grænse',
    wrong: 'indikator.koersel.værdi',
    right: 'indikator.koersel.måltal',
  },
  'opfølgning/fodnote': {
    means: 'Svarene står side om side i rapporten, og der er ingen plads til noter under dem.',
    file,
    instead: '',
    wrong: answer(reached, '\nRuterne er lagt om.[^1]\n\n[^1]: Siden marts.\n'),
    right: answer(reached, '\nRuterne er lagt om siden marts.\n'),
  },
  'opfølgning/uden-årsag': {
    means:
      'Når et mål er gult eller rødt, skal dem, der mødes om det, kunne se hvorfor, hvad der gøres, hvem der gør det, og hvornår det ventes nået.',
    file,
    instead: '',
    wrong: answer(`${missed}ny-dato: 30.6.2024\n`, `\n${cause}`),
    right: answer(`${missed}ny-dato: 30.6.2024\n`, `\n${cause}${measure}`),
  },
  'opfølgning/mangler': {
    means:
      'Opfølgningen er begyndt, men ingen har svaret på målet eller indsatsen. I rapporten står det som manglende.',
    case: '4-check/opfoelgning-mangler',
    wrong: 'Mappen opfoelgning/aar/ har ingen fil til målet maal/01-ventetid.md.',
    right: 'opfoelgning/aar/01-ventetid.md',
  },
  'opfølgning/uden-tal': {
    means: 'Indikatoren skal være målt nu, og der er intet tal. Målet kan ikke blive grønt uden.',
    file,
    instead: '',
    wrong: answer(''),
    right: answer('indikatorer:\n  koersel: kan ikke opgøres\n'),
  },
  'opfølgning/kun-en-del': {
    means: 'Indikatoren måler mere af året. Et lavt tal for en del af det ser grønt ud, uden at resten er talt med.',
    file,
    instead: '',
    wrong: answer(reached.replace('oktober', 'maj')),
    right: answer(reached),
  },
  'opfølgning/uden-status': {
    means: 'Intet af det, der er svaret, kan holdes op mod et måltal endnu. Så må lederen selv sige, hvordan det går.',
    case: '4-check/opfoelgning-uden-status',
    wrong: 'indikatorer:\n  ventetid: 78 % i januar-maj 2023',
    right: 'status: følger planen\nindikatorer:\n  ventetid: 78 % i januar-maj 2023',
  },
  'opfølgning/uden-bilag': {
    means: 'Aftalen kræver, at et dokument sendes med opfølgningen, fx en godkendt handleplan.',
    case: '4-check/opfoelgning-mangler',
    wrong: 'milepæle:\n  plan: 28.4.2023',
    right: 'milepæle:\n  plan: 28.4.2023\nbilag:\n  plan: Plan for dokumentation, godkendt 28. april 2023',
  },
};
