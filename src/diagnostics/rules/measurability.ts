import type { Message } from '../message.ts';

/** Rules of measurability: indicators, targets, baselines, who documents. */
export const measurabilityCodes = {} as const satisfies Record<string, Message>;
