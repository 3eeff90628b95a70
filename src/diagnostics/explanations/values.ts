import type { Explanation } from '../explanation.ts';

/** Keys and values: unknown, missing, empty, or not readable as what they are. */
export const valuesExplanations = {
  'nøgle/ukendt': {
    means:
      'Programmet kender ikke nøglen og ville springe linjen over, så det, der står der, ikke kom med i aftalen. Oftest er det en slåfejl.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    senest: 1.5.2023',
    wrong: '    senst: 1.5.2023',
    right: '    senest: 1.5.2023',
  },
  'nøgle/mangler': {
    means: 'Aftalen skal bruge oplysningen, fx til forsiden eller underskrifterne, og den står ikke i filen.',
    file: 'hjemmepleje/aftale.md',
    instead: 'leder: Anders Bo\ndialogmøde: 14.12.2022',
    wrong: 'dialogmøde: 14.12.2022',
    right: 'leder: Anders Bo\ndialogmøde: 14.12.2022',
  },
  'værdi/slags': {
    means:
      'Nøglen skal have en anden slags værdi: en liste mellem [ og ], en enkelt tekst eller nøgler på linjerne under. Ellers ved programmet ikke, om der er ment én ting eller flere.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'bidrager-til: [selvhjulpne]',
    wrong: 'bidrager-til: selvhjulpne',
    right: 'bidrager-til: [selvhjulpne]',
  },
  'værdi/tom': {
    means:
      'Nøglen er skrevet, men der står ikke noget efter kolon. Programmet kan ikke se, om det er glemt eller ikke skal være der.',
    file: 'traening/maal/01-ventetid.md',
    instead: '    periode: 2023',
    wrong: '    periode:',
    right: '    periode: 2023',
  },
  'værdi/valg': {
    means:
      'Nøglen kan kun have bestemte værdier, og den, der står, er ikke en af dem. Et andet ord kan programmet ikke handle efter.',
    file: 'aarshjul.yaml',
    instead: 'fase: aftalt',
    wrong: 'fase: vedtaget',
    right: 'fase: aftalt',
  },
  'værdi/id': {
    means:
      'Her skal stå et id: det korte navn, som filer peger på hinanden med. For et mål er det filens navn uden tallet forrest og endelsen.',
    file: 'traening/aftale.md',
    instead: 'prioriteter: [ventetid]',
    wrong: 'prioriteter: [01-ventetid.md]',
    right: 'prioriteter: [ventetid]',
  },
  'værdi/ulæselig': {
    means:
      'Værdien er ikke skrevet som et tal, en dato eller et måltal, programmet kan regne med. Det skal kunne læses ens af alle: 71.5 kan være halvfjerds eller syv hundrede.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'udgangspunkt: 71 % i 2022',
    wrong: 'udgangspunkt: 71.5 % i 2022',
    right: 'udgangspunkt: 71,5 % i 2022',
  },
  'id/dobbelt': {
    means:
      'To ting i samme fil har samme id, så henvisninger til dem kan ikke skelnes. Id’er sammenlignes med æ, ø og å som ae, oe og aa, fordi nogle systemer skriver dem sådan.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '  alle-hold:\n    tekst: Alle hold har tavlemøder',
    wrong: '  afproevet:\n    tekst: Alle hold har tavlemøder',
    right: '  alle-hold:\n    tekst: Alle hold har tavlemøder',
  },
} satisfies Record<string, Explanation>;
