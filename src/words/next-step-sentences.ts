import type { Continuation } from '../model/follow-up.ts';
import { continuationSentences } from './continuation-words.ts';

/** `Ansvarlig: Mette Krogh.` */
export const responsibleSentence = (name: string): string => `Ansvarlig: ${name}.`;

/** `Ny dato: 1. marts 2024.` */
export const newDateSentence = (date: string): string => `Ny dato: ${date}.`;

/** `Skal nås: Handleplanen er godkendt (1. juni 2023); Antal forløb (mindst 20).` */
export const aheadSentence = (ahead: string[]): string => `Skal nås: ${ahead.join('; ')}.`;

/** `Målet fortsætter i næste års aftale.` */
export const goalContinues = (continuation: Continuation): string => `Målet ${continuationSentences[continuation]}`;

/** The next step of a goal of which nothing is told. */
export const nothingAhead = (isMet: boolean): string => (isMet ? 'Målet er nået.' : 'Arbejdet fortsætter som aftalt.');

/** `Besvares af Kirsten Hedevang`: who is asked about a goal, an indicator or a milestone. */
export const answeredBySentence = (name: string): string => `Besvares af ${name}`;
