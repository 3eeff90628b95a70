import type { FollowUp } from '../model/cycle.ts';
import type { Horizon, Owner, OwnerStanding } from '../model/task.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';
import { answeredBy, askedItems, currentFollowUp, unanswered } from './answered.ts';
import type { FollowedItem } from './followed-items.ts';
import { responsibleFor } from './responsible-for.ts';

/** Somebody with the goals and initiatives that they answer for. */
interface Asked {
  owner: Owner;
  items: FollowedItem[];
}

/** Goals and initiatives of an agreement by the one who answers for them. */
export function askedByOwner(agreement: Agreement, items: FollowedItem[]): Asked[] {
  const owned = items.map((followed) => ({ followed, owner: responsibleFor(agreement, followed.item) }));
  return [...Map.groupBy(owned, ({ owner }) => owner.name).values()].map((all) => ({
    owner: all[0]!.owner,
    items: all.map(({ followed }) => followed),
  }));
}

/** How far each is with the follow-up that is answered now, agreement by agreement; of the units only, where any are named. */
export function ownerStandings(year: AgreementYear, units: string[], horizon: Horizon): OwnerStanding[] {
  const followUp = year.phase === 'lukket' ? undefined : currentFollowUp(year, horizon);
  if (!followUp) return [];
  const agreements = year.agreements.filter(({ unit }) => units.length === 0 || units.includes(unit.id));
  return agreements.flatMap((agreement) => {
    const asked = askedItems(answeredBy(horizon.today, agreement), followUp);
    return askedByOwner(agreement, asked).map((each) => standing(each, followUp));
  });
}

function standing({ owner, items }: Asked, followUp: FollowUp): OwnerStanding {
  const silent = unanswered(items, followUp);
  return {
    owner,
    followUp,
    asked: items.length,
    answered: items.length - silent.length,
    neverAnswered: silent.filter(({ reported }) => reported.length === 0).length,
  };
}
