import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Much of the time is spent in other processes, so every core gets a file. The limits only end what hangs: on a busy
  // machine a test that builds the year takes minutes.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, maxWorkers: '100%' },
});
