import { formatDay } from '../../danish/day.ts';
import type { Horizon, Task } from '../../model/task.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';
import { plain } from '../parts/plain-text.ts';
import { countWords, dueWords, taskWords } from './task-line.ts';

const headings: [state: Task['state'], heading: string][] = [
  ['overdue', 'Over tiden'],
  ['soon', 'Snart'],
  ['open', 'Mangler, men haster ikke'],
];

/** A ready mail to the leader of each unit that owes something, as plain text with its subject first. */
export function statusMails(year: AgreementYear, tasks: Task[], moment: Horizon): string[] {
  return year.agreements.flatMap((agreement) => {
    const own = tasks.filter(({ unit }) => unit?.id === agreement.unit.id);
    return own.length === 0 ? [] : [mail(year, agreement, own, moment)];
  });
}

function mail(year: AgreementYear, agreement: Agreement, tasks: Task[], { today, within }: Horizon): string {
  const leader = plain(agreement.leader);
  const unit = plain(agreement.unit.name);
  const lists = headings.flatMap(([state, heading]) => {
    const lines = tasks
      .filter((task) => task.state === state)
      .toSorted((a, b) => a.days - b.days)
      .flatMap((task) => taskLines(task, leader));
    return lines.length === 0 ? [] : [[heading, ...lines].join('\n')];
  });
  return [
    `Til: ${addressee(leader)}`,
    `Emne: Opfølgning ${year.year}, ${unit}: ${countWords(tasks, within)}`,
    '',
    `Kære ${leader}`,
    '',
    `Den ${plain(formatDay(today))} mangler eller forfalder dette i opfølgningen på institutionsaftalen ${year.year}:`,
    '',
    lists.join('\n\n'),
    '',
    ...instructions(year, agreement, tasks),
    '',
    'Venlig hilsen',
    'Sekretariatet',
    plain(year.administration),
  ].join('\n');
}

/** A name as a mail has it: quoted where a part of it could be read as an address of its own (RFC 5322, 3.2.4). */
const addressee = (name: string) =>
  /^[\p{L}\p{M}\p{N} .'’-]*$/u.test(name) ? name : `"${name.replace(/[\\"]/g, '\\$&')}"`;

function taskLines(task: Task, leader: string): string[] {
  const others = task.owner.name === leader ? '' : ` Ansvarlig: ${task.owner.name}.`;
  return [`- ${taskWords(task)} (${dueWords(task)}).${others}`, ...task.details.map((detail) => `    ${detail}`)];
}

/** Where it is done. */
function instructions(year: AgreementYear, { unit }: Agreement, tasks: Task[]): string[] {
  const followUp = year.followUps.find(({ id }) =>
    tasks.some((task) => task.followUp === id && ['form', 'answer', 'document'].includes(task.kind)),
  );
  const form = followUp && `${year.year}/${unit.id}/${followUp.kind === 'midway' ? 'midtvejsskema' : 'aarsskema'}.html`;
  const others = tasks.some(({ kind }) => ['milestone', 'new-date', 'decision'].includes(kind));
  return [
    'Sådan gør du',
    ...(form ? [`- Svar i skemaet ${form}, gem det, og send filen til Sekretariatet.`] : []),
    ...(others ? ['- Er en milepæl nået, en beslutning udført eller en dato ændret, så svar på denne mail.'] : []),
    ...(form || others ? [] : ['- Svar på denne mail, hvis noget af det allerede er gjort.']),
  ];
}
