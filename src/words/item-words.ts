import type { Goal, Initiative } from '../model/item.ts';

type Item = Goal | Initiative;

/** What a goal or initiative is called. */
export const itemKind = (kind: Item['kind']) => (kind === 'goal' ? 'Mål' : 'Indsats');

/** `Mål 16`, `Indsats 2` */
export const itemName = ({ kind, number }: Pick<Item, 'kind' | 'number'>): string => `${itemKind(kind)} ${number}`;

/** What a sentence of an item begins with. */
export const subject = ({ item }: { item: Pick<Item, 'kind'> }): string =>
  item.kind === 'goal' ? 'Målet' : 'Indsatsen';

/** Whether a goal is the unit's own, or one that several have. */
export const goalTag = ({ shared }: Goal): string => (shared === undefined ? 'Lokalt mål' : 'Fælles mål');

/** What groups of goals and initiatives are headed. */
export const itemGroups = {
  goals: 'Mål',
  initiatives: 'Indsatser',
  priorities: 'Højest prioriterede mål',
  attention: 'Øvrige mål, der kræver opmærksomhed',
} as const;

/** `De 16 mål` */
export const allGoals = (count: number): string => `De ${count} mål`;

/** What a star beside a goal means: `Højest prioriteret i 2023`. */
export const starMeaning = (year: number): string => `Højest prioriteret i ${year}`;
