import type { Goal, Initiative } from '../model/item.ts';
import type { AgreementYear } from '../model/year.ts';

/** The goals and initiatives of all agreements, in order. */
export const itemsOf = ({ agreements }: Pick<AgreementYear, 'agreements'>): (Goal | Initiative)[] =>
  agreements.flatMap(({ goals, initiatives }) => [...goals, ...initiatives]);
