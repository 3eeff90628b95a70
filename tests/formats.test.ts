import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as draft4 } from 'ajv-draft-04';
import { expect, test } from 'vitest';
import { baseFolder, repository, runAftale } from './run-aftale.ts';

/** The base year with the case that has mistakes of many kinds. */
function manyMistakes(): string {
  const root = baseFolder();
  cpSync(join(repository, 'tests/cases/3-resolve/mange-fejl'), join(root, 'agreements/2023'), { recursive: true });
  return root;
}

test('--format sarif is valid SARIF 2.1.0 and points at the lines', () => {
  const { code, out } = runAftale(manyMistakes(), ['check', '--format', 'sarif']);
  expect(code).toBe(1);
  const log = JSON.parse(out);
  const schema = JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
      'utf8',
    ),
  );
  const ajv = new draft4.default({ strict: false, validateFormats: false, unicodeRegExp: false });
  ajv.validate(schema, log);
  expect(ajv.errors).toBeNull();
  const [run] = log.runs;
  expect(run.results.length).toBeGreaterThan(5);
  for (const { ruleId, ruleIndex, locations, message } of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(message.text).not.toMatch(/[{}]/);
    expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
  }
});

test('--format json follows its schema and says what pretty says', () => {
  const root = manyMistakes();
  const { diagnostics, ...rest } = JSON.parse(runAftale(root, ['check', '--format', 'json']).out);
  const validate = new Ajv2020().compile(
    JSON.parse(readFileSync(join(repository, 'schemas/diagnostics.json'), 'utf8')),
  );
  validate({ diagnostics, ...rest });
  expect(validate.errors).toBeNull();
  const pretty = runAftale(root, ['check']).out.replace(/\s+/g, ' ');
  for (const { message, where } of diagnostics) {
    expect(pretty).toContain(message.replace(/\s+/g, ' '));
    expect(pretty).toContain(where);
  }
});

test('without mistakes both are whole documents with nothing in them', () => {
  const root = baseFolder();
  expect(JSON.parse(runAftale(root, ['check', '--format', 'json']).out).diagnostics).toEqual([]);
  expect(JSON.parse(runAftale(root, ['check', '--format', 'sarif']).out).runs[0].results).toEqual([]);
});

test('--fix mends what has one right answer, changes nothing else, and is done when it is done', () => {
  const root = baseFolder();
  const goal = 'agreements/2023/traening/maal/02-tavlemoeder.md';
  const path = join(root, goal);
  const text = readFileSync(path, 'utf8').replace(
    '## Resultat\n\n',
    '## Resultat\n\nHvert  møde tæller, og 15% er  nok. ',
  );
  const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  writeFileSync(path, windows);
  expect(runAftale(root, ['check', goal, '--fix']).error).toContain('3 rettet.');
  expect(readFileSync(path, 'utf8')).toBe(
    windows.replace('Hvert  møde', 'Hvert møde').replace('15%', '15 %').replace('er  nok', 'er nok'),
  );
  expect(runAftale(root, ['check', goal, '--fix']).error).not.toContain('rettet');
});

test('--fix gives files their numbers while the year is a draft, and only then', () => {
  const root = baseFolder();
  const goals = join(root, 'agreements/2023/traening/maal');
  renameSync(join(goals, '02-tavlemoeder.md'), join(goals, '01a-tavlemoeder.md'));
  expect(runAftale(root, ['check', '--fix']).error).not.toContain('rettet');
  const cycle = join(root, 'agreements/2023/aarshjul.yaml');
  writeFileSync(cycle, readFileSync(cycle, 'utf8').replace(/^fase: .*/m, 'fase: udkast'));
  expect(runAftale(root, ['check', '--fix']).error).toContain('rettet');
  expect(readdirSync(goals)).toEqual(['01-ventetid.md', '02-tavlemoeder.md', '03-koersel.md']);
});
