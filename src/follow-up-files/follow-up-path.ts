import type { FollowUp } from '../model/cycle.ts';
import type { Goal, Initiative } from '../model/item.ts';
import type { Agreement } from '../model/year.ts';

/** Where answers to a goal or initiative stand: in the file that there is, else in one named as the goal's own. */
export function followUpPath(agreement: Agreement, followUp: FollowUp, item: Goal | Initiative): string {
  const isGoal = item.kind === 'goal';
  const report = reportOf(agreement, followUp);
  const entry = (isGoal ? report?.goals : report?.initiatives)?.find((each) => each.item.id === item.id);
  // The answers that can't be read have the goal's own place.
  if (entry?.given && entry.place.file !== item.place.file) return entry.place.file;
  const name = item.place.file.split('/').at(-1)!;
  return `${folderOf(agreement, followUp)}${isGoal ? '' : 'indsatser/'}${name}`;
}

/** Where a unit's answers for the whole agreement stand. */
export const wholePath = (agreement: Agreement, followUp: FollowUp): string =>
  reportOf(agreement, followUp)?.whole?.place.file ?? `${folderOf(agreement, followUp)}samlet.md`;

const reportOf = ({ reports }: Agreement, { id }: FollowUp) => reports.find(({ followUp }) => followUp.id === id);

const folderOf = ({ place }: Agreement, { id }: FollowUp) => place.file.replace(/[^/]*$/, `opfoelgning/${id}/`);
