import type { Goal, Indicator, Initiative, Milestone } from '../model/item.ts';
import type { Owner } from '../model/task.ts';
import type { Agreement } from '../model/year.ts';
import { contactsOf, localLeader } from './contacts.ts';
import { leaderAsOwner, ownerOf } from './make-task.ts';

/**
 * Who answers for a goal or initiative, or for one of its indicators or milestones, in one of its local units where that is
 * named: the one the agreement names (`ansvarlig`), else the leader of the local unit, else that of the agreement. Several
 * local units have one only where they have the same leader.
 */
export function responsibleFor(
  agreement: Agreement,
  { responsible, localUnits }: Goal | Initiative,
  part?: Indicator | Milestone,
  unit?: string,
): Owner {
  const named = part?.responsible ?? responsible;
  if (named) return ownerOf(agreement, named.text);
  const contacts = contactsOf(agreement);
  const units = unit === undefined ? localUnits : localUnits.filter(({ id }) => id === unit);
  const leaders = new Set(units.map((each) => localLeader(each, contacts)?.name));
  const [only] = leaders;
  return leaders.size === 1 ? ownerOf(agreement, only) : leaderAsOwner(agreement);
}
