import type { Entry, Report } from '../model/follow-up.ts';
import type { Goal } from '../model/item.ts';
import { isWell } from './deviations.ts';

/** The goals that a report tells of first. */
export interface Attention {
  priorities: Entry<Goal>[];
  /** Those of lower priority that are neither met nor on track. */
  others: Entry<Goal>[];
}

/** The goals that a report asks for and that need attention, in the order of the agreement. */
export function attention({ goals }: Pick<Report, 'goals'>): Attention {
  const asked = goals.filter(({ demanded }) => demanded);
  return {
    priorities: asked.filter(isPriority),
    others: asked.filter((each) => !isPriority(each) && !isWell(each)),
  };
}

/** Whether an entry is of a goal of highest priority. */
export const isPriority = ({ item }: Pick<Entry, 'item'>): boolean => item.kind === 'goal' && item.priority;
