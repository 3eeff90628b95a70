import type { Message } from '../message.ts';

/** Rules of numbers: sums, shares, prices, figures in prose against tables. */
export const numbersCodes = {} as const satisfies Record<string, Message>;
