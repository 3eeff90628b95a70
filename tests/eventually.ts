import { vi } from 'vitest';

/** Tries again until it is so; a busy machine takes its time. */
export const eventually = <Value>(task: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(task, { timeout: 240_000 });
