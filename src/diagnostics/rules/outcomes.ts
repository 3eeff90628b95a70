import type { Message } from '../message.ts';

/** Rules of outcomes: their names, and who contributes to them. */
export const outcomesCodes = {} as const satisfies Record<string, Message>;
