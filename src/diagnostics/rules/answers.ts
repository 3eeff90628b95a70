import type { Message } from '../message.ts';

/** Rules of answers: empty, left over from a template, repeated. */
export const answersCodes = {} as const satisfies Record<string, Message>;
