import type { PointersNode } from '../../model/composed-node.ts';
import type { Entry } from '../../model/follow-up.ts';
import { reportedIn, reportedInLabel } from '../../words/follow-up-words.ts';
import { itemName } from '../../words/item-words.ts';
import type { ClaimId } from './id-claims.ts';
import { titleParts } from './title-parts.ts';

/** The goals that another follow-up reports, by which one. */
export function pointersNode(entries: Entry[], claimId: ClaimId): PointersNode {
  const groups = Map.groupBy(entries, ({ item }) => reportedIn(item));
  return {
    kind: 'pointers',
    groups: [...groups].map(([place, ofPlace]) => ({
      label: reportedInLabel(place),
      goals: ofPlace.map(({ item }) => ({
        id: claimId(item.anchor) ?? null,
        name: itemName(item),
        parts: titleParts(item),
      })),
    })),
  };
}
