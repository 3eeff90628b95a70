import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { layCase } from './case-folder.ts';
import { baseFolder, runAftale } from './run-aftale.ts';

const folder = 'agreements/2023/traening/opfoelgning';
const read = (root: string, file: string) => readFileSync(join(root, folder, file), 'utf8');

function change(root: string, file: string, from: string, to: string): void {
  const path = join(root, 'agreements/2023', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('aftale new follow-up', () => {
  test('writes a file for each that must report, with what is known as comments, and UDFYLDES where an answer is wanted', async () => {
    const root = baseFolder();
    change(
      root,
      'traening/maal/02-tavlemoeder.md',
      '    senest: 1.5.2023',
      '    senest: 1.5.2023\n    bilag: midtvejs',
    );
    const { code, out } = await runAftale(root, ['new', 'follow-up', 'midtvejs', '--unit', 'traening']);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'Skrevet (4):',
        `  ${folder}/midtvejs/01-ventetid.md`,
        `  ${folder}/midtvejs/02-tavlemoeder.md`,
        `  ${folder}/midtvejs/indsatser/01-genoptraening.md`,
        `  ${folder}/midtvejs/samlet.md`,
        '',
      ].join('\n'),
    );
    expect(read(root, 'midtvejs/01-ventetid.md')).toMatch(
      new RegExp(
        [
          '^---',
          '# Mål 1: Kortere ventetid på træning',
          '# Aftalt: mindst 80 % af borgerne begynder at træne inden for 7 dage\\.',
          'opgjort: UDFYLDES',
          'udfyldt-af: UDFYLDES',
          'indikatorer:',
          '  # Borgere, der kommer i gang inden for 7 dage',
          '  # Udgangspunkt: 71 % i 2022 · Mål: mindst 80 % · Måles: 2023 · Kilde: Udtræk fra journalen',
          '  ventetid: UDFYLDES',
          '# samarbejde:',
          '  # Hjemmeplejen',
          '  # hjemmepleje: "aftalt, i gang, problem: hvad er i vejen, eller ikke længere nødvendigt"',
          '  # Patientforeningen i Birkeå',
          '  # patientforeningen: "aftalt, i gang, problem: hvad er i vejen, eller ikke længere nødvendigt"',
          '---',
          '',
          'UDFYLDES\n\n<!-- Er målet delvist opfyldt eller bag planen: ',
        ].join('\n'),
      ),
    );
    expect(read(root, 'midtvejs/02-tavlemoeder.md')).toContain(
      [
        'milepæle:',
        '  # Tavlemøder er afprøvet på to hold (senest 1. maj 2023)',
        '  afproevet: UDFYLDES',
        '  # Alle hold har tavlemøder (senest 4. kvartal 2023)',
        '  # alle-hold: UDFYLDES',
        'bilag:',
        '  # Dokumentet til: Tavlemøder er afprøvet på to hold',
        '  afproevet: UDFYLDES',
        '---',
      ].join('\n'),
    );
    expect(existsSync(join(root, folder, 'midtvejs/03-koersel.md')), 'reports at the end of the year only').toBe(false);
    expect(existsSync(join(root, 'agreements/2023/hjemmepleje/opfoelgning'))).toBe(false);
    const checked = await runAftale(root, ['check']);
    expect(checked.code).toBe(0);
    expect(checked.out).not.toMatch(/^fejl/m);
    expect(checked.out).toMatch(/bilag · afproevet +udfyldes\/åben/);
    expect(checked.out).not.toContain('opfølgning/uden-bilag');
  });

  test('leaves what is there, and knows at the end of the year what was said at midway', async () => {
    const root = baseFolder();
    await runAftale(root, ['new', 'follow-up', 'midtvejs', '--unit', 'traening']);
    const answered = '---\nopgjort: 9.6.2023\nmilepæle:\n  afproevet: 28.4.2023\n---\n\nDet går godt på øen.\n';
    writeFileSync(join(root, folder, 'midtvejs/02-tavlemoeder.md'), answered);
    writeFileSync(
      join(root, folder, 'midtvejs/samlet.md'),
      '---\nopgjort: 9.6.2023\nnøgletal:\n  drift:\n    navn: "Drift: brutto"\n    aftalt: "{{tabel.budget; I alt; Budget 2023}} t.kr."\n    nu: 11 t.kr.\n---\n',
    );
    expect((await runAftale(root, ['new', 'follow-up', 'midtvejs', '--unit', 'traening'])).out).toBe(
      'Alle, der skal svare, har en fil.\n',
    );
    expect(read(root, 'midtvejs/02-tavlemoeder.md')).toBe(answered);
    expect((await runAftale(root, ['new', 'follow-up', 'år', '--year', '2023'])).out).toContain(
      'agreements/2023/hjemmepleje/opfoelgning/aar/01-koersel.md',
    );
    expect(read(root, 'aar/02-tavlemoeder.md')).toContain(
      '  # Tavlemøder er afprøvet på to hold (senest 1. maj 2023, oplyst sidst: 28. april 2023)\n  # afproevet: UDFYLDES\n',
    );
    expect(read(root, 'aar/02-tavlemoeder.md')).toContain(
      '# fortsættelse: fortsætter, ændres, afsluttes eller udgår\n',
    );
    expect(read(root, 'aar/samlet.md')).toContain(
      '    navn: "Drift: brutto"\n    aftalt: "{{tabel.budget; I alt; Budget 2023}} t.kr."\n    # Sidst oplyst: 11 t.kr.; ventet ikke oplyst\n    nu: UDFYLDES\n    forventet: UDFYLDES\n',
    );
    const { code, out } = await runAftale(root, ['check']);
    expect(out).not.toMatch(/^fejl/m);
    expect(code).toBe(0);
  });

  describe('quotes what was agreed', () => {
    const goal = 'traening/maal/02-tavlemoeder.md';
    const vague = 'Medarbejderne skriver hver dag, hvad borgeren ønsker.';
    const own = 'Alle hold mødes ved tavlen hver uge.';
    test.each([
      ['a whole sentence', own, own],
      ['the promise, not what is announced before it', `Nu skal der ske noget.\n\n${vague}`, vague],
      ['the promise, not what has been', `I 2022 kom tavlemøder i gang på alle hold.\n\n${vague}`, vague],
      [
        'what compares with the year before',
        'Tavlemøderne skal være kortere end i 2022.\n\nNu skal der ske noget.',
        'Tavlemøderne skal være kortere end i 2022.',
      ],
      ['no question', `Hvorfor holde tavlemøder på alle hold?\n\n${own}`, own],
      ['no sentence that is cut short', `Vi holder tavlemøder på alle hold …\n\n${own}`, own],
      ['nothing that leads on to a table', `Holdene har tavler:\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n${own}`, own],
      [
        'a list with what leads on to it',
        'Holdene bruger tavlen til:\n\n- Mål. De står øverst.\n- Aftaler.',
        'Holdene bruger tavlen til: Mål; Aftaler.',
      ],
      [
        'a list that goes on in a sentence',
        'Vi vil i år\n\n- holde tavlemøder, og\n- skrive logbog.',
        'Vi vil i år holde tavlemøder, og skrive logbog.',
      ],
      [
        'milestones with what leads on to them',
        'Tavlemøderne kommer i to skridt:\n\n::milepæle',
        'Tavlemøderne kommer i to skridt: Tavlemøder er afprøvet på to hold; Alle hold har tavlemøder.',
      ],
      [
        'the sentence before one that points at it',
        'Tavlemøder samler holdet om borgeren. Derfor mødes alle hold ved tavlen i 2023.',
        'Tavlemøder samler holdet om borgeren. Derfor mødes alle hold ved tavlen i 2023.',
      ],
    ])('%s', async (_, result, expected) => {
      const root = baseFolder();
      change(root, goal, own, result);
      await runAftale(root, ['new', 'follow-up', 'midtvejs', '--unit', 'traening']);
      expect(read(root, 'midtvejs/02-tavlemoeder.md')).toContain(`# Aftalt: ${expected}\n`);
    });

    test.each([
      ['the figure to reach', '', '## Resultat\n\nVi holder møder på video.\n\n', 'Træning kører 2 % mindre i 2023.'],
      [
        "the unit's own words where the shared ones have no figure",
        'Kørslen skal ned.',
        '## Resultat\n\nVi kører sammen til alle kurser.\n\n',
        'Vi kører sammen til alle kurser.',
      ],
    ])('of a shared goal: %s', async (_, shared, text, expected) => {
      const root = baseFolder();
      if (shared)
        change(root, 'faelles/maal/koersel.md', '{{enhed}} kører {{indikator.koersel.tal}} mindre i {{år}}.', shared);
      change(root, 'traening/maal/03-koersel.md', '## Måling', `${text}## Måling`);
      await runAftale(root, ['new', 'follow-up', 'år', '--unit', 'traening']);
      expect(read(root, 'aar/03-koersel.md').replaceAll('\u00a0', ' ')).toContain(`# Aftalt: ${expected}\n`);
    });

    test('in one sentence where `kort` says it, the own before the shared one', async () => {
      const root = baseFolder();
      change(root, goal, 'enheder: [senior]', 'kort: "{{enhed}} mødes ved tavlen."\nenheder: [senior]');
      change(root, 'faelles/maal/koersel.md', 'gælder-for: alle', 'kort: Alle kører mindre.\ngælder-for: alle');
      change(root, 'traening/maal/03-koersel.md', 'fælles: koersel', 'fælles: koersel\nkort: Vi kører mindre.');
      await runAftale(root, ['new', 'follow-up', 'midtvejs']);
      await runAftale(root, ['new', 'follow-up', 'år']);
      expect(read(root, 'midtvejs/02-tavlemoeder.md')).toContain('# Aftalt: Træning mødes ved tavlen.\n');
      expect(read(root, 'aar/03-koersel.md')).toContain('# Aftalt: Vi kører mindre.\n');
      expect(read(root, '../../hjemmepleje/opfoelgning/aar/01-koersel.md')).toContain('# Aftalt: Alle kører mindre.\n');
    });
  });

  test('asks once for what is counted once for all units, and of each unit for the rest', async () => {
    const root = layCase('5-compose/samlet-skema');
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    await runAftale(root, ['new', 'follow-up', 'midtvejs', '--unit', 'hjemmepleje']);
    const text = readFileSync(join(root, 'agreements/2023/hjemmepleje/opfoelgning/midtvejs/02-cafe.md'), 'utf8');
    expect(text).toContain('  gaester: UDFYLDES\n');
    expect(text).toContain('  # gaester: UDFYLDES\n');
    expect(text).toContain('  score:\n    aftenvagt: UDFYLDES\n    nattevagt: UDFYLDES\n');
  });

  test('says how it is used', async () => {
    const root = baseFolder();
    for (const [args, words] of [
      [[], 'Det kan være: follow-up.'],
      [['goal'], '»goal« kan ikke laves. Det kan være: follow-up.'],
      [['follow-up'], 'Skriv, hvilken opfølgning det er.'],
      [['follow-up', 'midtvej'], 'Mente du »midtvejs«?'],
      [['follow-up', 'midtvejs', 'mere'], 'Uventet »mere«.'],
      [['follow-up', 'midtvejs', '--unit', 'x'], '--unit kan ikke være »x«'],
      [['follow-up', 'midtvejs', '--year', '2022'], '--year kan ikke være »2022«'],
    ] as const)
      expect(await runAftale(root, ['new', ...args])).toMatchObject({ code: 2, error: expect.stringContaining(words) });
    expect(await runAftale(root, ['new', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Eksempler:'),
    });
  });
});
