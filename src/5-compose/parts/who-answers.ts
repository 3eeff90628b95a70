import { leaderAsOwner } from '../../insight/make-task.ts';
import { responsibleFor } from '../../insight/responsible-for.ts';
import type { Goal, Indicator, Initiative, Milestone } from '../../model/item.ts';
import type { Agreement } from '../../model/year.ts';

/** The name of the one who answers for a goal, where that isn't the leader; for a part of it, where that isn't who answers for the goal. */
export function whoAnswers(
  agreement: Agreement,
  item: Goal | Initiative,
  part?: Indicator | Milestone,
): string | undefined {
  const { name } = responsibleFor(agreement, item, part);
  const expected = part ? responsibleFor(agreement, item) : leaderAsOwner(agreement);
  return name === expected.name ? undefined : name;
}
