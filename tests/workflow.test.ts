import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from './run-aftale.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  if?: string;
  needs?: string[];
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = join(repository, '.github/workflows');
const files = readdirSync(folder);
const read = (file: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const workflow: Workflow = parse(text);
  return { text, workflow, jobs: Object.entries(workflow.jobs) };
};

test.each(files)('%s: every action is one commit, with its version beside it', (file) => {
  const uses = read(file).text.match(/^.*\buses:.*$/gm)!;
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(files)('%s: every job ends in time', (file) => {
  for (const [name, job] of read(file).jobs) expect(job['timeout-minutes'], name).toBeLessThanOrEqual(60);
});

test.each(files)('%s: a job may do what it needs and no more; what writes runs for our own pushes alone', (file) => {
  const { workflow, jobs } = read(file);
  expect(workflow.permissions).toEqual({});
  for (const [name, { permissions, if: condition, steps }] of jobs) {
    expect(permissions, name).toBeDefined();
    const writes = Object.values(permissions!).some((right) => right !== 'read');
    if (writes) {
      expect(condition, name).toBe("github.event_name == 'push'");
      // It has the rights, so it runs nothing of ours.
      expect(
        steps.filter(({ run, uses }) => run !== undefined || uses?.startsWith('actions/checkout@')),
        name,
      ).toEqual([]);
    }
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials'], name).toBe(false);
  }
});

test.each(files)('%s: no word of a pull request reaches a shell, and it runs without our secrets', (file) => {
  const { text, workflow, jobs } = read(file);
  for (const { run } of jobs.flatMap(([, { steps }]) => steps)) expect(run ?? '').not.toContain('${{');
  for (const event of ['pull_request_target', 'workflow_run', 'issue_comment'])
    expect(workflow.on).not.toHaveProperty(event);
  expect(text).not.toMatch(/\bsecrets[.[]/);
});

test('what npm test has a sample of is run whole, and nothing is published without it', () => {
  const { fuzz, deploy } = read('publish.yml').workflow.jobs;
  const commands = fuzz!.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['npm ci', 'npm run -s fuzz:keys', 'npm run -s fuzz -- 20000 2023']);
  expect(deploy!.needs).toContain('fuzz');
});
