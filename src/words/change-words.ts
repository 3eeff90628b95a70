import type { PartChange, WordChange } from '../model/seal.ts';

/** The table of what differs from the sealed agreement. */
export const changeGroups = { approved: 'Godkendt', unapproved: 'Ikke godkendt' } as const;

/** The caption of the table of changes; `owner` where there are several. */
export const changesCaption = (owner?: string): string =>
  `Det, der er ændret, siden aftalen${owner === undefined ? '' : ` for ${owner}`} blev beseglet`;

/** Said where there is no change to show; `seal` is its day as printed, undefined where there is no seal. */
export function unchangedSentence(seal: string | undefined, owner?: string): string {
  const whose = owner === undefined ? 'Aftalen' : `Aftalen for ${owner}`;
  if (seal === undefined) return `${whose} er ikke beseglet, så ændringer kan ikke vises.`;
  return `${whose} er ikke ændret, siden den blev beseglet den ${seal}.`;
}

const kinds = { goal: 'Mål', initiative: 'Indsats', table: 'Tabel', section: 'Afsnit' } as const;

/** `Mål 4 Færre fald`: the part of an agreement that was changed. */
export function partText({ kind, number, title, id }: PartChange): string {
  return [kinds[kind], number, title ?? id].filter((part) => part !== undefined).join(' ');
}

/** The differences of a part, in words: `nummer 4 er nu 5`, `»højst 4 %« er nu »højst 5 %«`. */
export function differences({ difference, renumbered, words }: PartChange): string[] {
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

/** In characters, about a line and a half of the column: what is longer is clipped between words. */
const longest = 120;
const clip = (text: string) => (text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`);

function wordsText({ before, now }: WordChange): string {
  if (before === '') return `tilføjet: »${clip(now)}«`;
  if (now === '') return `slettet: »${clip(before)}«`;
  return `»${clip(before)}« er nu »${clip(now)}«`;
}

/** The reason for a change, as it was approved. */
export function whyText({ approved }: PartChange): string | undefined {
  return approved && (approved.language ? 'Sproglig rettelse' : approved.why);
}

/** `Godkendt 1. marts 2023 af Kirsten Holm` */
export function approvedText({ approved }: PartChange): string {
  if (!approved) return changeGroups.unapproved;
  return `${changeGroups.approved} ${approved.date.text}${approved.approvedBy ? ` af ${approved.approvedBy}` : ''}`;
}

/** `godkendt af Kirsten Holm`, below the day. */
export const approvedByText = (name: string): string => `godkendt af ${name}`;
