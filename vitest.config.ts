import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Much of the time is spent in other processes, so every core gets a file.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: '100%' },
});
