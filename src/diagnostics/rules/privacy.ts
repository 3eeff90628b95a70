import type { Message } from '../message.ts';

/** Rules of privacy: numbers and addresses of persons. */
export const privacyCodes = {} as const satisfies Record<string, Message>;
