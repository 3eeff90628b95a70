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

test('--format sarif is valid SARIF 2.1.0 and points at the lines', async () => {
  const { code, out } = await runAftale(manyMistakes(), ['check', '--format', 'sarif']);
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

test('--format json follows its schema and says what pretty says', async () => {
  const root = manyMistakes();
  const { diagnostics, ...rest } = JSON.parse((await runAftale(root, ['check', '--format', 'json'])).out);
  const validate = new Ajv2020().compile(
    JSON.parse(readFileSync(join(repository, 'schemas/diagnostics.json'), 'utf8')),
  );
  validate({ diagnostics, ...rest });
  expect(validate.errors).toBeNull();
  const pretty = (await runAftale(root, ['check'])).out.replace(/\s+/g, ' ');
  for (const { message, where } of diagnostics) {
    expect(pretty).toContain(message.replace(/\s+/g, ' '));
    expect(pretty).toContain(where);
  }
});

test('without mistakes both are whole documents with nothing in them', async () => {
  const root = baseFolder();
  expect(JSON.parse((await runAftale(root, ['check', '--format', 'json'])).out).diagnostics).toEqual([]);
  expect(JSON.parse((await runAftale(root, ['check', '--format', 'sarif'])).out).runs[0].results).toEqual([]);
});

test('--fix mends what has one right answer, changes nothing else, and is done when it is done', async () => {
  const root = baseFolder();
  const goal = 'agreements/2023/traening/maal/02-tavlemoeder.md';
  const path = join(root, goal);
  const text = readFileSync(path, 'utf8').replace(
    '## Resultat\n\n',
    '## Resultat\n\nHvert  møde tæller, og 15% er  nok. ',
  );
  const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  writeFileSync(path, windows);
  expect((await runAftale(root, ['check', goal, '--fix'])).error).toContain('3 rettet.');
  expect(readFileSync(path, 'utf8')).toBe(
    windows.replace('Hvert  møde', 'Hvert møde').replace('15%', '15 %').replace('er  nok', 'er nok'),
  );
  expect((await runAftale(root, ['check', goal, '--fix'])).error).not.toContain('rettet');
});

test('--fix gives files their numbers while the year is a draft, and only then', async () => {
  const root = baseFolder();
  const goals = join(root, 'agreements/2023/traening/maal');
  renameSync(join(goals, '02-tavlemoeder.md'), join(goals, '01a-tavlemoeder.md'));
  expect((await runAftale(root, ['check', '--fix'])).error).not.toContain('rettet');
  const cycle = join(root, 'agreements/2023/aarshjul.yaml');
  writeFileSync(cycle, readFileSync(cycle, 'utf8').replace(/^fase: .*/m, 'fase: udkast'));
  expect((await runAftale(root, ['check', '--fix'])).error).toContain('rettet');
  expect(readdirSync(goals)).toEqual(['01-ventetid.md', '02-tavlemoeder.md', '03-koersel.md']);
});

/** What a terminal obeys, turns text round or ends a line; the newline and the tab are left. */
const harmful = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
/** An order that a build service reads in its log, but for those `--format github` is for. */
const order = /^\s*::(?!(?:error|warning|notice) file=)[^\n]*::|##\[|##vso\[/im;

/** The base year with harmful names, titles and file names, and mistakes that quote them. */
function hostileYear(): string {
  const root = baseFolder();
  const edit = (file: string, from: string | RegExp, to: string) => {
    const path = join(root, 'agreements/2023', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
  };
  const evil = '\\e[2J\\r\\n::error::indbrud\\n##[error]indbrud \\u202etxt \\u009b31m';
  edit('enheder.yaml', 'navn: Hjemmeplejen', `navn: "Hjemmeplejen${evil}"`);
  edit('traening/aftale.md', /leder: (.*)/, `leder: "$1${evil}\\nBcc: alle@example.dk"`);
  edit('aarshjul.yaml', /afdelingschef: Jens Vestergård/, `afdelingschef: "Jens Vestergård${evil}"`);
  edit('traening/maal/02-tavlemoeder.md', /^# .*/m, '# Tavler \x1b[31m ##[group]x \u202e <b>x</b>');
  edit('traening/maal/01-ventetid.md', 'bidrager-til: [selvhjulpne]', `bidrager-til: ["tryg${evil}"]`);
  edit('traening/maal/03-koersel.md', '---\n', '---\n::error::her: "x\\n::error::der"\n');
  writeFileSync(join(root, 'agreements/2023/traening/maal/09-\x1b[31m\n::error::fil.md'), '##[error]x\r::error::x\n');
  return root;
}

const hostileRuns = [
  ['check'],
  ['check', '--format', 'github'],
  ['check', '--format', 'json'],
  ['check', '--format', 'sarif'],
  ['check', '--lang', '\x1b[2J\n::error::x'],
  ['check', 'agreements/\n::error::x\x9b'],
  ['build', '--html-only', '--unit', '##[error]\x1b]0;x\x07'],
  ['build', '--html-only'],
  ['seal', '--unit', 'traening'],
  ['status', '--today', '1.7.2023'],
  ['status', '--today', '1.7.2023', '--format', 'json'],
  ['status', '--today', '1.7.2023', '--format', 'mail'],
  ['new', 'follow-up', 'midtvejs'],
  ['import', '::error::x\u2028.json'],
  ['explain', '\n##[error]x'],
];

// Their arguments would be printed as they are.
test.each(hostileRuns.map((args, index) => [args[0], index, args] as const))(
  'what comes from others is harmless in a terminal and a log: %s (%i)',
  async (_, _index, args) => {
    const { out, error } = await runAftale(hostileYear(), args);
    expect(out + error).not.toBe('');
    for (const text of [out, error]) {
      expect(text).not.toMatch(harmful);
      expect(text).not.toMatch(order);
    }
  },
);

test('what is made harmless can still be read, in its place, and JSON is what was written', async () => {
  const root = hostileYear();
  const pretty = (await runAftale(root, ['check'])).out;
  expect(pretty).toContain('09-\\u001b[31m\\u000a::error::fil.md:1:1\n');
  expect(pretty).toContain('Tegnet »\\u001b«');
  const [, frame, marks] = /HTML bruges ikke.*\n(> .*)\n(.*)/.exec(pretty)!;
  expect(frame!.slice(marks!.indexOf('^'))).toMatch(/^<b>/);
  const { diagnostics } = JSON.parse((await runAftale(root, ['check', '--format', 'json'])).out);
  expect(diagnostics.map(({ place }: { place: { file: string } }) => place.file)).toContain(
    'agreements/2023/traening/maal/09-\x1b[31m\n::error::fil.md',
  );
});

test('no name, title or argument puts a line of its own into a list', async () => {
  const root = baseFolder();
  const edit = (file: string, from: string, to: string) => {
    const path = join(root, 'agreements/2023', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  edit('traening/maal/02-tavlemoeder.md', '# Tavlemøder på alle hold', 'Tavlemøder på\nalle hold\n===');
  edit('enheder.yaml', 'navn: Hjemmeplejen', 'navn: "Hjemme\\nplejen"');
  const sealed = (await runAftale(root, ['seal'])).out;
  expect(sealed).toContain('\n  mål 2  Tavlemøder på alle hold\n');
  expect(sealed).toContain('\nHjemme plejen: beseglet');
  const { error } = await runAftale(root, ['check', 'x\n2 aftaler, 4 mål: ingen fejl']);
  expect(error).toBe('Der er ingen filer i »x\\u000a2 aftaler, 4 mål: ingen fejl«.\nSe »aftale --help«.\n');
});

test('a mail has its headers and no others, and a name is no second address', async () => {
  const root = hostileYear();
  const mails = async () => (await runAftale(root, ['status', '--today', '1.7.2023', '--format', 'mail'])).out;
  expect(await mails()).toMatch(/^Til: "Signe Lund[^\n]*Bcc: alle@example\.dk"\nEmne: [^\n]*\n\nKære /);
  expect(await mails()).not.toMatch(/^Bcc/m);
  const file = join(root, 'agreements/2023/traening/aftale.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/leder: .*/, `leder: 'Ann "A" Lund <a@x.dk>, b@x.dk'`));
  expect(await mails()).toMatch(/^Til: "Ann \\"A\\" Lund <a@x\.dk>, b@x\.dk"\n/);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/leder: .*/, `leder: Anne-Sofie D’Ås Lund jr.`));
  expect(await mails()).toMatch(/^Til: Anne-Sofie D’Ås Lund jr\.\n/);
});

test('an annotation keeps to itself what its format would end, and SARIF has no link of an author’s', async () => {
  const root = baseFolder();
  const goals = join(root, 'agreements/2023/traening/maal');
  writeFileSync(join(goals, '09-50%, a:b?c#d.md'), '');
  writeFileSync(
    join(goals, '02-tavlemoeder.md'),
    readFileSync(join(goals, '02-tavlemoeder.md'), 'utf8').replace(
      '## Resultat\n',
      '## [Se](https://example.dk)\n\nX\n\n## Resultat\n',
    ),
  );
  const github = (await runAftale(root, ['check', '--format', 'github'])).out;
  expect(github).toContain('file=agreements/2023/traening/maal/09-50%25%2C a%3Ab?c#d.md,line=1');
  const [run] = JSON.parse((await runAftale(root, ['check', '--format', 'sarif'])).out).runs;
  const results = run.results as {
    message: { text: string };
    locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
  }[];
  expect(results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri)).toContain(
    'agreements/2023/traening/maal/09-50%25%2C%20a%3Ab%3Fc%23d.md',
  );
  for (const { message } of results) expect(message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
});
