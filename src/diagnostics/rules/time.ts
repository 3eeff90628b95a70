import type { Message } from '../message.ts';

/** Rules of time: years, dates, deadlines and quarters. */
export const timeCodes = {} as const satisfies Record<string, Message>;
