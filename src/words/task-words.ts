import { small } from '../danish/capital.ts';
import { listWords } from '../danish/list.ts';
import { quoted } from './named-item-words.ts';

/** `beslutning: Handleplanen drøftes i april` */
export const decisionTask = (decision: string): string => `beslutning: ${decision.replace(/\.$/, '')}`;

/** `statusrapport 2023: heri rapporteres mål 4 og 7` */
export const elsewhereTask = (followUp: string, goals: string[]): string =>
  `${small(followUp)}: heri rapporteres mål ${listWords(goals)}`;

/** `møde om midtvejsopfølgning` */
export const meetingTask = (followUp: string): string => `møde om ${small(followUp)}`;

/** `midtvejsopfølgning: 2 enheder mangler svar` */
export const lateUnitsTask = (followUp: string, units: number): string =>
  `${small(followUp)}: ${units === 1 ? 'en enhed' : `${units} enheder`} mangler svar`;

/** `Træning & Forebyggelse: 3 af 16` */
export const unitsShare = (unit: string, silent: number, asked: number): string => `${unit}: ${silent} af ${asked}`;

/** What a unit says of itself as a whole, beside its answers. */
export const wholeAnswer = 'det samlede svar';

/** `midtvejsopfølgning: 3 af 16 mål og indsatser mangler svar`; where none does, the whole answer is missing. */
export const formTaskText = (followUp: string, silent: number, asked: number): string =>
  silent === 0
    ? `${small(followUp)}: ${wholeAnswer} mangler`
    : `${small(followUp)}: ${silent} af ${asked} mål og indsatser mangler svar`;

/** `svaret mangler årsag og ny dato` */
export const answerTask = (missing: string[]): string => `svaret mangler ${listWords(missing)}`;

/** `der mangler et bilag til »Handleplanen er godkendt«` */
export const documentTask = (document: string): string => `der mangler et ${document}`;

/** `milepælen »Handleplanen er godkendt« er ikke meldt nået`; before its day, the milestone alone. */
export const milestoneTask = (milestone: string, isPast: boolean): string =>
  `milepælen ${quoted(milestone)}${isPast ? ' er ikke meldt nået' : ''}`;

/** The new date of a goal, as it comes and when it is past. */
export const newDateTask = (isPast: boolean): string =>
  isPast ? 'den nye dato er gået, og det er ikke meldt opfyldt' : 'den nye dato';
