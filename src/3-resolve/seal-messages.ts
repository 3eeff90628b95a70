import { message } from '../diagnostics/message.ts';

export const damagedCopy = message({
  code: 'besegling/kopi',
  severity: 'error',
  da: 'Filen er rettet: den siger ikke mere det, der blev beseglet.',
  en: 'The file was edited: it no longer says what was sealed.',
  help: {
    da: 'De aftalte ord skrives af »aftale seal« og rettes ikke i hånden. Hent filen i Git (»git checkout -- FIL«) eller i en sikkerhedskopi. Det, der gælder nu, rettes i enhedens egne filer.',
    en: 'The agreed words are written by "aftale seal", not by hand. Get the file from Git ("git checkout -- FILE") or from a backup. What holds now is edited in the files of the unit.',
  },
  explanation: {
    means:
      'I mappen besegling/ ligger de ord, der blev aftalt. Navnet på filen er et fingeraftryk af den, og det passer ikke mere. Med en rettet fil kan ingen se, hvad der blev aftalt.',
    file: 'hjemmepleje/besegling/251d2e2ad0e96689ddd8d86f924ec9f6b38e74a5.md',
    instead: '',
    wrong: '# Kort ventetid\n',
    right: '# Kortere ventetid\n',
  },
});

export const unclearChange = message({
  code: 'besegling/ændring',
  severity: 'error',
  da: 'Uventet ændring af {antal} dele, ventede én: mål, indsats, tabel eller afsnit.',
  en: 'Unexpected change of {antal} parts, expected one: mål, indsats, tabel or afsnit.',
  help: {
    da: 'Beseglingen skrives af »aftale seal«: slet ændringen, og skriv den med »aftale seal --change ID«.',
    en: 'The seal is written by "aftale seal": delete the change, and record it with "aftale seal --change ID".',
  },
  explanation: {
    means:
      'En ændring efter beseglingen hører til ét mål, én indsats, én tabel eller ét afsnit. Denne nævner ingen eller flere.',
    file: 'hjemmepleje/besegling.yaml',
    instead: '',
    wrong:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: a1c31ab25aa91276\nændringer:\n  - dato: 4.5.2023\n    sprogrettelse: ja\n    aftryk: a1c31ab25aa91276\n',
    right:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: a1c31ab25aa91276\nændringer:\n  - mål: koersel\n    dato: 4.5.2023\n    sprogrettelse: ja\n    aftryk: a1c31ab25aa91276\n',
  },
});
