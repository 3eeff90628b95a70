import type { Message } from '../message.ts';

/** Rules of names: units, systems, abbreviations, partners. */
export const namesCodes = {} as const satisfies Record<string, Message>;
