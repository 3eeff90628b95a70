import type { NamedItem } from '../model/task.ts';

/** In characters; a longer title ends in an ellipsis after a whole word, so that a task stays on its line. */
const longestTitle = 60;

/** `mål 21 »Reduktion af kørsel«` */
export function itemWords({ kind, number, title }: NamedItem): string {
  const short = title.length <= longestTitle ? title : `${title.slice(0, longestTitle).replace(/[\s,:–-]+\S*$/, '')} …`;
  return `${kind === 'goal' ? 'mål' : 'indsats'} ${number} ${quoted(short)}`;
}

/** The words in quotes, without those inside, which would end the outer ones. */
export const quoted = (text: string): string => `»${text.replace(/[»«]/g, '')}«`;
