import { small } from '../danish/capital.ts';
import { listWords } from '../danish/list.ts';
import { typographic } from '../danish/typography.ts';
import type { FollowUp } from '../model/cycle.ts';
import type { Goal, Initiative } from '../model/item.ts';

/** The follow-ups of an item, as places: `årsopfølgningen`, `statusrapport 2023 for »…«`. */
export function reportedIn({ followUps }: Goal | Initiative): string {
  return typographic(listWords(followUps.map(placeName)));
}

/** `midtvejsopfølgningen` */
export function placeName({ kind, name }: Pick<FollowUp, 'kind' | 'name'>): string {
  return kind === 'other' ? small(name) : `${small(name)}en`;
}

/** `Rapporteres i årsopfølgningen` */
export const reportedInLabel = (place: string): string => `Rapporteres i ${place}`;

/** `Vedlægges midtvejsopfølgningen`: what a milestone's document goes along with. */
export const attachedTo = (followUp: string): string => `Vedlægges ${small(followUp)}en`;
