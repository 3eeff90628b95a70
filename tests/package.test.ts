import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layCase } from './case-folder.ts';
import { readPdf } from './read-pdf.ts';
import { keptFolder, type Run, repository } from './run-aftale.ts';

const folder = keptFolder();
// The Node that runs the tests, and nothing of the repository.
const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  CI: '1',
  NO_COLOR: '1',
};
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

function run(command: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder.path, encoding: 'utf8', env });
  return { code: status, out: stdout, error: stderr };
}

/** Runs the installed program as the guides say. */
const npx = (...args: string[]) => run('npx', '--no', '--', 'aftale', ...args);
/** The same without npm's own start, which takes longer than most commands. */
const aftale = (...args: string[]) => run(join(folder.path, 'node_modules/.bin/aftale'), ...args);

/** Puts a valid year into the folder: the base year, or that with a case laid over it. */
function layYear(name?: string): void {
  const year = layCase(name);
  rmSync(join(folder.path, 'agreements'), { recursive: true, force: true });
  cpSync(join(year, 'agreements'), join(folder.path, 'agreements'), { recursive: true });
  rmSync(year, { recursive: true });
}

const pdfText = async (path: string) =>
  (await readPdf(new Uint8Array(readFileSync(join(folder.path, 'dist/2023', path))))).pageTexts
    .join('\n')
    .replace(/\s+/g, ' ');

beforeAll(() => {
  const pack = ['pack', '--pack-destination', folder.path, ...quiet];
  const [tarball] = execFileSync('npm', pack, { cwd: repository, encoding: 'utf8', env }).trim().split('\n').slice(-1);
  writeFileSync(join(folder.path, 'package.json'), '{ "private": true }');
  const install = ['install', '--omit=dev', '--prefer-offline', ...quiet, join(folder.path, tarball!)];
  execFileSync('npm', install, { cwd: folder.path, env });
  layYear();
}, 300_000);
afterAll(() => folder.remove());

test('holds the program, what it reads and the guides, and nothing else', () => {
  const installed = join(folder.path, 'node_modules/aftale');
  expect(readdirSync(installed).sort()).toEqual([
    'LICENSE',
    'README.md',
    'docs',
    'lib',
    'package.json',
    'schemas',
    'src',
    'templates',
  ]);
  expect(readdirSync(join(installed, 'src'))).toEqual(['start.js']);
  expect(readdirSync(join(installed, 'docs')).sort()).toEqual(['da', 'images']);
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.ts'))).toEqual([]);
});

test('builds HTML and PDF, and is quick to see that nothing changed', async () => {
  expect(npx('build')).toMatchObject({
    code: 0,
    error: expect.stringContaining('5 dokumenter og 3 datafiler skrevet'),
  });
  expect(await pdfText('traening/institutionsaftale.pdf')).toContain('Kortere ventetid på træning');
  expect(readFileSync(join(folder.path, 'dist/2023/traening/midtvejsskema.html'), 'utf8')).toContain('<script>');
  expect(aftale('build')).toMatchObject({ code: 0, error: expect.stringContaining('intet er ændret') });
});

test('every command that the guides and README name is one, with its options', () => {
  const guides = readdirSync(join(repository, 'docs/da')).map((file) => `docs/da/${file}`);
  const texts = ['README.md', ...guides].map((file) => readFileSync(join(repository, file), 'utf8'));
  // What only this repository has is for those who change the program.
  for (const text of texts.slice(1)) expect(text).not.toMatch(/npm run (?!docs`)/);
  const written = texts
    .join('\n')
    .replaceAll('\\\n', ' ')
    .matchAll(/\bnpx aftale ([^`\n]+)/g);
  const commands = [...written].map(([, words]) => words!.split(/\s+/));
  expect(commands.length).toBeGreaterThan(20);
  const help = new Map<string, string>();
  for (const [name = '', ...words] of commands) {
    if (name.startsWith('--')) continue;
    if (!help.has(name)) help.set(name, aftale(name, '--help').out);
    for (const option of ['Brug:', ...words.filter((word) => word.startsWith('--'))])
      expect(help.get(name), name).toContain(option);
  }
});

test('every other command works', () => {
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  expect(aftale('--version')).toMatchObject({ code: 0, out: `${version}\n` });
  const { code, out } = aftale('--help');
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('Kommandoer:') });
  expect(readFileSync(/^Vejledningen begynder i (.*)$/m.exec(out)![1]!, 'utf8')).toContain('# Vejledning til aftale');
  expect(aftale('explain', 'link/skema')).toMatchObject({ code: 0, out: expect.stringContaining('Forkert') });
  expect(aftale('check')).toMatchObject({ code: 0, out: '' });
  expect(aftale('status', '--today', '1.7.2023')).toMatchObject({
    code: 0,
    out: expect.stringContaining('3 frister er overskredet'),
  });
  const form = JSON.stringify({
    skema: 1,
    år: 2023,
    enhed: 'traening',
    opfølgning: 'midtvejs',
    samlet: { tekst: 'Det går.' },
  });
  writeFileSync(join(folder.path, 'skema.json'), form);
  expect(aftale('import', 'skema.json')).toMatchObject({ code: 0, out: expect.stringContaining('Skrevet (1)') });
  expect(aftale('new', 'follow-up', 'år', '--unit', 'hjemmepleje')).toMatchObject({ code: 0 });
});

test('builds a year whose questions have other names, and without initiatives', async () => {
  layYear('4-check/gyldig-andre-spoergsmaal');
  const year = join(folder.path, 'agreements/2023');
  rmSync(join(year, 'traening/indsatser'), { recursive: true });
  const frame = join(year, 'ramme.md');
  writeFileSync(frame, readFileSync(frame, 'utf8').replace('## Indsatser\n\n::indsatser\n\n', ''));
  expect(aftale('build').code).toBe(0);
  const html = readFileSync(join(year, '../../dist/2023/traening/institutionsaftale.html'), 'utf8').replace(
    /<[^>]*>/g,
    '',
  );
  const printed = [
    'Flere borgere bliver mere selvhjulpne',
    'Borgere, der kommer i gang inden for 7 dage',
    'Patientforeningen',
  ];
  for (const text of [html, await pdfText('traening/institutionsaftale.pdf')])
    for (const words of ['Hvem skal være med?', ...printed]) expect(text.replace(/[\s\u00ad]+/g, ' ')).toContain(words);
});
