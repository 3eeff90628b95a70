import { formatDay, formatShortDay } from '../../danish/day.ts';
import { plain } from '../../danish/plain.ts';
import type { Horizon, OwnerStanding, Task } from '../../model/task.ts';
import type { AgreementYear } from '../../model/year.ts';
import {
  askedWords,
  closedYear,
  nothingOwed,
  ownerText,
  standingsHeading,
  yearStatus,
} from '../../words/status-sentences.ts';
import { countWords, daysWords, taskDetails, taskSentence } from '../../words/task-sentences.ts';

/** The tasks of a year for people: by owner, each with its date and how far off that is; then how far each owner is. */
export function statusText(
  { year, phase }: AgreementYear,
  tasks: Task[],
  standings: OwnerStanding[],
  { today, within }: Horizon,
): string {
  const day = plain(formatDay(today));
  if (phase === 'lukket') return closedYear(year);
  const answers = standingsText(standings);
  if (tasks.length === 0) return [nothingOwed(year, day, within), ...answers].join('\n\n');
  const groups = Map.groupBy(tasks, ({ owner }) => ownerText(owner));
  const widths = [tasks.map(dayText), tasks.map(({ days }) => daysWords(days))].map((texts) =>
    Math.max(...texts.map((text) => text.length)),
  ) as [number, number];
  const parts = [...groups].map(([owner, own]) =>
    [owner, ...own.flatMap((task) => taskLines(task, widths))].join('\n'),
  );
  return [yearStatus(year, day, countWords(tasks, within)), ...parts, ...answers].join('\n\n');
}

/** A line for each who is asked by the follow-up that is answered now; none where none is. */
function standingsText(standings: OwnerStanding[]): string[] {
  if (standings.length === 0) return [];
  const lines = standings.map((each) => `  ${ownerText(each.owner)}: ${askedWords(each)}`);
  return [[standingsHeading(standings[0]!.followUp), ...lines].join('\n')];
}

const dayText = ({ due }: Task) => formatShortDay(due);

function taskLines(task: Task, [dayWidth, daysWidth]: [number, number]): string[] {
  const start = `  ${dayText(task).padStart(dayWidth)}  ${daysWords(task.days).padEnd(daysWidth)}  `;
  return [start + taskSentence(task), ...taskDetails(task).map((detail) => `${' '.repeat(start.length)}- ${detail}`)];
}
