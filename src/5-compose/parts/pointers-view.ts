import type { Entry } from '../../model/follow-up.ts';
import type { ReportRendering } from '../documents/reports/report-rendering.ts';
import type { PointersView } from './blocks.ts';
import { itemName } from './item-name.ts';
import { reportedIn } from './reported-in.ts';
import { titleParts } from './title-parts.ts';

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
