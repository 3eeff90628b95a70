import type { Status } from '../model/follow-up.ts';

/** The meaning of each status, in the reading key. */
export const statusMeanings: Record<Status | 'elsewhere', string> = {
  met: 'alt, der er aftalt, er nået',
  'on-track': 'det, der skal være nået nu, er nået',
  partly: 'noget er nået, andet mangler',
  behind: 'det, der skal være nået nu, er ikke nået',
  'not-met': 'det aftalte er ikke nået',
  'not-started': 'intet skal være nået endnu',
  unknown: 'der mangler tal',
  dropped: 'målet er opgivet ved en beslutning',
  elsewhere: 'følges op et andet sted eller senere',
};

/** The words of the reading key and of the strip of counts. */
export const statusKeyLabels = { key: 'Sådan læses status', counts: 'Antal mål efter status' } as const;
