import type { Goal, Initiative } from '../model/item.ts';
import type { Facts } from './facts.ts';

/** The goals and initiatives of all agreements, in order. */
export const itemsOf = ({ year }: Facts): (Goal | Initiative)[] =>
  year.agreements.flatMap(({ goals, initiatives }) => [...goals, ...initiatives]);
