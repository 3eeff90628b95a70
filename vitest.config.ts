import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Node runs the sources as they are, and one after the other test files share what was loaded: no module has state.
    isolate: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Much of the time is spent in other processes, so every core gets a file.
    maxWorkers: '100%',
    // The limits only end what hangs: on a busy machine a test that builds the year takes minutes.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
