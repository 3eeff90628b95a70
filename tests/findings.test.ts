import { expect, test } from 'vitest';
import { countFindings, type Severity, thresholds } from './findings.ts';

const findings = countFindings();

test('92 mistakes of a signed agreement are listed, at least 80 of them made again', () => {
  expect(findings.length).toBe(92);
  expect(findings.filter(({ recreated }) => recreated).length).toBeGreaterThanOrEqual(80);
});

test.each(Object.entries(thresholds) as [Severity, number][])(
  'of severity %s at least %i percent are found',
  (severity, share) => {
    const all = findings.filter((each) => each.severity === severity);
    const missed = all.filter(({ by }) => by === undefined).map(({ id, mistake }) => `${id} ${mistake}`);
    expect(100 * (1 - missed.length / all.length), missed.join('\n')).toBeGreaterThanOrEqual(share);
  },
);

test('a mistake that is not found says why a machine can not find it', () => {
  const silent = findings.filter(({ by, cannot }) => by === undefined && cannot === undefined);
  expect(silent.map(({ id, mistake }) => `${id} ${mistake}`)).toEqual([]);
});
