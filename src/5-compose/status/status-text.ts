import { formatDay, formatShortDay } from '../../danish/day.ts';
import type { Horizon, Owner, Task } from '../../model/task.ts';
import type { AgreementYear } from '../../model/year.ts';
import { plain } from '../parts/plain-text.ts';
import { countWords, daysWords, taskWords } from './task-line.ts';

const roles: Record<Owner['role'], string> = { head: 'afdelingschef, ', leader: 'centerleder, ', responsible: '' };

/** The tasks of a year for people: by owner, each with its date and how far off that is. */
export function statusText({ year, phase }: AgreementYear, tasks: Task[], { today, within }: Horizon): string {
  const day = plain(formatDay(today));
  if (phase === 'lukket') return `${year} er lukket.`;
  if (tasks.length === 0) return `${year} den ${day}: intet mangler, og intet forfalder inden ${within} dage.`;
  const groups = Map.groupBy(tasks, ({ owner }) => `${owner.name}, ${roles[owner.role]}${owner.of}`);
  const widths = [tasks.map(dayText), tasks.map(({ days }) => daysWords(days))].map((texts) =>
    Math.max(...texts.map((text) => text.length)),
  ) as [number, number];
  const parts = [...groups].map(([owner, own]) =>
    [owner, ...own.flatMap((task) => taskLines(task, widths))].join('\n'),
  );
  return [`${year} den ${day}: ${countWords(tasks, within)}`, ...parts].join('\n\n');
}

const dayText = ({ due }: Task) => formatShortDay(due);

function taskLines(task: Task, [dayWidth, daysWidth]: [number, number]): string[] {
  const start = `  ${dayText(task).padStart(dayWidth)}  ${daysWords(task.days).padEnd(daysWidth)}  `;
  return [start + taskWords(task), ...task.details.map((detail) => `${' '.repeat(start.length)}- ${detail}`)];
}
