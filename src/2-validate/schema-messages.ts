import { message } from '../diagnostics/message.ts';

export const unexpectedKey = message({
  code: 'nøgle/ukendt',
  severity: 'error',
  da: 'Ukendt nøgle »{nøgle}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown key "{nøgle}".[ Did you mean "{nærmest}"?]',
  help: { da: 'Her kan stå: {mulige}.', en: 'Possible here: {mulige}.' },
  explanation: {
    means:
      'Programmet kender ikke nøglen og ville springe linjen over, så det, der står der, ikke kom med i aftalen. Oftest er det en slåfejl.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    senest: 1.5.2023',
    wrong: '    senst: 1.5.2023',
    right: '    senest: 1.5.2023',
  },
});

export const missingKey = message({
  code: 'nøgle/mangler',
  severity: 'error',
  da: 'Nøglen »{nøgle}« mangler.',
  en: 'The key "{nøgle}" is missing.',
  help: { da: 'Skriv en linje, der begynder med »{nøgle}:«.', en: 'Write a line that begins with "{nøgle}:".' },
  explanation: {
    means: 'Aftalen skal bruge oplysningen, fx til forsiden eller underskrifterne, og den står ikke i filen.',
    file: 'hjemmepleje/aftale.md',
    instead: 'leder: Anders Bo\ndialogmøde: 14.12.2022',
    wrong: 'dialogmøde: 14.12.2022',
    right: 'leder: Anders Bo\ndialogmøde: 14.12.2022',
  },
});

export const wrongKind = message({
  code: 'værdi/slags',
  severity: 'error',
  da: '{fundet}, ventede {ventet}.[ Mente du »{nærmest}«?]',
  en: '{fundetEn}, expected {ventetEn}.[ Did you mean "{nærmest}"?]',

  explanation: {
    means:
      'Nøglen skal have en anden slags værdi: en liste mellem [ og ], en enkelt tekst eller nøgler på linjerne under. Ellers ved programmet ikke, om der er ment én ting eller flere.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'bidrager-til: [selvhjulpne]',
    wrong: 'bidrager-til: selvhjulpne',
    right: 'bidrager-til: [selvhjulpne]',
  },
});

export const emptyValue = message({
  code: 'værdi/tom',
  severity: 'error',
  da: '»{nøgle}« er tom.',
  en: '"{nøgle}" is empty.',
  help: { da: 'Skriv, hvad der skal stå, eller slet linjen.', en: 'Write what belongs there, or delete the line.' },
  explanation: {
    means:
      'Nøglen er skrevet, men der står ikke noget efter kolon. Programmet kan ikke se, om det er glemt eller ikke skal være der.',
    file: 'traening/maal/01-ventetid.md',
    instead: '    periode: 2023',
    wrong: '    periode:',
    right: '    periode: 2023',
  },
});

export const unknownChoice = message({
  code: 'værdi/valg',
  severity: 'error',
  da: 'Ukendt værdi »{værdi}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown value "{værdi}".[ Did you mean "{nærmest}"?]',
  help: { da: 'Her kan stå: {mulige}.', en: 'Possible here: {mulige}.' },
  explanation: {
    means:
      'Nøglen kan kun have bestemte værdier, og den, der står, er ikke en af dem. Et andet ord kan programmet ikke handle efter.',
    file: 'aarshjul.yaml',
    instead: 'fase: aftalt',
    wrong: 'fase: vedtaget',
    right: 'fase: aftalt',
  },
});

export const invalidId = message({
  code: 'værdi/id',
  severity: 'error',
  da: '»{værdi}« er ikke et id.[ Mente du »{nærmest}«?]',
  en: '"{værdi}" is not an id.[ Did you mean "{nærmest}"?]',
  help: { da: 'Et id har små bogstaver, tal og bindestreg.', en: 'An id has small letters, digits and hyphens.' },
  explanation: {
    means:
      'Her skal stå et id: det korte navn, som filer peger på hinanden med. For et mål er det filens navn uden tallet forrest og endelsen.',
    file: 'traening/aftale.md',
    instead: 'prioriteter: [ventetid]',
    wrong: 'prioriteter: [01-ventetid.md]',
    right: 'prioriteter: [ventetid]',
  },
});

export const malformedFingerprint = message({
  code: 'besegling/aftryk-form',
  severity: 'error',
  da: 'Uventet »{nøgle}: {værdi}«, ventede {antal} tegn af 0-9 og a-f.',
  en: 'Unexpected "{nøgle}: {værdi}", expected {antal} characters of 0-9 and a-f.',
  help: {
    da: 'Beseglingen skrives af »aftale seal« og rettes ikke i hånden. Hent den rigtige i Git (»git checkout -- FIL«) eller i en sikkerhedskopi.',
    en: 'The seal is written by "aftale seal", not by hand. Get the right one from Git ("git checkout -- FILE") or from a backup.',
  },
  explanation: {
    means:
      'Beseglingen holder fast, hvad der er aftalt, med fingeraftryk, som programmet regner ud. Det, der står her, kan ikke være et: filen er rettet i hånden.',
    file: 'hjemmepleje/besegling.yaml',
    instead: '',
    wrong: 'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: nyt\n',
    right:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: a1c31ab25aa91276\n',
  },
});
