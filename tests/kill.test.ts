import { expect, test } from 'vitest';
import { killOften } from './kills.ts';

// `npm run bench:kill` does it 200 times to each command; that each step may be the last is tested where it is written.
test.each(['build', 'check --fix'])(
  '%s, killed in the middle, loses nothing and is in nobody’s way',
  async (command) => {
    const { kills, reads, faults } = await killOften(command, 2);
    expect(faults).toEqual([]);
    expect(kills).toBe(2);
    expect(reads).toBeGreaterThan(2);
  },
);
