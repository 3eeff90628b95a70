import type { Code } from '../codes.ts';
import type { Explanation } from '../explanation.ts';

/** The explanation of every code. */
export const explanations: Record<Code, Explanation> = {};
