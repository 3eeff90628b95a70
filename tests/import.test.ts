import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../src/1-parse/parse-markdown.ts';
import { parseYaml } from '../src/1-parse/parse-yaml.ts';
import { followUpText } from '../src/scaffold/follow-up-text.ts';
import { plainMarkdown } from '../src/scaffold/plain-markdown.ts';
import { baseFolder, type Run, runAftale } from './run-aftale.ts';

const folder = 'agreements/2023/traening/opfoelgning/midtvejs';
const goal = `${folder}/01-ventetid.md`;

/** A form as it is saved, with fingerprints of the goals in `tests/base`. */
const form = (own: object = {}) => ({
  skema: 1,
  år: 2023,
  enhed: 'traening',
  opfølgning: 'midtvejs',
  opgjort: '9.6.2023',
  'udfyldt-af': 'Signe Lund',
  mål: {
    ventetid: {
      aftryk: 'd4fe7ac14c2713d3',
      indikatorer: { ventetid: '82 % i januar-maj 2023' },
      tekst: 'Flere kommer hurtigt i gang på øen.',
    },
    tavlemoeder: { aftryk: 'd5066aaa95e1ff5a', milepæle: { afproevet: '28.4.2023' } },
  },
  indsatser: { genoptraening: { aftryk: '787e7b6eb62f765b', status: 'følger planen', tekst: 'Det går som aftalt.' } },
  ...own,
});

function save(root: string, content: object | string, name = 'skema.json'): string {
  writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const importInto = (root: string, content: object, ...args: string[]): Run =>
  runAftale(root, ['import', save(root, content), ...args]);

const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

/** Every file below the agreement's answers. */
const answersIn = (root: string) =>
  existsSync(join(root, 'agreements/2023/traening/opfoelgning'))
    ? readdirSync(join(root, 'agreements/2023/traening/opfoelgning'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .sort()
    : [];

describe('importing', () => {
  test('writes a file for each goal and initiative that is answered, named as the goal’s own', () => {
    const root = baseFolder();
    const { code, out } = importInto(root, form());
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'Skrevet (3):',
        `  ${goal}`,
        `  ${folder}/02-tavlemoeder.md`,
        `  ${folder}/indsatser/01-genoptraening.md`,
        'Midtvejsopfølgning 2023 for Træning & Forebyggelse mangler endnu:',
        '  Mål 1 »Kortere ventetid på træning«: status',
        '  Mål 2 »Tavlemøder på alle hold«: tekst',
        '',
      ].join('\n'),
    );
    expect(read(root, goal)).toBe(
      '---\nopgjort: 9.6.2023\nudfyldt-af: Signe Lund\nindikatorer:\n  ventetid: 82 % i januar-maj 2023\n---\n\nFlere kommer hurtigt i gang på øen.\n',
    );
    expect(runAftale(root, ['check']).code).toBe(0);
    expect(importInto(root, form())).toMatchObject({ code: 0, out: expect.stringMatching(/^Intet nyt at skrive\.\n/) });
  });

  test('answers that can’t be read are written over, never the goal itself', () => {
    const root = baseFolder();
    const agreed = read(root, 'agreements/2023/traening/maal/01-ventetid.md');
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, goal), '---\nindikatorer: {a}\n---\n');
    expect(importInto(root, form())).toMatchObject({ code: 1, error: expect.stringContaining(`  ${goal}\n`) });
    expect(importInto(root, form(), '--overwrite')).toMatchObject({ code: 0 });
    expect(read(root, goal)).toContain('ventetid: 82 % i januar-maj 2023');
    expect(read(root, 'agreements/2023/traening/maal/01-ventetid.md')).toBe(agreed);
  });

  test('half filled: what is there is written, what is open stands as UDFYLDES, and what is missing is told', () => {
    const root = baseFolder();
    const { opgjort: _, indsatser: __, ...rest } = form();
    const { code, out } = importInto(root, {
      ...rest,
      mål: {
        ventetid: { aftryk: 'd4fe7ac14c2713d3', tekst: 'Vi er i gang.', årsag: '' },
        tavlemoeder: { aftryk: 'd5066aaa95e1ff5a' },
      },
    });
    expect(code).toBe(0);
    expect(answersIn(root)).toEqual(['midtvejs/01-ventetid.md']);
    expect(read(root, goal)).toBe('---\nopgjort: UDFYLDES\nudfyldt-af: Signe Lund\n---\n\nVi er i gang.\n');
    expect(out).toContain('  Mål 2 »Tavlemøder på alle hold«: skemaet\n');
    expect(out).toContain('  Indsats 1 »Borgerne når målene for deres genoptræning«: skemaet\n');
    expect(runAftale(root, ['check']).code).toBe(0);
  });

  test.each([
    ['another year', { år: 2022 }, 'Uventet år 2022, ventede 2023'],
    ['an unknown unit', { enhed: 'traning' }, 'Mente du »traening«?'],
    ['an unknown goal', { mål: { ventetider: { aftryk: 'd4fe7ac14c2713d3' } } }, 'Uventet svar på målet »ventetider«'],
    [
      'a goal that changed since',
      { mål: { ventetid: { aftryk: '0000000000000000', tekst: 'Ja.' } } },
      'er ændret, siden skemaet blev lavet',
    ],
    ['a wrong type', { mål: { ventetid: { aftryk: 'd4fe7ac14c2713d3', indikatorer: ['82 %'] } } }, 'Uventet liste'],
    ['a number for a text', { opgjort: 9.6 }, 'Uventet tal uden anførselstegn, ventede en tekst'],
    [
      'an unknown indicator',
      { mål: { ventetid: { aftryk: 'd4fe7ac14c2713d3', indikatorer: { ventetidd: '82 %' } } } },
      'Uventet indikator »ventetidd«',
    ],
    [
      'another unit of measure',
      { mål: { ventetid: { aftryk: 'd4fe7ac14c2713d3', indikatorer: { ventetid: '82 dage' } } } },
      'ventede et tal i %, som der er aftalt',
    ],
    [
      'one bad answer among good ones',
      { samlet: { nøgletal: { a: { navn: 'A', nu: 'mange' } } } },
      '»mange« kan ikke læses',
    ],
  ])('%s: located in the form, nothing written', (_, own, words) => {
    const root = baseFolder();
    const { code, out, error } = importInto(root, form(own));
    expect(out).toContain(words);
    expect(out).toMatch(/skema\.json:1:\d+/);
    expect(error).toContain('Intet er skrevet.');
    expect(code).toBe(1);
    expect(answersIn(root)).toEqual([]);
  });

  test('a file that isn’t a form, that isn’t there, and no file at all', () => {
    const root = baseFolder();
    save(root, 'PK\u0003\u0004', 'regneark.xlsx');
    save(root, '{ "skema": 1, "år": 2023', 'halv.json');
    save(root, '[]', 'liste.json');
    expect(runAftale(root, ['import', 'halv.json'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('skema/ulæseligt'),
    });
    expect(runAftale(root, ['import', 'liste.json'])).toMatchObject({ code: 1 });
    expect(runAftale(root, ['import', 'regneark.xlsx'])).toMatchObject({ code: 1 });
    expect(runAftale(root, ['import', 'intet.json'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('ingen fil »intet.json«'),
    });
    expect(runAftale(root, ['import'])).toMatchObject({ code: 2, error: expect.stringContaining('aftale import FIL') });
    expect(runAftale(root, ['import', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Eksempler:'),
    });
    expect(answersIn(root)).toEqual([]);
  });

  test('a file that says something else is written over only when told, and keeps what the form doesn’t ask for', () => {
    const root = baseFolder();
    mkdirSync(join(root, folder), { recursive: true });
    const before =
      '---\nopgjort: 1.6.2023\nrettet: 12.6.2023\nindikatorer:\n  ventetid: 79 % i januar-maj 2023\n---\n\nGammelt svar.\n';
    writeFileSync(join(root, folder, '1-ventetid.md'), before);
    const whole =
      '---\nopgjort: 1.6.2023\neksempel: ja\nnøgletal:\n  brutto:\n    navn: Forbrug\n    aftalt: 40 t.kr.\nbeslutninger:\n  a:\n    tekst: Det gør vi.\n    ansvarlig: Signe Lund\n    senest: 1.9.2023\n---\n';
    writeFileSync(join(root, folder, 'samlet.md'), whole);
    const own = { samlet: { nøgletal: { brutto: { nu: '20 t.kr.' } }, tekst: 'Godt.' } };
    const refused = importInto(root, form(own));
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.error).toContain(`siger noget andet:\n  ${folder}/1-ventetid.md\n  ${folder}/samlet.md\n`);
    expect(read(root, `${folder}/1-ventetid.md`)).toBe(before);
    expect(answersIn(root)).toHaveLength(2);
    expect(importInto(root, form(own), '--overwrite').code).toBe(0);
    expect(read(root, `${folder}/1-ventetid.md`)).toContain(
      'opgjort: 9.6.2023\nrettet: 12.6.2023\nudfyldt-af: Signe Lund\n',
    );
    expect(read(root, `${folder}/samlet.md`)).toBe(
      '---\nopgjort: 9.6.2023\nudfyldt-af: Signe Lund\neksempel: ja\nnøgletal:\n  brutto:\n    navn: Forbrug\n    aftalt: 40 t.kr.\n    nu: 20 t.kr.\nbeslutninger:\n  a:\n    tekst: Det gør vi.\n    ansvarlig: Signe Lund\n    senest: 1.9.2023\n---\n\nGodt.\n',
    );
  });

  test('several forms at once: all or none', () => {
    const root = baseFolder();
    const year = save(
      root,
      form({
        opfølgning: 'år',
        opgjort: '3.11.2023',
        indsatser: {},
        mål: {
          koersel: {
            aftryk: '595eb643a20c2c5e',
            indikatorer: { koersel: '114.000 km' },
            tekst: 'Nået.',
            fortsættelse: 'fortsætter',
          },
        },
      }),
      'aar.json',
    );
    const wrong = save(root, form({ enhed: 'ukendt' }), 'forkert.json');
    const right = save(root, form(), 'midtvejs.json');
    expect(runAftale(root, ['import', right, year, wrong]).code).toBe(1);
    expect(answersIn(root)).toEqual([]);
    expect(runAftale(root, ['import', right, year]).code).toBe(0);
    expect(answersIn(root)).toContain('aar/03-koersel.md');
    expect(answersIn(root)).toContain('midtvejs/01-ventetid.md');
  });
});

describe('what is typed', () => {
  const pieces = [
    'a',
    'å b',
    '*',
    '_',
    '`',
    '[',
    '](x)',
    '[^1]',
    '[^1]: x',
    '<b>',
    '<!-- tillad a: b -->',
    '&amp;',
    '&#1;',
  ]
    .concat([
      '{{år}}',
      '{{',
      '}}',
      '::mål{#x}',
      '::',
      '#',
      '# x',
      '- ',
      '-',
      '---',
      '===',
      '+ ',
      '>',
      '1. ',
      '1) ',
      '1. maj',
    ])
    .concat([
      '~~~',
      '```',
      '|',
      'a | b',
      '--- | ---',
      ':--',
      '\\',
      '\n',
      '\n\n',
      ' ',
      '!',
      'https://x.dk',
      'vedr.:Flere',
      '    ',
    ]);
  const typed = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  const isText = ['root', 'paragraph', 'text', 'list', 'listItem'];

  test('is nothing but text and lists in Markdown, and reads the same', () => {
    const letters = (text: string) => text.normalize('NFC').replace(/[\d.)\s-]/g, '');
    fc.assert(
      fc.property(typed, (text) => {
        const { value, diagnostics } = parseMarkdown('svar.md', plainMarkdown(text));
        expect(diagnostics).toEqual([]);
        const kinds = [...JSON.stringify(value!.body).matchAll(/"type":"([^"]+)"/g)].map(([, kind]) => kind);
        expect(kinds.filter((kind) => !isText.includes(kind!))).toEqual([]);
        expect(letters(textOf(value!.body))).toBe(letters(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('stands on its line of front matter, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (text) => {
        const line = text.replace(/\s+/g, ' ').trim();
        fc.pre(line !== '' && !/[\p{Cc}\p{Cs}]/u.test(line));
        const file = followUpText({ lines: [{ key: 'svar', value: [{ key: 'a-b', value: text }] }], body: '' });
        const { value } = parseYaml('svar.md', file.replace(/^---\n|---\n$/g, ''));
        expect(value?.value).toEqual({ svar: { 'a-b': line } });
      }),
      { numRuns: 2000 },
    );
  });
});
