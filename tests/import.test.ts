import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../src/1-parse/parse-markdown.ts';
import { parseYaml } from '../src/1-parse/parse-yaml.ts';
import { createFormsReader } from '../src/commands/read-forms.ts';
import { followUpText } from '../src/follow-up-files/follow-up-text.ts';
import { plainMarkdown } from '../src/follow-up-files/plain-markdown.ts';
import { typedText } from '../src/follow-up-files/typed-text.ts';
import { textFaults } from '../src/form/text-faults.ts';
import { readSources } from '../src/system/read-sources.ts';
import { filledForm } from './fixtures/filled-form.ts';
import { baseFolder, type Run, runAftale } from './run-aftale.ts';

const folder = 'agreements/2023/traening/opfoelgning/midtvejs';
const goal = `${folder}/01-ventetid.md`;

const form = (own: object = {}) => ({ ...filledForm, ...own });

function save(root: string, content: object | string, name = 'skema.json'): string {
  writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const importInto = (root: string, content: object, ...args: string[]): Promise<Run> =>
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
  test('writes a file for each goal and initiative that is answered, named as the goal’s own', async () => {
    const root = baseFolder();
    const { code, out } = await importInto(root, form());
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
    expect((await runAftale(root, ['check'])).code).toBe(0);
    expect(await importInto(root, form())).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Intet nyt at skrive\.\n/),
    });
  });

  test('partners stand in the order of the goal, and a problem’s words as they were typed', async () => {
    const root = baseFolder();
    const { ventetid } = filledForm.mål;
    const samarbejde = {
      patientforeningen: 'problem: de kan {{år}} ikke, og\t# det haster: "straks"',
      hjemmepleje: 'i gang',
    };
    expect((await importInto(root, form({ mål: { ventetid: { ...ventetid, samarbejde } } }))).code).toBe(0);
    expect(read(root, goal)).toContain(
      `samarbejde:\n  hjemmepleje: i gang\n  patientforeningen: 'problem: de kan \\{{år}} ikke, og # det haster: "straks"'\n---`,
    );
    await runAftale(root, ['build', '--html-only', '--kind', 'midway']);
    expect(read(root, 'dist/2023/traening/midtvejsopfoelgning.html')).toContain(
      'problem: de kan {{år}} ikke, og # det haster: ',
    );
    await runAftale(root, ['new', 'follow-up', 'år', '--unit', 'traening']);
    expect(read(root, 'agreements/2023/traening/opfoelgning/aar/01-ventetid.md')).toContain(
      '  # Sidst oplyst: i gang\n  # hjemmepleje: ',
    );
  });

  test('answers that can’t be read are written over, never the goal itself', async () => {
    const root = baseFolder();
    const agreed = read(root, 'agreements/2023/traening/maal/01-ventetid.md');
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, goal), '---\nindikatorer: {a}\n---\n');
    expect(await importInto(root, form())).toMatchObject({ code: 1, error: expect.stringContaining(`  ${goal}\n`) });
    expect(await importInto(root, form(), '--overwrite')).toMatchObject({ code: 0 });
    expect(read(root, goal)).toContain('ventetid: 82 % i januar-maj 2023');
    expect(read(root, 'agreements/2023/traening/maal/01-ventetid.md')).toBe(agreed);
  });

  test('half filled: what is there is written, what is open stands as UDFYLDES, and what is missing is told', async () => {
    const root = baseFolder();
    const { opgjort: _, indsatser: __, ...rest } = form();
    const { code, out } = await importInto(root, {
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
    expect((await runAftale(root, ['check'])).code).toBe(0);
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
  ])('%s: located in the form, nothing written', async (_, own, words) => {
    const root = baseFolder();
    const { code, out, error } = await importInto(root, form(own));
    expect(out).toContain(words);
    expect(out).toMatch(/skema\.json:1:\d+/);
    expect(error).toContain('Intet er skrevet.');
    expect(code).toBe(1);
    expect(answersIn(root)).toEqual([]);
  });

  test('a file that isn’t a form, that isn’t there, and no file at all', async () => {
    const root = baseFolder();
    save(root, 'PK\u0003\u0004', 'regneark.xlsx');
    save(root, '{ "skema": 1, "år": 2023', 'halv.json');
    save(root, '[]', 'liste.json');
    expect(await runAftale(root, ['import', 'halv.json'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('skema/ulæseligt'),
    });
    expect(await runAftale(root, ['import', 'liste.json'])).toMatchObject({ code: 1 });
    expect(await runAftale(root, ['import', 'regneark.xlsx'])).toMatchObject({ code: 1 });
    expect(await runAftale(root, ['import', 'intet.json'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('ingen fil »intet.json«'),
    });
    expect(await runAftale(root, ['import'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('aftale import FIL'),
    });
    expect(await runAftale(root, ['import', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Eksempler:'),
    });
    expect(answersIn(root)).toEqual([]);
  });

  test('a file that says something else is written over only when told, and keeps what the form doesn’t ask for', async () => {
    const root = baseFolder();
    mkdirSync(join(root, folder), { recursive: true });
    const before =
      '---\nopgjort: 1.6.2023\nrettet: 12.6.2023\nindikatorer:\n  ventetid: 79 % i januar-maj 2023\n---\n\nGammelt svar.\n';
    writeFileSync(join(root, folder, '1-ventetid.md'), before);
    const whole =
      '---\nopgjort: 1.6.2023\neksempel: ja\nnøgletal:\n  brutto:\n    navn: Forbrug\n    aftalt: 40 t.kr.\nbeslutninger:\n  a:\n    tekst: Det gør vi.\n    ansvarlig: Signe Lund\n    senest: 1.9.2023\n---\n';
    writeFileSync(join(root, folder, 'samlet.md'), whole);
    const own = { samlet: { nøgletal: { brutto: { nu: '20 t.kr.' } }, tekst: 'Godt.' } };
    const refused = await importInto(root, form(own));
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.error).toContain(`siger noget andet:\n  ${folder}/1-ventetid.md\n  ${folder}/samlet.md\n`);
    expect(read(root, `${folder}/1-ventetid.md`)).toBe(before);
    expect(answersIn(root)).toHaveLength(2);
    expect((await importInto(root, form(own), '--overwrite')).code).toBe(0);
    expect(read(root, `${folder}/1-ventetid.md`)).toContain(
      'opgjort: 9.6.2023\nrettet: 12.6.2023\nudfyldt-af: Signe Lund\n',
    );
    expect(read(root, `${folder}/samlet.md`)).toBe(
      '---\nopgjort: 9.6.2023\nudfyldt-af: Signe Lund\neksempel: ja\nnøgletal:\n  brutto:\n    navn: Forbrug\n    aftalt: 40 t.kr.\n    nu: 20 t.kr.\nbeslutninger:\n  a:\n    tekst: Det gør vi.\n    ansvarlig: Signe Lund\n    senest: 1.9.2023\n---\n\nGodt.\n',
    );
  });

  test('what Git changed in a file says the same, and an answer that is new keeps the file’s line ends', async () => {
    const root = baseFolder();
    const mål = { ventetid: { aftryk: 'd4fe7ac14c2713d3', tekst: 'Det går på øen.\nOgså i é-huset.' } };
    const own = { mål, indsatser: {} };
    expect((await importInto(root, form(own))).code).toBe(0);
    const text = read(root, goal);
    expect(text).toContain('Det går på øen.\\\nOgså i é-huset.\n');
    for (const changed of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.normalize('NFD')]) {
      writeFileSync(join(root, goal), changed);
      expect(await importInto(root, form(own))).toMatchObject({
        code: 0,
        out: expect.stringContaining('Intet nyt at skrive.'),
      });
      expect(read(root, goal)).toBe(changed);
    }
    writeFileSync(join(root, goal), text.replaceAll('\n', '\r\n'));
    const other = form({ ...own, opgjort: '12.6.2023' });
    expect(await importInto(root, other)).toMatchObject({ code: 1, error: expect.stringContaining(goal) });
    expect((await importInto(root, other, '--overwrite')).code).toBe(0);
    expect(read(root, goal)).toBe(text.replace('9.6.2023', '12.6.2023').replaceAll('\n', '\r\n'));
  });

  test('a folder, a pattern that no shell expanded, and a path as Windows writes it; each file once', async () => {
    const root = baseFolder();
    mkdirSync(join(root, 'Hentet fil (2)'));
    const name = 'traening-midtvejs-2023 [1].json';
    save(root, form(), `Hentet fil (2)/${name}`);
    save(root, 'PK', 'Hentet fil (2)/.skjult.json');
    save(root, 'PK', 'Hentet fil (2)/~$las.json');
    save(root, 'PK', 'Hentet fil (2)/andet.xlsx');
    expect((await runAftale(root, ['import', 'Hentet fil (2)'])).out).toContain('Skrevet (3):');
    for (const given of [
      'Hentet fil (2)\\*.json',
      'Hentet*\\TRAENING-*-2023*',
      `./Hentet fil (2)\\${name}`,
      join(root, '*', '*.json'),
    ])
      expect((await runAftale(root, ['import', given, given])).out).toMatch(
        /^Intet nyt at skrive\.\n(?!.*fuldt besvaret.*fuldt)/s,
      );
    expect(await runAftale(root, ['import', 'Hentet fil (2)/*.txt'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('Ingen fil passer til »Hentet fil (2)/*.txt«'),
    });
    mkdirSync(join(root, 'tom'));
    expect(await runAftale(root, ['import', 'tom'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('»tom«'),
    });
  });

  test('what is no file, or a huge one, is refused at once', async () => {
    const root = baseFolder();
    expect(spawnSync('mkfifo', [join(root, 'roer.json')]).status).toBe(0);
    for (const file of ['roer.json', '/dev/zero'])
      expect(await runAftale(root, ['import', file])).toMatchObject({
        code: 2,
        error: expect.stringContaining(`»${file}« er ikke en fil`),
      });
    for (const [name, size] of [
      ['stor.txt', 300_000],
      ['kæmpe.json', 6_000_000_000],
    ] as const) {
      save(root, '{ "', name);
      truncateSync(join(root, name), size);
      expect(await runAftale(root, ['import', name])).toMatchObject({
        code: 1,
        out: expect.stringContaining('fil/for-stor'),
      });
    }
  });

  test('a pipe where an answer belongs is not waited for', async () => {
    const root = baseFolder();
    mkdirSync(join(root, folder), { recursive: true });
    expect(spawnSync('mkfifo', [join(root, goal)]).status).toBe(0);
    expect((await importInto(root, form())).code).toBe(0);
    expect(read(root, goal)).toContain('82 % i januar-maj 2023');
  });

  test('several forms at once: all or none', async () => {
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
    expect((await runAftale(root, ['import', right, year, wrong])).code).toBe(1);
    expect(answersIn(root)).toEqual([]);
    expect((await runAftale(root, ['import', right, year])).code).toBe(0);
    expect(answersIn(root)).toContain('aar/03-koersel.md');
    expect(answersIn(root)).toContain('midtvejs/01-ventetid.md');
  });
});

describe('form and import refuse the same', () => {
  /** The codes of the errors that import has for an answer. */
  function refusals(root: string, answers: object): string[] {
    const mål = {
      ventetid: { aftryk: 'd4fe7ac14c2713d3', status: 'følger planen', begrundelse: 'Det går.', ...answers },
    };
    const bytes = new TextEncoder().encode(JSON.stringify(form({ mål, indsatser: {} })));
    const source = { file: 'skema.json', bytes, size: bytes.length, link: false };
    const { diagnostics } = createFormsReader(root)([source], readSources(root));
    return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  }
  const told = (key: string, text: string) =>
    [...textFaults(new Map([[`mål/ventetid/${key}`, text]])).values()].flatMap(({ message: { code }, advice }) =>
      advice ? [] : code,
    );

  test.each([
    ['privat/cpr', 'Borger 010170-1234 er i gang.'],
    ['privat/cpr', '- 0101\u00ad70\u20111234'],
    ['tegn/uden-skrift', 'Godt gået 👍🏽'],
    ['tegn/uden-skrift', '完了'],
    ['tegn/uden-skrift', '🇩🇰 i top'],
    ['sprog/tabt-tegn', 'F\ufffdrre venter'],
    ['sprog/tabt-tegn', 'Se \uf04a her'],
    ['svar/programrest', 'Se { PAGE } og #NAVN?'],
    ['fil/for-langt-ord', 'å'.repeat(1001)],
    ['skema/for-langt', 'ord '.repeat(1001)],
  ])('%s: %s', (code, text) => {
    const root = baseFolder();
    for (const key of ['tekst', 'handling', 'begrundelse', 'ansvarlig']) {
      expect(told(key, text), key).toEqual([code]);
      expect(new Set(refusals(root, { [key]: text })), key).toEqual(new Set([code]));
    }
  });

  test('a patch', () => {
    const text = 'Vi retter:\n@@ -3,2 +3,4 @@\n+Flere venter.';
    expect(told('tekst', text)).toEqual(['fil/git-rettelse']);
    expect(refusals(baseFolder(), { tekst: text })).toEqual(['fil/git-rettelse']);
  });

  test('what neither refuses', () => {
    const root = baseFolder();
    const texts = [
      '• et\n\uf0a7\tto',
      '→ ≥ ≤ CO₂ ‰ ½ µ',
      'Łódź, Čapek, Şahin',
      '##Overskrift\n## Måling',
      'a | b\n--- | ---\n1 | 2',
    ]
      .concat([
        '| a |\n| b |',
        '::tabel{#x}',
        '{{år}} {{x',
        '<b> </p> <!-- x -->',
        'S:\\_a\\*b \\\\',
        '\\n \\a*b \\\\srv\\#c \\',
        '`` ~~~ ```',
        '- 20\n+ 20\n> 80 %',
      ])
      .concat([
        '2023. Det',
        '1. et\n3. tre',
        'a) et\nb) to',
        '[1]: https://x.dk',
        '[x](javascript:y)',
        '&amp; &sect;',
        '** fed **',
        '==x== ~~y~~',
      ])
      .concat([
        '<<<<<<< a\n=======\n>>>>>>> b',
        '---',
        '===',
        '_ '.repeat(250),
        'A\tB\n1\t2',
        '\u202eomvendt\u0000',
        '"\'"\'',
        'Ã¦ble',
      ]);
    for (const text of texts) expect(told('tekst', text), text).toEqual([]);
    expect(refusals(root, { tekst: texts.join('\n\n') })).toEqual([]);
    expect(refusals(root, { begrundelse: texts.slice(1, -8).join(' ') })).toEqual([]);
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
  const isText = ['root', 'paragraph', 'text', 'break', 'list', 'listItem', 'link'];

  test('is nothing but text, bare addresses and lists in Markdown, and reads the same', () => {
    const letters = (text: string) => text.normalize('NFC').replace(/[\d.)\s*-]/g, '');
    fc.assert(
      fc.property(typed, (text) => {
        const { value, diagnostics } = parseMarkdown('svar.md', plainMarkdown(text));
        // Columns made of spaces are told.
        expect(diagnostics.filter(({ code }) => code !== 'markdown/tabulator')).toEqual([]);
        const kinds = [...JSON.stringify(value!.body).matchAll(/"type":"([^"]+)"/g)].map(([, kind]) => kind);
        expect(kinds.filter((kind) => !isText.includes(kind!))).toEqual([]);
        expect(letters(textOf(value!.body))).toBe(letters(text));
      }),
      { numRuns: 2000, seed: 2023, examples: [['* 1) '], ['- 12) Møder'], ['* 1. '], ['* 1.maj']] },
    );
  });

  test.each([
    ['lines end where they ended', 'holdt møder\nførte log\n\nmålte', 'holdt møder\\\nførte log\n\nmålte'],
    ['a backslash at the end', 'a\\\nb', 'a\\\\\\\nb'],
    [
      'bullets of Word',
      'Vi har:\n\uf0b7\tholdt møder\no\tto\n\uf0a7 målt\nSlut',
      'Vi har:\n\n- holdt møder\n  - to\n- målt\n\nSlut',
    ],
    ['bullets of web pages', '• et\n  ◦ to\n‣ tre', '- et\n  - to\n- tre'],
    ['bullets without a space', '•et\n•to', '- et\n- to'],
    ['stars and dashes', '* et\n– to', '- et\n- to'],
    ['a list that goes on in its line', '- et\n  mere\n- to', '- et\\\n  mere\n- to'],
    ['numbers', 'Først:\n1. et\n2. to', 'Først:\n\n1. et\n2. to'],
    ['a number that isn’t the next', '1. et\n4. fire', '1. et\n\n4\\. fire'],
    ['a sign before a figure', '- 20 borgere', '\\- 20 borgere'],
    ['signs in lines', '- 20\n– 30', '\\- 20\\\n– 30'],
    ['a figure among items', '- færre\n- 20 hold', '- færre\n- 20 hold'],
    [
      'cells of a sheet',
      '\t2022\t2023\nHold\t12\t14|15',
      '|  | 2022 | 2023 |\n| --- | --- | --- |\n| Hold | 12 | 14\\|15 |',
    ],
    [
      'cells of a sheet whose first one a form took away',
      '2022\t2023\nHold\t12\t14\nBorgere\t80',
      '|  | 2022 | 2023 |\n| --- | --- | --- |\n| Hold | 12 | 14 |\n| Borgere | 80 |  |',
    ],
    [
      'a cell too many',
      'Hold\tAntal\nØst\t12\nVest\t14\tny\nNord\t9',
      '| Hold | Antal |  |\n| --- | --- | --- |\n| Øst | 12 |  |\n| Vest | 14 | ny |\n| Nord | 9 |  |',
    ],
    ['a tab between two figures', 'Hold 12\t345', 'Hold 12; 345'],
    ['indented paragraphs', '\tFørst\n\tså', 'Først\\\nså'],
    ['what Git writes', '<<<<<<< a\n=======\n>>>>>>> b', '\\<<<<<<< a\\\n\\=======\\\n\\>>>>>>> b'],
  ])('%s', (_, text, markdown) => {
    expect(plainMarkdown(typedText(text))).toBe(markdown);
  });

  test('unseen and double-natured characters are what they are read as', () => {
    const typed =
      '\u202eSo\u00adci\u200bal\ufeff\u0000\u001b\r\ne\u0301n\u2028to\u000btre, 5\u201110, of\ufb01ciel \uf0e0 \u202f\u2003.';
    expect(typedText(typed)).toBe('Social\nén\nto\ntre, 5-10, officiel → \u00a0 .');
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
      { numRuns: 2000, seed: 2023 },
    );
  });
});
