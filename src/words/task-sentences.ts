import { capital, small } from '../danish/capital.ts';
import { formatDay } from '../danish/day.ts';
import { listWords } from '../danish/list.ts';
import { missingWords } from '../danish/missing-words.ts';
import { plain } from '../danish/plain.ts';
import type { Goal, Initiative } from '../model/item.ts';
import type { Task } from '../model/task.ts';
import { placeName } from './follow-up-words.ts';

type Named = Goal | Initiative;

/** The sentence of what a task is about: `Mål 21 »Reduktion af kørsel«: svaret mangler årsag og ny dato` */
export function taskSentence(task: Task): string {
  const text = taskText(task);
  return capital(task.item ? `${quotedItem(task.item)}: ${text}` : text);
}

/** The words for what is the matter, to be read after the item's name. */
export function taskText({ matter, state, days, followUp }: Task): string {
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
    case 'milestone': {
      const milestone = `milepælen ${quoted(plain(matter.milestone.text))}`;
      if (isPast) return `${milestone} er ikke meldt nået`;
      return days < 0 ? `${milestone} skulle være nået og meldes i ${placeName(followUp!)}` : milestone;
    }
    case 'new-date':
      if (isPast) return 'den nye dato er gået, og det er ikke meldt opfyldt';
      return days < 0 ? `den nye dato er gået; det meldes i ${placeName(followUp!)}` : 'den nye dato';
    case 'decision':
      return `beslutning: ${plain(matter.decision.text).replace(/\.$/, '')}`;
    case 'meeting':
      return `møde om ${name}`;
    case 'reports':
      return `rapporterne til mødet om ${placeName(followUp!)} skal være klar`;
    case 'forms-out':
      return `skemaerne til ${placeName(followUp!)} sendes ud`;
    case 'dialogue-meetings':
      return 'dialogmøderne om næste års aftaler begynder';
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

/** `fristen var den 9. juni 2023`, `fristen er i dag`, `frist den 1. september 2023` */
export function dueWords({ due, days }: Task): string {
  if (days === 0) return 'fristen er i dag';
  return `${days < 0 ? 'fristen var' : 'frist'} den ${formatDay(due)}`;
}

/** `for 3 dage siden`, `i dag`, `om 1 dag` */
export function daysWords(days: number): string {
  if (days === 0) return 'i dag';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'dag' : 'dage'}`;
  return days < 0 ? `for ${count} siden` : `om ${count}`;
}

/** `3 frister er overskredet, 1 forfalder inden 30 dage, 2 mangler`, without those that are none. */
export function countWords(tasks: Task[], within: number): string {
  const words: Record<Task['state'], (count: number) => string> = {
    overdue: (count) => `${count} ${count === 1 ? 'frist' : 'frister'} er overskredet`,
    soon: (count) => `${count} forfalder inden ${within} ${within === 1 ? 'dag' : 'dage'}`,
    open: (count) => `${count} mangler`,
  };
  return (['overdue', 'soon', 'open'] as const)
    .map((state) => ({ state, count: tasks.filter((task) => task.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => words[state](count))
    .join(', ');
}
