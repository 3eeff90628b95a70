import type { Explanation } from '../explanation.ts';
import type { sealCodes } from '../rules/seal.ts';

const file = 'hjemmepleje/besegling.yaml';
const head = 'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n';
const goal = (id: string, nummer: string, aftryk: string) => `  ${id}:\n    nummer: ${nummer}\n    aftryk: ${aftryk}\n`;
const fingerprint = 'a1c31ab25aa91276';
const right = head + goal('koersel', '1', fingerprint);
const another = '0123456789abcdef';
const blobs =
  '    tekst: 9258b79cd7751f9d2c00364f56e693d90fd197aa\n    fælles: 58264c0365b2453ec8f6bda96d968b5a9db633eb\n';
const two = goal('ventetid', '1', 'd4fe7ac14c2713d3') + goal('tavlemoeder', '2', 'd5066aaa95e1ff5a');
const change = (part: string) =>
  `ændringer:\n  - ${part}dato: 4.5.2023\n    sprogrettelse: ja\n    aftryk: ${fingerprint}\n`;

/** The explanations of the codes of the seal. */
export const sealExplanations: Record<keyof typeof sealCodes, Explanation> = {
  'besegling/aftryk-form': {
    means:
      'Beseglingen holder fast, hvad der er aftalt, med fingeraftryk, som programmet regner ud. Det, der står her, kan ikke være et: filen er rettet i hånden.',
    file,
    instead: '',
    wrong: head + goal('koersel', '1', 'nyt'),
    right,
  },
  'besegling/aftryk': {
    means:
      'Fingeraftrykket hører ikke til den fil, som beseglingen nævner ved siden af det. Det er rettet i hånden, så ingen kan se, hvad der blev aftalt.',
    file,
    instead: '',
    wrong: head + goal('koersel', '1', another) + blobs,
    right: right + blobs,
  },
  'besegling/kopi': {
    means:
      'I mappen besegling/ ligger de ord, der blev aftalt. Navnet på filen er et fingeraftryk af den, og det passer ikke mere. Med en rettet fil kan ingen se, hvad der blev aftalt.',
    file: 'hjemmepleje/besegling/251d2e2ad0e96689ddd8d86f924ec9f6b38e74a5.md',
    instead: '',
    wrong: '# Kort ventetid\n',
    right: '# Kortere ventetid\n',
  },
  'besegling/ændring': {
    means:
      'En ændring efter beseglingen hører til ét mål, én indsats, én tabel eller ét afsnit. Denne nævner ingen eller flere.',
    file,
    instead: '',
    wrong: right + change(''),
    right: right + change('mål: koersel\n    '),
  },
  'besegling/ændret': {
    means:
      'Teksten siger noget andet end det, der blev beseglet. Er ændringen godkendt, skal den skrives op med dato, navn og grund; ellers skal de aftalte ord tilbage. Linjeskift og mellemrum tæller ikke.',
    file,
    instead: '',
    wrong: head + goal('koersel', '1', another),
    right,
  },
  'besegling/tilføjet': {
    means: 'Aftalen er beseglet, og dette var ikke med. Det skal væk igen eller skrives op som en godkendt ændring.',
    file: 'traening/besegling.yaml',
    instead: '',
    wrong: head + two,
    right: head + two + goal('koersel', '3', '595eb643a20c2c5e'),
  },
  'besegling/fjernet': {
    means:
      'Det blev beseglet, men findes ikke mere. Det skal tilbage, eller det skal skrives op, at det er aftalt at lade det udgå.',
    file,
    instead: '',
    wrong: right + goal('energi', '2', another),
    right,
  },
  'besegling/nummer': {
    means: 'Beseglingen holder målenes numre fast, så opfølgning og breve kan nævne dem. Målet har fået et andet.',
    file,
    instead: '',
    wrong: head + goal('koersel', '2', fingerprint),
    right,
  },
};
