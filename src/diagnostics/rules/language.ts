import type { Message } from '../message.ts';

/** Rules of language: spelling, doubled words, quotes, forms of numbers and dates. */
export const languageCodes = {} as const satisfies Record<string, Message>;
