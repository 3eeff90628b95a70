import type { Entry } from '../../model/follow-up.ts';
import { titleParts } from '../views/title-parts.ts';
import type { PointersView } from './blocks.ts';
import { itemName } from './item-name.ts';
import type { ReportRendering } from './report-rendering.ts';
import { reportedIn } from './reported-in.ts';

/** The goals that another follow-up reports, by which one. */
export function pointersView(entries: Entry[], { claimId }: ReportRendering): PointersView {
  const groups = Map.groupBy(entries, ({ item }) => reportedIn(item));
  return {
    partial: 'pointers',
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
