import type { Step } from '../model/follow-up.ts';
import type { Milestone } from '../model/item.ts';
import type { Period } from '../model/values.ts';
import type { FollowedItem } from './followed-items.ts';

/** The step that was told last of a milestone; undefined where none was. */
export const latestStep = ({ id }: Milestone, { reported }: FollowedItem): Step | undefined =>
  reported.at(-1)?.entry.steps.find(({ milestone }) => milestone.id === id);

/** Whether a milestone is reached, in time or not. */
export const isReached = (step: Step | undefined): boolean => step?.standing === 'done' || step?.standing === 'late';

/** When a milestone is due, as it was told last: the date that was agreed, also once it is reached, or the new one. */
export const dueNow = ({ due }: Milestone, step: Step | undefined): Period => (!isReached(step) && step?.date) || due;

/** Whether a period is some days that a calendar has, not all the time or still open. */
export const hasDays = ({ kind }: Period): boolean => kind !== 'open' && kind !== 'ongoing';
