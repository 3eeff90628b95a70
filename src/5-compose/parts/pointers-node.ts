import type { PointersNode } from '../../model/composed-node.ts';
import type { Entry } from '../../model/follow-up.ts';
import type { ClaimId } from './id-claims.ts';
import { itemName } from './item-name.ts';
import { reportedIn } from './reported-in.ts';
import { titleParts } from './title-parts.ts';

/** The goals that another follow-up reports, by which one. */
export function pointersNode(entries: Entry[], claimId: ClaimId): PointersNode {
  const groups = Map.groupBy(entries, ({ item }) => reportedIn(item));
  return {
    kind: 'pointers',
    groups: [...groups].map(([place, ofPlace]) => ({
      label: `Rapporteres i ${place}`,
      goals: ofPlace.map(({ item }) => ({
        id: claimId(item.anchor) ?? null,
        name: itemName(item),
        parts: titleParts(item),
      })),
    })),
  };
}
