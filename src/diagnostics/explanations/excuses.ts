import type { Explanation } from '../explanation.ts';

const logbook = { file: 'traening/maal/02-tavlemoeder.md', instead: 'Holdlederne fører logbog.' };
const call = 'Holdlederne fører logbog. Ring på 00 00 00 12, når den mangler.';

/** Rules of excuses: `tillad KODE: grund`. */
export const excusesExplanations = {
  'tillad/ukendt': {
    means:
      'En melding kan kun tillades, hvis aftalen kan udgives med det, den melder. Koden her findes ikke eller hører til en fejl, så linjen har ingen virkning.',
    ...logbook,
    wrong: `<!-- tillad privat/tlf: Nummeret er kommunens eget -->\n${call}`,
    right: `<!-- tillad privat/telefon: Nummeret er kommunens eget -->\n${call}`,
  },
  'tillad/uden-grund': {
    means: 'Den næste, der retter i filen, skal kunne se, hvorfor stedet er tilladt, og om grunden stadig gælder.',
    ...logbook,
    wrong: `<!-- tillad privat/telefon: -->\n${call}`,
    right: `<!-- tillad privat/telefon: Nummeret er kommunens eget -->\n${call}`,
  },
  'tillad/overflødig': {
    means: 'Linjen tillader noget, som ikke længere er der. Bliver den stående, kan den skjule en ny fejl samme sted.',
    ...logbook,
    wrong: '<!-- tillad privat/telefon: Nummeret er kommunens eget -->\nHoldlederne fører logbog.',
    right: 'Holdlederne fører logbog.',
  },
} satisfies Record<string, Explanation>;
