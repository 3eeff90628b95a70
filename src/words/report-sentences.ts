import { formatDay, formatShortDay } from '../danish/day.ts';
import { listWords } from '../danish/list.ts';
import { typographic } from '../danish/typography.ts';

/** Sentences of a report where there is nothing to show, or instead of what isn't given. */
export const reportSentences = {
  none: 'Der er ingen.',
  notHandedIn: 'Skemaet er ikke afleveret',
  nothingWritten: 'Der er ikke skrevet noget',
  byLeader: 'Vurderet af lederen',
  allReported: 'Alt, der skal rapporteres, er rapporteret.',
  noDecisions: 'Der er ikke truffet nogen beslutninger endnu.',
  noEconomy: 'Enheden har ikke gjort økonomi og aktivitet op.',
} as const;

/** The notice on the cover of every report with invented figures. */
export const exampleNotice = 'Eksempel – tallene er opdigtede';

/** `Målet følges op i årsopfølgningen` */
export const followedElsewhere = (subject: string, place: string): string => `${subject} følges op i ${place}`;

/** Names the outcomes that nothing works for. */
export const unnamedOutcomes = (names: string[]): string =>
  `Ingen mål eller indsatser nævner ${listWords(names.map((name) => `»${name}«`))}.`;

/** `Se årsopfølgningen` */
export const seePlace = (place: string): string => `Se ${place}`;

/** `Endelige tal, rettet 1.3.2024` */
export const amendedLabel = (day: string): string => `Endelige tal, rettet ${formatShortDay(day)}`;

/** `endelige tal rettet 1. marts 2024` */
export const amendedText = (day: string): string => `endelige tal rettet ${formatDay(day)}`;

/** `Opgjort 15.6.2023`, at the foot of every page. */
export const asOfText = (day: string): string => `Opgjort ${formatShortDay(day)}`;

/** `Sygefravær: 4,62 %, mål højst 4,00 %`: a value that misses its target; without its name where that would fill the cell. */
export function missedFigure(name: string | undefined, value: string, target: string | undefined): string {
  const figures = `${value}, mål ${target}`;
  return typographic(name === undefined ? figures : `${name}: ${figures}`);
}

/** `Regnet ud af tal og datoer er status »bag planen«.` */
export const computedStatus = (word: string): string => `Regnet ud af tal og datoer er status »${word}«.`;

/** `Begrundelse for status: …` */
export const reasonLabelled = (reason: string): string => typographic(`Begrundelse for status: ${reason}`);

/** The one who dropped a goal and the day, as far as they are told; undefined where neither is. */
export function droppedSentence(subject: string, by: string | undefined, day: string | undefined): string | undefined {
  const date = day && `den ${formatDay(day)}`;
  if (!by) return date && `${subject} udgik ${date}.`;
  return `${[by, 'besluttede', date].filter(Boolean).join(' ')}, at ${subject.toLowerCase()} udgår.`;
}

/** `Kan ikke opgøres: Sygefravær (Nord og Syd) – udgangspunktet mangler` */
export function unknownFigure(indicator: string, units: string[], lacksBaseline: boolean): string {
  const names = units.length > 0 ? ` (${listWords(units)})` : '';
  return `Kan ikke opgøres: ${indicator}${names}${lacksBaseline ? ' – udgangspunktet mangler' : ''}`;
}
