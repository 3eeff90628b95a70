import { plain } from '../danish/plain.ts';
import type { AgreementYear } from '../model/year.ts';
import { measuredThings } from './followed-items.ts';
import { ownerOf } from './make-task.ts';
import { responsibleFor } from './responsible-for.ts';

/** Everybody by name who may owe a year's follow-ups something, the secretariat by what it is called, in alphabetical order. */
export function ownersOf({ departments, agreements }: AgreementYear, secretariat: string): string[] {
  const named = agreements.flatMap((agreement) => {
    const entries = agreement.reports.flatMap(({ goals, initiatives }) => [...goals, ...initiatives]);
    const decisions = agreement.reports.flatMap(({ whole }) => whole?.decisions ?? []);
    const asked = [...agreement.goals, ...agreement.initiatives].flatMap((item) => [
      responsibleFor(agreement, item),
      ...item.milestones.map((milestone) => responsibleFor(agreement, item, milestone)),
      ...measuredThings(item).map(({ indicator, unit }) => responsibleFor(agreement, item, indicator, unit?.id)),
    ]);
    const said = [undefined, ...[...entries, ...decisions].map(({ responsible }) => responsible)].map((responsible) =>
      ownerOf(agreement, responsible),
    );
    return [...asked, ...said].map(({ name }) => name);
  });
  const heads = departments.map(({ head }) => plain(head));
  return [...new Set([secretariat, ...heads, ...named])].toSorted((a, b) => a.localeCompare(b, 'da'));
}
