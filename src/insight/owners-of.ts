import { plain } from '../danish/plain.ts';
import type { AgreementYear } from '../model/year.ts';
import { ownerOf } from './make-task.ts';

/** Everybody by name who may owe a year's follow-ups something, the secretariat by what it is called, in alphabetical order. */
export function ownersOf({ departments, agreements }: AgreementYear, secretariat: string): string[] {
  const named = agreements.flatMap((agreement) => {
    const entries = agreement.reports.flatMap(({ goals, initiatives }) => [...goals, ...initiatives]);
    const decisions = agreement.reports.flatMap(({ whole }) => whole?.decisions ?? []);
    return [undefined, ...[...entries, ...decisions].map(({ responsible }) => responsible)].map(
      (responsible) => ownerOf(agreement, responsible).name,
    );
  });
  const heads = departments.map(({ head }) => plain(head));
  return [...new Set([secretariat, ...heads, ...named])].toSorted((a, b) => a.localeCompare(b, 'da'));
}
