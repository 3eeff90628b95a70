import { capital } from '../../../danish/capital.ts';
import type { ListCell, ListTableNode } from '../../../model/composed-table.ts';
import type { Entry } from '../../../model/follow-up.ts';
import type { PartChange, WordChange } from '../../../model/seal.ts';
import type { Agreement } from '../../../model/year.ts';
import { listCell, listTable, textCell } from '../../parts/list-table.ts';
import type { Numbering } from '../../parts/numbering.ts';
import type { ReportContext } from './report-context.ts';

/** What differs from the sealed agreement: what nobody approved first, as the model has it; `owner` where there are several. */
export function changesTable({ changes }: Agreement, numbers: Numbering, owner?: string): ListTableNode {
  const [approved, unapproved] = [true, false].map((wanted) =>
    changes.filter((change) => (change.approved !== undefined) === wanted),
  ) as [PartChange[], PartChange[]];
  const groups = [
    { heading: 'Ikke godkendt', rows: unapproved },
    { heading: 'Godkendt', rows: approved },
  ].filter(({ rows }) => rows.length > 0);
  return listTable({
    numbered: numbers.table(),
    caption: `Det, der er ændret, siden aftalen${owner === undefined ? '' : ` for ${owner}`} blev beseglet`,
    columns: [
      { heading: 'Del', share: 45, kind: 'header' },
      { heading: 'Ændring', share: 63 },
      { heading: 'Hvorfor', share: 30 },
      { heading: 'Hvornår og af hvem', share: 30 },
    ],
    groups: groups.map(({ heading, rows }) => ({
      heading,
      rows: rows.map((change) => ({
        cells: [textCell(partText(change)), changeCell(change), textCell(whyText(change)), whenCell(change)],
      })),
    })),
  });
}

/** The changes of one goal or initiative, a line for each. */
export function changeLines({ item }: Entry, { agreement: { changes } }: ReportContext): string[] {
  return changes
    .filter((change) => change.kind === item.kind && change.id === item.id)
    .map((change) => {
      const { approved } = change;
      const when = approved
        ? `Godkendt ${approved.date.text}${approved.approvedBy ? ` af ${approved.approvedBy}` : ''}`
        : 'Ikke godkendt';
      return [differences(change).map(capital).join('; '), whyText(change), when]
        .filter(Boolean)
        .map(sentence)
        .join(' ');
    });
}

const sentence = (text: string | undefined) => (text?.endsWith('.') ? text : `${text}.`);

const kinds = { goal: 'Mål', initiative: 'Indsats', table: 'Tabel', section: 'Afsnit' } as const;

function partText({ kind, number, title, id }: PartChange): string {
  return [kinds[kind], number, title ?? id].filter((part) => part !== undefined).join(' ');
}

function differences({ difference, renumbered, words }: PartChange): string[] {
  const numbers =
    renumbered === undefined ? [] : [`nummer ${renumbered.before} er nu ${renumbered.now ?? 'uden nummer'}`];
  switch (difference) {
    case 'renumbered':
      return numbers;
    case 'added':
      return ['ny del'];
    case 'removed':
      return ['udgået af aftalen'];
    case 'wrong-fingerprint':
      return ['beseglingens aftryk passer ikke til teksten'];
    case 'changed':
      return [...numbers, ...(words?.map(wordsText) ?? ['ordene kan ikke vises'])];
  }
}

const longest = 120;
const clip = (text: string) => (text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`);

function wordsText({ before, now }: WordChange): string {
  if (before === '') return `tilføjet: »${clip(now)}«`;
  if (now === '') return `slettet: »${clip(before)}«`;
  return `»${clip(before)}« er nu »${clip(now)}«`;
}

const changeCell = (change: PartChange): ListCell => listCell(differences(change));

function whyText({ approved }: PartChange): string | undefined {
  return approved && (approved.language ? 'Sproglig rettelse' : approved.why);
}

function whenCell(change: PartChange): ListCell {
  const { approved } = change;
  if (!approved) return textCell('Ikke godkendt');
  return textCell(approved.date.text, approved.approvedBy && `godkendt af ${approved.approvedBy}`);
}
