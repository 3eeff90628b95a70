import type { Message } from '../message.ts';

/** Rules of shared text: repeated by a unit. */
export const sharedTextCodes = {} as const satisfies Record<string, Message>;
