import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  baseFolder,
  draftFolder,
  type Run,
  repository,
  runAftale,
  startAftale,
  temporaryFolder,
} from './run-aftale.ts';

const goal = 'agreements/2023/traening/maal/02-tavlemoeder.md';
const damage = (root: string) =>
  writeFileSync(join(root, goal), `${readFileSync(join(root, goal), 'utf8')}\n## Uventet\n\nTekst.\n`);
const manifestOf = (root: string, out = 'dist') =>
  JSON.parse(readFileSync(join(root, out, '2023/manifest.json'), 'utf8'));

/** Starts the program as its package does, on a Node that says it is of this version. */
function start(version: string, ...args: string[]): Run {
  const disguise = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', disguise, join(repository, 'src/start.js'), ...args],
    { cwd: '/', encoding: 'utf8' },
  );
  return { code: status, out: stdout, error: stderr };
}

describe('the version of Node', () => {
  test.each(['14.21.3', '20.20.2', '22.17.1'])('%s is too old: exit 3, one sentence with the cure', (version) => {
    expect(start(version, '--version')).toEqual({
      code: 3,
      out: '',
      error: `aftale kræver Node.js 22.18 eller nyere, men her er ${version}; hent den nyeste på https://nodejs.org, og prøv igen.\n`,
    });
  });

  test.each(['22.18.0', '24.0.0', '100.1.0'])('%s will do', (version) => {
    expect(start(version, '--help')).toMatchObject({ code: 0, error: '' });
  });
});

describe('help and wrong usage', () => {
  test('without a command: the commands, exit 2; with --help: exit 0', () => {
    expect(startAftale('/', [])).toMatchObject({ code: 2, out: expect.stringContaining('Kommandoer:') });
    expect(startAftale('/', ['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Eksempler:') });
  });

  test.each(['check', 'build', 'seal'])('%s --help shows usage, options, examples and exit codes', async (command) => {
    const { code, out } = await runAftale('/', [command, '--help']);
    expect(code).toBe(0);
    for (const part of ['Brug:', 'Tilvalg:', 'Eksempler:', 'Afslutningskoder:']) expect(out).toContain(part);
  });

  test.each([
    [['bygge'], 'Ukendt kommando »bygge«'],
    [['check', '--farve'], 'Ukendt tilvalg --farve'],
    [['check', '--format', 'xml'], '--format kan ikke være »xml«. Det kan være: pretty, json, sarif, github'],
    [['check', 'agreements/2024'], 'Der er ingen filer i »agreements/2024«'],
    [['build', '--unit', 'traning'], '--unit kan ikke være »traning«. Det kan være: hjemmepleje, traening'],
    [['build', '--year', '2022'], '--year kan ikke være »2022«'],
    [['build', '--kind', 'midway,redline'], '--kind kan ikke være »redline«. Det kan være: agreement, midway'],
    [['build', '--year'], '--year'],
  ])('%j: exit 2 and why', async (args, message) => {
    expect(await runAftale(baseFolder(), args)).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringContaining(message),
    });
  });

  test('a folder without agreements: exit 2', async () => {
    expect(await runAftale(temporaryFolder(), ['check'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('agreements/ÅR/'),
    });
  });
});

describe('check', () => {
  test('a year without fault: exit 0 and nothing on standard output', () => {
    expect(startAftale(baseFolder(), ['check'])).toMatchObject({
      code: 0,
      out: '',
      error: expect.stringMatching(/2 aftaler, 4 mål: ingen fejl/),
    });
  });

  test('a fault: exit 1, place and cure; a path shows only what is below it; --lang en speaks English', async () => {
    const root = baseFolder();
    damage(root);
    const whole = startAftale(root, ['check']);
    expect(whole.code).toBe(1);
    expect(whole.out).toContain(`${goal}:`);
    expect(whole.out).toContain('Ukendt spørgsmål »Uventet«');
    expect(await runAftale(root, ['check', 'agreements/2023/hjemmepleje'])).toMatchObject({ code: 0, out: '' });
    expect(await runAftale(root, ['check', '.\\agreements\\2023\\hjemmepleje\\"'])).toMatchObject({ code: 0, out: '' });
    expect((await runAftale(root, ['check', 'Agreements\\2023\\*\\MAAL\\*.md'])).out).toContain('Ukendt spørgsmål');
    expect((await runAftale(root, ['check', '--lang', 'en'])).out).toContain('Unknown question "Uventet"');
  });

  test('--format github annotates the line, with what the format keeps for itself escaped', async () => {
    const root = baseFolder();
    damage(root);
    const line = readFileSync(join(root, goal), 'utf8').split('\n').indexOf('## Uventet') + 1;
    const { out } = await runAftale(root, ['check', '--format', 'github']);
    expect(out).toMatch(
      new RegExp(
        `^::error file=${goal},line=${line},endLine=${line},col=1,endColumn=\\d+,title=[^:]*\\(spørgsmål/ukendt\\)::Ukendt spørgsmål »Uventet«`,
      ),
    );
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  test('--strict fails on warnings', async () => {
    const root = draftFolder();
    expect(await runAftale(root, ['check'])).toMatchObject({ code: 0, error: expect.stringContaining('1 advarsel') });
    expect((await runAftale(root, ['check', '--strict'])).code).toBe(1);
  });
});

describe('build', () => {
  test('writes HTML, PDF, index and a manifest that tells the truth', async () => {
    const root = baseFolder();
    const { code, error } = await runAftale(root, ['build']);
    expect({ code, error }).toMatchObject({
      code: 0,
      error: expect.stringContaining('5 dokumenter og 3 datafiler skrevet'),
    });
    const manifest = manifestOf(root);
    expect(manifest).toMatchObject({
      year: 2023,
      generator: expect.stringMatching(/^aftale \d/),
      browser: expect.stringContaining('Chrome'),
    });
    expect(manifest.documents.map(({ id }: { id: string }) => id)).toEqual([
      'hjemmepleje/agreement',
      'hjemmepleje/form-annual',
      'traening/agreement',
      'traening/form-annual',
      'traening/form-midway',
    ]);
    for (const { kind, html, pdf } of manifest.documents) {
      for (const file of kind === 'form' ? [html] : [html, pdf])
        expect(readFileSync(join(root, 'dist/2023', file.path))).toHaveLength(file.bytes);
      if (kind !== 'form') expect(pdf.pages).toBeGreaterThan(3);
    }
    expect(readFileSync(join(root, 'dist/2023/index.html'), 'utf8')).toContain('traening/institutionsaftale.pdf');
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['2023', 'index.html']);
  });

  test('a page leads to the years that lie there; it comes again where it is gone, and another’s stays', async () => {
    const root = baseFolder();
    const page = join(root, 'dist/index.html');
    const build = () => runAftale(root, ['build', '--html-only']);
    cpSync(join(root, 'agreements/2023'), join(root, 'agreements/2024'), { recursive: true });
    mkdirSync(join(root, 'dist/1999'), { recursive: true });
    expect((await build()).code).toBe(0);
    const links = () =>
      [...readFileSync(page, 'utf8').matchAll(/<a href="(\d[^"]*)">([^<]*)/g)].map(([, ...link]) => link);
    const both = [
      ['2024/index.html', 'Institutionsaftaler 2024'],
      ['2023/index.html', 'Institutionsaftaler 2023'],
    ];
    expect(links()).toEqual(both);
    rmSync(page);
    expect((await build()).error).toContain('2024: intet er ændret');
    expect(links()).toEqual(both);
    writeFileSync(page, '<p>Min egen side</p>');
    rmSync(join(root, 'dist/2023'), { recursive: true });
    expect((await build()).error).toContain('index.html er ikke skrevet af aftale');
    expect(readFileSync(page, 'utf8')).toBe('<p>Min egen side</p>');
  });

  test('--unit writes one unit and keeps the rest; --html-only needs no browser', async () => {
    const root = baseFolder();
    const noBrowser = { AFTALE_CHROME: '/findes/ikke' };
    expect((await runAftale(root, ['build', '--html-only'], noBrowser)).code).toBe(0);
    const before = manifestOf(root);
    expect(before.documents[0].pdf).toBeUndefined();
    damage(root);
    rmSync(join(root, goal));
    expect((await runAftale(root, ['build', '--html-only', '--unit', 'traening'], noBrowser)).code).toBe(0);
    const after = manifestOf(root);
    expect(after.documents[0]).toEqual(before.documents[0]);
    expect(after.documents[2].html.sha256).not.toBe(before.documents[2].html.sha256);
    expect(existsSync(join(root, 'dist/2023', after.documents[0].html.path))).toBe(true);
  });

  test('an error leaves the last good set as it was: exit 1', async () => {
    const root = baseFolder();
    await runAftale(root, ['build', '--html-only']);
    const before = readFileSync(join(root, 'dist/2023/manifest.json'), 'utf8');
    damage(root);
    const { code, out, error } = await runAftale(root, ['build', '--html-only']);
    expect({ code, error }).toMatchObject({ code: 1, error: expect.stringContaining('Intet er skrevet') });
    expect(out).toContain('Ukendt spørgsmål');
    expect(readFileSync(join(root, 'dist/2023/manifest.json'), 'utf8')).toBe(before);
  });

  test('no browser: exit 3 with the ways to get one, no stack trace, nothing written', () => {
    const root = baseFolder();
    const { code, error } = startAftale(root, ['build'], { AFTALE_CHROME: '/findes/ikke' });
    expect(code).toBe(3);
    expect(error).toContain('AFTALE_CHROME');
    expect(error).not.toMatch(/^ {4}at /m);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('a folder that can not be written: exit 3', async () => {
    const root = baseFolder();
    writeFileSync(join(root, 'optaget'), '');
    expect(await runAftale(root, ['build', '--html-only', '--out', 'optaget/her'])).toMatchObject({
      code: 3,
      error: expect.stringContaining('En del af stien er en fil'),
    });
  });

  test('an error in one year blocks that year only', async () => {
    const root = baseFolder();
    mkdirSync(join(root, 'agreements/2024'));
    const { code, out } = await runAftale(root, ['build', '--html-only']);
    expect(code).toBe(1);
    expect(out).toContain('agreements/2024/aarshjul.yaml');
    expect(manifestOf(root).documents).toHaveLength(5);
  });
});
