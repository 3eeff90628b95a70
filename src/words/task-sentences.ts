import { capital, small } from '../danish/capital.ts';
import { formatShortDay } from '../danish/day.ts';
import { listWords } from '../danish/list.ts';
import { missingWords } from '../danish/missing-words.ts';
import { plain } from '../danish/plain.ts';
import type { Goal, Initiative } from '../model/item.ts';
import type { Task } from '../model/task.ts';

type Named = Goal | Initiative;

/** What a task is about: `Mål 21 »Reduktion af kørsel«: svaret mangler årsag og ny dato` */
export function taskSentence(task: Task): string {
  const text = taskText(task);
  return capital(task.item ? `${quotedItem(task.item)}: ${text}` : text);
}

/** What is the matter, to be read after the item's name. */
export function taskText({ matter, state, followUp }: Task): string {
  const name = small(plain(followUp?.name ?? ''));
  const isPast = state === 'overdue';
  switch (matter.kind) {
    case 'form':
      if (matter.silent.length === 0) return `${name}: det samlede svar mangler`;
      return `${name}: ${matter.silent.length} af ${matter.asked} mål og indsatser mangler svar`;
    case 'late-units':
      return `${name}: ${matter.units.length === 1 ? 'en enhed' : `${matter.units.length} enheder`} mangler svar`;
    case 'answer':
      return `svaret mangler ${listWords(matter.missing.map((each) => plain(missingWords(each))))}`;
    case 'document':
      return `der mangler et ${plain(missingWords(matter.missing))}`;
    case 'milestone':
      return `milepælen ${quoted(plain(matter.milestone.text))}${isPast ? ' er ikke meldt nået' : ''}`;
    case 'new-date':
      return isPast ? 'den nye dato er gået, og det er ikke meldt opfyldt' : 'den nye dato';
    case 'decision':
      return `beslutning: ${plain(matter.decision.text).replace(/\.$/, '')}`;
    case 'meeting':
      return `møde om ${name}`;
    case 'elsewhere':
      return `${name}: heri rapporteres mål ${listWords(matter.goals.map(({ number }) => `${number}`))}`;
  }
}

/** Which of several a task is about, one line each. */
export function taskDetails({ matter }: Task): string[] {
  if (matter.kind === 'late-units')
    return matter.units.map(({ unit, silent, asked }) => `${plain(unit.name)}: ${silent} af ${asked}`);
  if (matter.kind !== 'form') return [];
  const { silent, lacksWhole } = matter;
  return [...silent.map(quotedItem), ...(lacksWhole && silent.length > 0 ? ['det samlede svar'] : [])];
}

/** A longer title ends in an ellipsis after a whole word, so that a line of a terminal holds it. */
const longestTitle = 60;

/** `mål 21 »Reduktion af kørsel«` */
function quotedItem({ kind, number, title }: Named): string {
  const text = plain(title);
  const short = text.length <= longestTitle ? text : `${text.slice(0, longestTitle).replace(/[\s,:–-]+\S*$/, '')} …`;
  return `${kind === 'goal' ? 'mål' : 'indsats'} ${number} ${quoted(short)}`;
}

/** The words in quotes, without those inside, which would end the outer ones. */
const quoted = (text: string): string => `»${text.replace(/[»«]/g, '')}«`;

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
