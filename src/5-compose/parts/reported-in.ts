import { listWords } from '../../danish/list.ts';
import { typographic } from '../../danish/typography.ts';
import type { FollowUp } from '../../model/cycle.ts';
import type { Goal, Initiative } from '../../model/item.ts';

/** Where an item is followed up, as a place: `årsopfølgningen`, `statusrapport 2023 for »…«`. */
export function reportedIn({ followUps }: Goal | Initiative): string {
  return typographic(listWords(followUps.map(placeName)));
}

/** `midtvejsopfølgningen` */
export function placeName({ kind, name }: FollowUp): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  return kind === 'other' ? small : `${small}en`;
}
