import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They take longest, so they begin first: one that begins last keeps one core busy while the others wait. */
const longest = ['screen', 'form', 'rebuild', 'package', 'kill', 'published-folder', 'malform', 'pdf', 'browser'];
const rankOf = ({ moduleId }: TestSpecification) => {
  const rank = longest.indexOf(basename(moduleId, '.test.ts'));
  return rank < 0 ? longest.length : rank;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Node runs the sources as they are, and one after the other test files share what was loaded: no module has state, and
    // what a test stubs is put back though it fails.
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Much of the time is spent in other processes, so every core gets a file.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // The limits only end what hangs: on a busy machine a test that builds the year takes minutes.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
