import { formatDay } from '../../danish/day.ts';
import { plain } from '../../danish/plain.ts';
import { leaderAsOwner } from '../../insight/make-task.ts';
import type { Horizon, Owner, Task } from '../../model/task.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';
import {
  mailBeginning,
  mailEnd,
  mailHeadings,
  mailInstructions,
  otherResponsible,
} from '../../words/status-mail-words.ts';
import { countWords, dueWords, taskDetails, taskSentence } from '../../words/task-sentences.ts';

/**
 * A ready mail to each who owes a unit's follow-up something and has an address, with a copy to the leader; to the leader
 * what is left. Plain text with its subject first.
 */
export function statusMails(year: AgreementYear, tasks: Task[], moment: Horizon): string[] {
  return year.agreements.flatMap((agreement) => {
    const own = tasks.filter(({ unit }) => unit === agreement.unit);
    const leader = leaderAsOwner(agreement);
    const groups = Map.groupBy(own, ({ owner }) => (owner.mail === undefined ? leader.name : owner.name));
    return [...groups].map(([name, all]) =>
      mail(year, agreement, name === leader.name ? leader : all[0]!.owner, all, moment),
    );
  });
}

function mail(
  year: AgreementYear,
  agreement: Agreement,
  owner: Owner,
  tasks: Task[],
  { today, within }: Horizon,
): string {
  const lists = mailHeadings.flatMap(([state, heading]) => {
    const lines = tasks
      .filter((task) => task.state === state)
      .toSorted((a, b) => a.days - b.days)
      .flatMap((task) => taskLines(task, owner.name));
    return lines.length === 0 ? [] : [[heading, ...lines].join('\n')];
  });
  return [
    ...mailBeginning({
      year: year.year,
      unit: plain(agreement.unit.name),
      name: owner.name,
      addressee: addressee(owner),
      ...(owner.role !== 'leader' && { copy: addressee(leaderAsOwner(agreement)) }),
      counts: countWords(tasks, within),
      day: plain(formatDay(today)),
    }),
    '',
    lists.join('\n\n'),
    '',
    ...instructions(year, agreement, tasks),
    '',
    ...mailEnd(plain(year.administration)),
  ].join('\n');
}

/** A name as a mail has it: quoted where a part of it could be read as an address of its own (RFC 5322, 3.2.4), with the address if it is known. */
function addressee({ name, mail }: Owner): string {
  const quoted = /^[\p{L}\p{M}\p{N} .'’-]*$/u.test(name) ? name : `"${name.replace(/[\\"]/g, '\\$&')}"`;
  return mail === undefined ? quoted : `${quoted} <${mail}>`;
}

function taskLines(task: Task, addressed: string): string[] {
  const others = task.owner.name === addressed ? '' : otherResponsible(task.owner.name);
  return [
    `- ${taskSentence(task)} (${dueWords(task)}).${others}`,
    ...taskDetails(task).map((detail) => `    ${detail}`),
  ];
}

/** Where it is done. */
function instructions(year: AgreementYear, { unit }: Agreement, tasks: Task[]): string[] {
  const followUp = year.followUps.find(({ id }) =>
    tasks.some((task) => task.followUp?.id === id && ['form', 'answer', 'document'].includes(task.matter.kind)),
  );
  const form = followUp && `${year.year}/${unit.id}/${followUp.kind === 'midway' ? 'midtvejsskema' : 'aarsskema'}.html`;
  const others = tasks.some(({ matter }) => ['milestone', 'new-date', 'decision'].includes(matter.kind));
  return mailInstructions(form, others);
}
