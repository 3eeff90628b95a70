import type { Message } from '../message.ts';

/** Rules of references: pointing without a link, skipped heading levels. */
export const referencesCodes = {} as const satisfies Record<string, Message>;
