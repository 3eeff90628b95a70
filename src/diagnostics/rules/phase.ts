import type { Message } from '../message.ts';

/** Rules of phase: what must be there when. */
export const phaseCodes = {} as const satisfies Record<string, Message>;
