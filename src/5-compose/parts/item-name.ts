import type { Goal, Initiative } from '../../model/item.ts';

/** `Mål 16`, `Indsats 2` */
export const itemName = (item: Goal | Initiative): string =>
  `${item.kind === 'goal' ? 'Mål' : 'Indsats'} ${item.number}`;

/** What a sentence of an item begins with. */
export const subject = ({ item }: { item: Goal | Initiative }): string =>
  item.kind === 'goal' ? 'Målet' : 'Indsatsen';
