import { capital } from '../danish/capital.ts';
import { formatShortDay } from '../danish/day.ts';
import type { Task } from '../model/task.ts';
import { itemWords } from './named-item-words.ts';

/** What a task is about: `Mål 21 »Reduktion af kørsel«: svaret mangler årsag og ny dato` */
export function taskWords({ item, text }: Task): string {
  return capital(item ? `${itemWords(item)}: ${text}` : text);
}

/** `9.6.2023, for 3 dage siden` */
export const dueWords = ({ due, days }: Task): string => `${formatShortDay(due)}, ${daysWords(days)}`;

/** `for 3 dage siden`, `i dag`, `om 1 dag` */
export function daysWords(days: number): string {
  if (days === 0) return 'i dag';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'dag' : 'dage'}`;
  return days < 0 ? `for ${count} siden` : `om ${count}`;
}

/** `3 over tiden, 1 inden 30 dage, 2 mangler`, without those that are none. */
export function countWords(tasks: Task[], within: number): string {
  const words = { overdue: 'over tiden', soon: `inden ${within} ${within === 1 ? 'dag' : 'dage'}`, open: 'mangler' };
  return (['overdue', 'soon', 'open'] as const)
    .map((state) => ({ state, count: tasks.filter((task) => task.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${words[state]}`)
    .join(', ');
}
