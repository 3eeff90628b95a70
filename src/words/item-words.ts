import type { Goal, Initiative } from '../model/item.ts';

type Item = Goal | Initiative;

/** The word for a goal or an initiative. */
export const itemKind = (kind: Item['kind']) => (kind === 'goal' ? 'Mål' : 'Indsats');

/** `Mål 16`, `Indsats 2` */
export const itemName = ({ kind, number }: Pick<Item, 'kind' | 'number'>): string => `${itemKind(kind)} ${number}`;

/** The beginning of a sentence about an item. */
export const subject = (kind: Item['kind']): string => (kind === 'goal' ? 'Målet' : 'Indsatsen');

/** The tag of a goal: the unit's own, or one that several have. */
export const goalTag = ({ shared }: Goal): string => (shared === undefined ? 'Lokalt mål' : 'Fælles mål');

/** The headings of groups of goals and initiatives. */
export const itemGroups = {
  goals: 'Mål',
  initiatives: 'Indsatser',
  priorities: 'Højest prioriterede mål',
  attention: 'Øvrige mål, der kræver opmærksomhed',
} as const;

/** `De 16 mål` */
export const allGoals = (count: number): string => `De ${count} mål`;

/** The meaning of a star beside a goal: `Højest prioriteret i 2023`. */
export const starMeaning = (year: number): string => `Højest prioriteret i ${year}`;
