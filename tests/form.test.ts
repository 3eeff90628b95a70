import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../src/system/find-browser.ts';
import { launchBrowser } from '../src/system/launch-browser.ts';
import { eventually } from './eventually.ts';
import { newPage } from './new-page.ts';
import { keptFolder, repository, runAftale } from './run-aftale.ts';
import { violationsOf } from './violations-of.ts';

const unit = 'traening-forebyggelse';
const { path: root, remove } = keptFolder();
const answers = join(root, `agreements/2023/${unit}/opfoelgning/midtvejs`);
const downloads = join(root, 'hentet');
const saved = join(downloads, `${unit}-midtvejs-2023.json`);
const formFile = join(root, `dist/2023/${unit}/midtvejsskema.html`);

let browser: Browser;
let page: Page;
/** What the page asked the net for, and what its policy refused. */
let asked: string[];

beforeAll(async () => {
  cpSync(join(repository, 'agreements'), join(root, 'agreements'), { recursive: true });
  rmSync(join(root, `agreements/2023/${unit}/opfoelgning`), { recursive: true });
  mkdirSync(downloads);
  expect((await runAftale(root, ['build', '--kind', 'form', '--html-only'])).code).toBe(0);
  browser = await launchBrowser(await findBrowser(), () => undefined);
});
beforeEach(async () => {
  page = await opened();
});
afterEach(async () => {
  await forget();
  await page.close();
});
afterAll(async () => {
  await browser.close();
  remove();
});

/** The form in a new tab, as a double click on the file opens it. */
async function opened(before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const tab = await newPage(browser);
  const client = await browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  asked = [];
  tab.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  tab.on('console', (message) => void asked.push(message.text()));
  tab.on('pageerror', (error) => void asked.push(String(error)));
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.setOfflineMode(true);
  await before?.(tab);
  await tab.goto(`file://${formFile}`);
  return tab;
}

/** Takes away what the browser has kept; a field that is left when the page closes would be kept anew. */
const forget = () =>
  page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    localStorage.clear();
  });

const named = (path: string) => `[name="${path}"]`;

/** Types over what stands there and leaves the field, as a person does. */
async function type(path: string, text: string): Promise<void> {
  const field = (await page.$(named(path)))!;
  await field.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await field.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  await page.keyboard.sendCharacter(text);
  await page.keyboard.press('Tab');
}

const choose = (path: string, value: string) => page.select(named(path), value);
const typedAt = (path: string) => page.$eval(named(path), (field) => (field as HTMLInputElement).value);
const isShown = (selector: string) => page.$eval(selector, (each) => (each as HTMLElement).offsetParent !== null);
/** What a person reads; spaces that keep words together are no others to him. */
const textOf = (selector: string) =>
  page.$eval(selector, (each) => (each as HTMLElement).innerText.replaceAll('\u00a0', ' ').trim());
const faultAt = (path: string) =>
  page.$eval(named(path), (field) => {
    const fault = field.closest('.field, [data-progress], [data-partner]')!.querySelector<HTMLElement>('.fault')!;
    return fault.hidden ? '' : fault.innerText.replaceAll('\u00a0', ' ').trim();
  });

/** Presses a button by keyboard. */
async function press(action: string): Promise<void> {
  await page.focus(`[data-do="${action}"]`);
  await page.keyboard.press('Enter');
}

/** What became of a milestone. */
async function step(path: string, how: string, date = ''): Promise<void> {
  const group = `[data-progress="${path}"]`;
  await page.select(`${group} [data-how]`, how);
  if (date === '') return;
  await page.focus(`${group} [data-date]`);
  await page.keyboard.sendCharacter(date);
  await page.keyboard.press('Tab');
}

const statusOf = (item: string) => textOf(`[data-item="${item}"] [data-status]`);
const stateOf = (item: string) => textOf(`[data-item="${item}"] [data-state-word]`);

describe('a form that is filled in', () => {
  test('shows what is agreed, asks the net for nothing, and starts empty', async () => {
    const goal = await textOf('[data-item="mål/rekruttering"]');
    expect(goal).toContain('Rekruttering, fastholdelse og fremmøde');
    expect(goal).toContain('Det samlede sygefravær må 2023 igennem være højst');
    expect(goal).toContain('Mål: højst 4,00 %');
    expect(await textOf('#fremdrift-tekst')).toBe('0 af 23 er klar');
    expect(await textOf('.elsewhere')).toContain('Mål 19');
    expect(asked).toEqual([]);
  });

  test('says what is wrong where it is, with the words of check, and puts it right where it can', async () => {
    await type('opgjort', '9. juni');
    expect(await faultAt('opgjort')).toContain(
      '»9. juni« kan ikke læses som en dato eller periode. Mente du »9.6.2023«?',
    );
    await page.click('.fault:not([hidden]) button');
    expect(await typedAt('opgjort')).toBe('9.6.2023');
    expect(await faultAt('opgjort')).toBe('');
    await type('opgjort', '9.6.2019');
    expect(await faultAt('opgjort')).toContain('ventede en dag i 2023 eller 2024');
    await type('opgjort', '9.6.2023');

    const absence = 'mål/rekruttering/indikatorer/sygefravaer';
    await type(absence, '4.5 %');
    expect(await faultAt(absence)).toContain('Mente du »4,5 %«?');
    await type(absence, '12 dage');
    expect(await faultAt(absence)).toBe('Uventet »12 dage«, ventede et tal i %, som der er aftalt.');
    await type(absence, '5,12 % i januar-maj 2022');
    expect(await faultAt(absence)).toContain('Uventet periode »januar–maj 2022«');
    await type(absence, '5,12');
    expect(await typedAt(absence)).toBe('5,12 %');
    expect(await faultAt(absence)).toBe('');

    const milestone = 'mål/handlemuligheder/milepæle/beskrevet';
    await step(milestone, 'done', '1.9.2023');
    expect(await faultAt(milestone)).toContain('ventede senest den dag, svarene er gjort op');
    await step(milestone, 'dropped');
    expect(await faultAt(milestone)).toBe('');
  });

  test('computes the status while one types, and asks for what it needs', async () => {
    const goal = 'mål/handlemuligheder';
    await type('opgjort', '9.6.2023');
    await type(`${goal}/indikatorer/andel`, '2,1');
    expect(await textOf(`[data-standing="${goal}/indikatorer/andel"]`)).toBe('Nået');
    expect(await statusOf(goal)).toBe('Delvist opfyldt');
    expect(await isShown(named(`${goal}/årsag`))).toBe(true);
    expect(await textOf(`[data-item="${goal}"] [data-lacks-text]`)).toBe('Årsag, handling, ansvarlig og ny dato.');
    await step(`${goal}/milepæle/beskrevet`, 'done', '24.3.2023');
    expect(await statusOf(goal)).toBe('Opfyldt');
    expect(await isShown(named(`${goal}/årsag`))).toBe(false);
    expect(await stateOf(goal)).toBe('Begyndt');
    await type(`${goal}/tekst`, 'Vi fandt fire handlemuligheder.');
    expect(await stateOf(goal)).toBe('Klar');
    expect(await textOf('#fremdrift-tekst')).toBe('1 af 23 er klar');
    expect(await textOf(`[data-count="${goal}/tekst"]`)).toBe('4 af højst 150 ord');

    await choose(`${goal}/status`, 'bag planen');
    expect(await isShown(named(`${goal}/begrundelse`))).toBe(true);
    await type(`${goal}/begrundelse`, '');
    expect(await faultAt(`${goal}/begrundelse`)).toBe(
      'Uventet status »bag planen« uden begrundelse: tallene giver »opfyldt«.',
    );
    await choose(`${goal}/status`, 'udgået');
    await type(`${goal}/besluttet`, '');
    expect(await faultAt(`${goal}/besluttet`)).toContain('hvem der besluttede det, hvornår og hvorfor');
    await choose(`${goal}/status`, '');
    expect(await stateOf(goal)).toBe('Klar');
  });

  test('asks what came of the work with each partner, and what a problem is', async () => {
    const path = 'mål/udslusning/samarbejde/fitnesscentre';
    const group = `[data-partner="${path}"]`;
    await page.select(`${group} [data-how]`, 'i gang');
    expect(await typedAt(path)).toBe('i gang');
    expect(await isShown(`${group} [data-words]`)).toBe(false);
    await page.select(`${group} [data-how]`, 'problem');
    await page.focus(`${group} [data-words]`);
    await page.keyboard.press('Tab');
    expect(await textOf(`${group} .fault`)).toBe('Skriv, hvad problemet er.');
    await press('save');
    expect(await textOf('#besked')).toContain('Skriv, hvad problemet er.');
    await page.focus(`${group} [data-words]`);
    await page.keyboard.sendCharacter('De lukker: i juli');
    await page.keyboard.press('Tab');
    expect(await isShown(`${group} .fault`)).toBe(false);
    expect(await typedAt(path)).toBe('problem: De lukker: i juli');
    await page.close();
    page = await opened();
    expect(await typedAt(path)).toBe('problem: De lukker: i juli');
    expect(await page.$eval(`${group} [data-words]`, (each) => (each as HTMLInputElement).value)).toBe(
      'De lukker: i juli',
    );
    await page.select(`${group} [data-how]`, 'aftalt');
    expect(await typedAt(path)).toBe('aftalt');
  });

  test('keeps what was typed when it is closed, and forgets it when told to', async () => {
    await type('udfyldt-af', 'Åse Sørensen-Bæk');
    await type('mål/rekruttering/tekst', 'Æblegrød på øen – året rundt.');
    await step('mål/handlemuligheder/milepæle/beskrevet', 'moved', '31.8.2023');
    await press('add');
    await type('samlet/nøgletal/egen-1/navn', 'Forløb på Ærø');
    expect(await textOf('#gemt')).toBe('Svarene er gemt i denne browser');
    await page.close();
    page = await opened();
    expect(await typedAt('udfyldt-af')).toBe('Åse Sørensen-Bæk');
    expect(await typedAt('mål/rekruttering/tekst')).toBe('Æblegrød på øen – året rundt.');
    expect(await typedAt('mål/handlemuligheder/milepæle/beskrevet')).toBe('ny dato 31.8.2023');
    expect(
      await page.$eval(
        '[data-progress="mål/handlemuligheder/milepæle/beskrevet"] select',
        (each) => (each as HTMLSelectElement).value,
      ),
    ).toBe('moved');
    expect(await typedAt('samlet/nøgletal/egen-1/navn')).toBe('Forløb på Ærø');

    await press('clear');
    expect(await textOf('#spoerg')).toContain('Skal alle svar slettes?');
    await page.click('#spoerg button[value="nej"]');
    expect(await typedAt('udfyldt-af')).toBe('Åse Sørensen-Bæk');
    await press('clear');
    await page.click('#spoerg button[value="ja"]');
    await eventually(async () => expect(await typedAt('udfyldt-af')).toBe(''));
    await page.close();
    page = await opened();
    expect(await typedAt('udfyldt-af')).toBe('');
    expect(await page.$('[data-own]')).toBeNull();
  });

  test('says so where the browser can keep nothing, and what was answered before the agreement changed can be had', async () => {
    expect(await isShown('#uden-lager')).toBe(false);
    await page.evaluate(() => {
      const [key] = Object.keys(localStorage);
      localStorage.setItem(key!.replace(/[^/]+$/, 'foer'), JSON.stringify({ 'udfyldt-af': 'Åse' }));
      localStorage.removeItem(key!);
    });
    await page.close();
    page = await opened();
    expect(await isShown('#aeldre-svar')).toBe(true);
    await press('fetch');
    expect(await typedAt('udfyldt-af')).toBe('Åse');
    const other = await opened((tab) =>
      tab.evaluateOnNewDocument(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error();
          },
        }),
      ),
    );
    expect(await other.$eval('#uden-lager', (each) => (each as HTMLElement).hidden)).toBe(false);
    expect(asked).toEqual([]);
    await other.close();
  });
});

describe('a form that is saved', () => {
  const absence = 'mål/rekruttering';
  const text = [
    'Sygefraværet er faldet på øen – fra 6 % til 5 % & nu <b>under</b> målet.',
    '',
    'Vi gør tre ting:',
    '- Ærø: tavlemøder *hver* uge',
    '- »Åben dør« hos lederen',
    '# ikke en overskrift, ::tabel{#budget} og {{år}} er kun tegn',
    '---',
    '1. januar begyndte vi.',
  ].join('\n');

  async function fillIn(): Promise<void> {
    await type('opgjort', '9.6.2023');
    await type('udfyldt-af', 'Åse "Ås" Sørensen: leder # 1');
    await type(`${absence}/indikatorer/faglaerte`, '55 af 57 stillinger i maj 2023');
    await type(`${absence}/indikatorer/sygefravaer`, '5,12 % i januar-maj 2023');
    await type(`${absence}/tekst`, text);
    await choose(`${absence}/status`, 'delvist opfyldt');
    await type(`${absence}/begrundelse`, 'Tallet er for højt: »næppe« nås');
    await type(`${absence}/årsag`, 'Influenza');
    await type(`${absence}/handling`, '- Samtale efter 14 dage\n- Plan');
    await type(`${absence}/ansvarlig`, 'Driftslederne');
    await type(`${absence}/ny-dato`, '31.12.2023');
    await step('mål/handlemuligheder/milepæle/beskrevet', 'done', '24.3.2023');
    await press('add');
    await type('samlet/nøgletal/egen-1/navn', 'Forbrug, brutto');
    await type('samlet/nøgletal/egen-1/nu', '11.420 t.kr. i januar-maj 2023');
    await type('samlet/tekst', 'Det går fremad.');
  }

  async function save(): Promise<void> {
    rmSync(saved, { force: true });
    await press('save');
    await eventually(() => expect(existsSync(saved)).toBe(true));
  }

  test('is not saved with what can’t be, and leads to it by keyboard', async () => {
    await type('mål/rekruttering/indikatorer/sygefravaer', '12 dage');
    await press('save');
    expect(await textOf('#besked')).toContain('Ret et svar, før filen kan gemmes');
    expect(await textOf('#besked')).toContain('Mål 16: Uventet »12 dage«');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('besked');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
      'mål/rekruttering/indikatorer/sygefravaer',
    );
    expect(existsSync(saved)).toBe(false);
  });

  test('becomes Markdown that says what was typed, Danish letters and all, and only what was asked for', async () => {
    await fillIn();
    await save();
    expect(await textOf('#besked')).toContain(`Send filen ${unit}-midtvejs-2023.json til Sekretariatet`);
    expect(await textOf('#besked')).toContain('Mål 2 Investering i målrettet træning');
    const { code, out } = await runAftale(root, ['import', saved]);
    expect(out).toContain('Skrevet (3):\n');
    expect(out).toContain('  Mål 1 »Handlemuligheder«: tal for »Handlemuligheder som andel');
    expect(code).toBe(0);
    expect(readFileSync(join(answers, '16-rekruttering.md'), 'utf8')).toBe(
      [
        '---',
        'opgjort: 9.6.2023',
        `udfyldt-af: 'Åse "Ås" Sørensen: leder # 1'`,
        'status: delvist opfyldt',
        'begrundelse: "Tallet er for højt: »næppe« nås"',
        'indikatorer:',
        '  sygefravaer: 5,12 % i januar-maj 2023',
        '  faglaerte: 55 af 57 stillinger i maj 2023',
        'ansvarlig: Driftslederne',
        'ny-dato: 31.12.2023',
        '---',
        '',
        'Sygefraværet er faldet på øen – fra 6 % til 5 % & nu \\<b>under\\</b> målet.',
        '',
        'Vi gør tre ting:',
        '',
        '- Ærø: tavlemøder \\*hver\\* uge',
        '- »Åben dør« hos lederen',
        '',
        '\\# ikke en overskrift, \\::tabel{#budget} og \\{{år}} er kun tegn\\',
        '\\---\\',
        '1. januar begyndte vi.',
        '',
        '## Årsag',
        '',
        'Influenza',
        '',
        '## Handling',
        '',
        '- Samtale efter 14 dage',
        '- Plan',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(answers, '01-handlemuligheder.md'), 'utf8')).toBe(
      `---\nopgjort: 9.6.2023\nudfyldt-af: 'Åse "Ås" Sørensen: leder # 1'\nmilepæle:\n  beskrevet: 24.3.2023\n---\n`,
    );
    expect(readFileSync(join(answers, 'samlet.md'), 'utf8')).toContain(
      'nøgletal:\n  forbrug-brutto:\n    navn: Forbrug, brutto\n    nu: 11.420 t.kr. i januar-maj 2023\n---\n\nDet går fremad.\n',
    );
    expect(readdirSync(answers)).toEqual(['01-handlemuligheder.md', '16-rekruttering.md', 'samlet.md']);
    expect((await runAftale(root, ['check', `agreements/2023/${unit}/opfoelgning`])).code).toBe(0);
    rmSync(join(root, `agreements/2023/${unit}/opfoelgning`), { recursive: true });
  });

  /** What is typed, and the lines that the report prints of it. */
  const taken: [typed: string, printed: string[], html?: string][] = [
    [
      '\uf0b7\tholdt møder\n\uf0b7\tførte log\no\thver dag',
      ['holdt møder', 'førte log', 'hver dag'],
      '<ul><li>holdt møder</li><li>førte log<ul><li>hver dag</li></ul></li></ul>',
    ],
    ['• Ring\n  ◦ straks\n▪ Skriv', ['Ring', 'straks', 'Skriv']],
    ['* en stjerne\n– en streg', ['en stjerne', 'en streg']],
    [
      'Først:\n1. et\n2. to\n4. fire',
      ['Først:', 'et', 'to', '4. fire'],
      '<ol><li>et</li><li>to</li></ol><p>4. fire</p>',
    ],
    ['- 20 borgere\n+ 20 borgere\n> 80 % af dem', ['- 20 borgere', '+ 20 borgere', '> 80 % af dem']],
    ['Vi gik fra 3 → 5 hold, ≥ 80 %, CO₂, 5 ‰', ['Vi gik fra 3 → 5 hold, ≥ 80 %, CO₂, 5 ‰']],
    ['Łukasz Dvořák, Şahin og Čapek', ['Łukasz Dvořák, Şahin og Čapek']],
    ['2023. Det var året\n12) og mere', ['2023. Det var året', '12) og mere']],
    [
      'holdt møder\nførte log\n\nmålte',
      ['holdt møder', 'førte log', 'målte', 'holdt møder …'],
      '<p>holdt møder<br>førte log</p>',
    ],
    ['## x\n##y\n# z', ['## x', '##y', '# z']],
    ['::tabel{#budget}\n::mål', ['::tabel{#budget}', '::mål']],
    ['Se {{år}} og {{ukendt}} {{', ['Se {{år}} og {{ukendt}} {{']],
    ['<b>fed</b> <script>alert(1)</script> <!-- x -->', ['<b>fed</b> <script>alert(1)</script> <!-- x -->']],
    ['C:\\mappe\\fil \\* og \\\nslut', ['C:\\mappe\\fil \\* og \\', 'slut']],
    ['\t2022\t2023\nHold\t12\t14|15', ['Hold', '12', '14|15'], '<table>'],
    ['Hold 12\t345', ['Hold 12; 345']],
    [`Navn: ${'_ '.repeat(150)}slut`, ['_ _ _ slut']],
    [`Dato: ${'_'.repeat(150)} ${'* '.repeat(150)}slut`, ['* * * slut']],
    ['So\u00adci\u200balt \ufeffog of\ufb01cielt', ['Socialt og officielt']],
    ['hårdt\u00a0mellemrum, 5\u201110', ['hårdt mellemrum, 5-10']],
    ['**fed** *kursiv* __x__ 5*3*2 snake_case_navn', ['**fed** *kursiv* __x__ 5*3*2 snake_case_navn']],
    ['`kode` ```og``` ~~~', ['`kode` ```og``` ~~~']],
    ['a | b\n--- | ---\n1 | 2', ['a | b', '--- | ---', '1 | 2']],
    ['[link](javascript:x) ![b](x.png) [^1]', ['[link](javascript:x) ![b](x.png) [^1]']],
    ['&amp; &#x41; & < >', ['&amp; &#x41; & < >']],
    ['Se https://www.example.dk/a_b?x=1&y=2 nu', ['Se https://www.example.dk/a_b?x=1&y=2 nu']],
    ['---\n===\n***\n___', ['---', '===', '***', '___']],
    ['<<<<<<< HEAD\nvores\n=======\nderes\n>>>>>>> x', ['<<<<<<< HEAD', 'vores', '=======', '>>>>>>> x']],
    ['    indrykket med mellemrum\n\tog med tabulator', ['indrykket med mellemrum', 'og med tabulator']],
    ['“citat” ‘x’ »y« – ½ m² µ', ['“citat” ‘x’ »y« – ½ m² µ']],
    ['e\u0301n linje\u2028to linjer', ['én linje', 'to linjer']],
    ['- åben\n  fortsat\n- næste', ['åben', 'fortsat', 'næste']],
  ];

  test('is taken by import and stands in the report as it was typed, whatever that is', async () => {
    const goals = await page.$$eval('[data-item^="mål/"]', (all) =>
      all.map((each) => (each as HTMLElement).dataset.item!),
    );
    const ofGoal = (index: number) => goals[index % goals.length]!;
    for (const [index, goal] of goals.entries()) {
      const texts = taken.filter((_, at) => ofGoal(at) === goal).map(([typed]) => typed);
      if (texts.length === 0) continue;
      await type(`${goal}/tekst`, texts.join('\n\n'));
      const isInvalid = await page.$eval(named(`${goal}/tekst`), (field) => field.hasAttribute('aria-invalid'));
      expect(isInvalid, `${index}`).toBe(false);
    }
    await type('opgjort', '9.6.2023');
    await type('udfyldt-af', '{{år}} "Ås" \\{{x}}: # Łukasz');
    await save();
    expect(await runAftale(root, ['import', saved])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Skrevet ('),
    });
    expect((await runAftale(root, ['import', saved])).out).toContain('Intet nyt at skrive.');
    expect((await runAftale(root, ['build', '--kind', 'midway', '--unit', unit, '--html-only'])).code).toBe(0);
    const report = await newPage(browser);
    await report.goto(`file://${join(root, `dist/2023/${unit}/midtvejsopfoelgning.html`)}`);
    const printed = (await report.$eval('main', (main) => (main as HTMLElement).innerText))
      .replaceAll('\u00ad', '')
      .replaceAll('\u00a0', ' ');
    const html = (await report.$eval('main', (main) => main.innerHTML)).replace(/[\u00ad\n]/g, '');
    for (const [, lines, part = ''] of taken) {
      for (const line of lines) expect(printed.includes(line), line).toBe(true);
      expect(html.includes(part), part).toBe(true);
    }
    await report.close();
    rmSync(join(root, `agreements/2023/${unit}/opfoelgning`), { recursive: true });
  });

  test.each([
    ['a CPR number', 'Borger 010170-1234 er i gang', 'Uventet CPR-nummer ######-####'],
    ['one that hides', 'Borger 0101\u200b70\u20111234', 'Uventet CPR-nummer ######-####'],
    ['a picture', 'Godt 😀', 'Tegnet »😀« (U+1F600'],
    ['letters of Asia', '日本', 'Tegnet »日« (U+65E5'],
    [
      'a lost letter',
      'tabt \ufffd',
      'Her er et tegn gået tabt: »\ufffd« (U+FFFD »erstatning for et tegn, der gik tabt«)',
    ],
    ['a letter of one font', 'tabt \uf04a', '(U+F04A »tegn, der kun findes i én skrifttype«)'],
    [
      'what Word left',
      '• Se Fejl! Henvisningskilde ikke fundet.',
      'Uventet »Fejl! Henvisningskilde ikke fundet.« fra et andet program',
    ],
    ['the foot of a page', 'Vi nåede det.\nSide 3 af 12', 'Uventet »Side 3 af 12« fra et andet program'],
    ['what is open', 'UDFYLDES', 'Her står UDFYLDES'],
    ['too long a text', `${'meget '.repeat(700)}`, 'Svaret er på 4.199 tegn, ventede højst 4.000.'],
    ['too long a word', 'x'.repeat(1001), 'Uventet ord på over 1.000 tegn'],
    ['too many marks', '!('.repeat(501), 'Uventet mange *, _ eller [ i ét afsnit'],
  ])('is refused at the field while it is typed: %s', async (_, text, words) => {
    const path = 'mål/rekruttering/tekst';
    rmSync(saved, { force: true });
    await page.focus(named(path));
    await page.keyboard.sendCharacter(text);
    expect(await faultAt(path)).toContain(words);
    const told = await page.$eval(named(path), (field) => {
      const ids = field.getAttribute('aria-describedby')!.split(' ');
      return [field.getAttribute('aria-invalid'), ids.map((id) => document.getElementById(id)!.textContent).join(' ')];
    });
    expect(told).toEqual(['true', expect.stringContaining(words)]);
    expect(
      await page.$eval(`${named(path)}`, (field) => field.closest('.field')!.querySelector('.fault')!.ariaLive),
    ).toBe('polite');
    await press('save');
    expect(await textOf('#besked')).toContain('Ret et svar, før filen kan gemmes');
    expect(existsSync(saved)).toBe(false);
    if (text.startsWith('Borger'))
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/0101.?70/);
    await type(path, 'Det er rettet.');
    expect(await faultAt(path)).toBe('');
    expect(await page.$eval(named(path), (field) => field.getAttribute('aria-invalid'))).toBeNull();
  });

  test('what a template left is told, and may stay', async () => {
    const path = 'mål/rekruttering/tekst';
    await type(path, 'Aftalt med [navn] den dd.mm.');
    expect(await faultAt(path)).toBe('Uventet »[navn]«, ventede det, der skal stå her.');
    expect(await page.$eval(named(path), (field) => field.getAttribute('aria-invalid'))).toBeNull();
    expect(await stateOf('mål/rekruttering')).toBe('Klar');
    await save();
    expect(await textOf('#besked')).toContain('Filen er gemt');
  });

  test('a line is held against the same', async () => {
    await choose('mål/rekruttering/status', 'bag planen');
    const lines = {
      'mål/rekruttering/begrundelse': [`${'ord '.repeat(600)}`, 'Svaret er på 2.399 tegn, ventede højst 2.000.'],
      'udfyldt-af': ['Åse 😀', 'Tegnet »😀«'],
      'mål/rekruttering/indikatorer/sygefravaer': ['4 % for 010170-1234', 'Uventet CPR-nummer'],
    } as const;
    for (const [path, [text, words]] of Object.entries(lines)) {
      await type(path, text);
      expect(await faultAt(path)).toContain(words);
    }
  });

  test('keeps every key figure, whatever it is called', async () => {
    const names = ['Forbrug', 'Forbrug', 'Constructor', 'toString', '__proto__', '§ 140', 'Forbrug!', ''];
    for (const [index, name] of names.entries()) {
      await press('add');
      const own = `samlet/nøgletal/egen-${index + 1}`;
      await type(`${own}/navn`, name);
      await type(`${own}/nu`, `${index + 1} t.kr.`);
    }
    expect(await faultAt('samlet/nøgletal/egen-8/navn')).toBe('Skriv, hvad tallet viser.');
    await press('save');
    expect(await textOf('#besked')).toContain('Nøgletal: Skriv, hvad tallet viser.');
    await type('samlet/nøgletal/egen-8/navn', '…');
    await type('samlet/nøgletal/egen-8/aftalt', '30 forløb');
    expect(await faultAt('samlet/nøgletal/egen-8/nu')).toBe(
      'Uventet »8 t.kr.«, ventede et tal i forløb, som der er aftalt.',
    );
    await type('samlet/nøgletal/egen-8/nu', '8 forløb');
    await save();
    const figures: Record<string, Record<string, string>> = JSON.parse(readFileSync(saved, 'utf8')).samlet.nøgletal;
    expect(Object.entries(figures).map(([id, { navn, nu }]) => [id, navn, nu])).toEqual([
      ['140', '§ 140', '6 t.kr.'],
      ['forbrug', 'Forbrug', '1 t.kr.'],
      ['forbrug-2', 'Forbrug', '2 t.kr.'],
      ['constructor', 'Constructor', '3 t.kr.'],
      ['tostring', 'toString', '4 t.kr.'],
      ['proto', '__proto__', '5 t.kr.'],
      ['forbrug-3', 'Forbrug!', '7 t.kr.'],
      ['egen-8', '…', '8 forløb'],
    ]);
    expect((await runAftale(root, ['import', saved])).code).toBe(0);
    const whole = readFileSync(join(answers, 'samlet.md'), 'utf8');
    for (const name of ['Forbrug', 'Constructor', 'toString', '__proto__', '§ 140', 'Forbrug!', '…'])
      expect(whole).toContain(`navn: ${name}\n`);
    rmSync(join(root, `agreements/2023/${unit}/opfoelgning`), { recursive: true });
  });

  test('is opened again where it was saved, and elsewhere only where it belongs', async () => {
    await fillIn();
    await save();
    const file = readFileSync(saved, 'utf8');
    await forget();
    await page.close();
    page = await opened();
    const upload = async (name: string, content: string) => {
      writeFileSync(join(downloads, name), content);
      await ((await page.$('#fil')) as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
        join(downloads, name),
      );
    };
    await upload('andet.json', file.replace('"år": 2023', '"år": 2022'));
    await eventually(async () => expect(await textOf('#besked')).toContain('Filen hører til 2022, skemaet til 2023.'));
    await upload('intet.json', 'hej');
    await eventually(async () => expect(await textOf('#besked')).toContain('Filen er ikke gemt af et skema.'));
    const shortened = file.replace(/("handlemuligheder": \{\s*"aftryk": "[0-9a-f]{16})[0-9a-f]{16}/, '$1');
    expect(shortened).not.toBe(file);
    await upload('igen.json', shortened.replace(/("rekruttering": \{\s*"aftryk": ")[0-9a-f]+/, '$10000'));
    await eventually(async () => expect(await textOf('#besked')).toContain('Svarene fra igen.json er hentet ind'));
    expect(await typedAt(`${absence}/tekst`)).toBe(text);
    expect(await typedAt('samlet/nøgletal/egen-1/navn')).toBe('Forbrug, brutto');
    expect(await isShown('[data-item="mål/rekruttering"] [data-changed]')).toBe(true);
    expect(await isShown('[data-item="mål/handlemuligheder"] [data-changed]')).toBe(false);
    await upload('igen.json', file.replace('Influenza', 'Noget andet'));
    await eventually(() => page.$eval('#spoerg[open]', () => undefined));
    await page.click('#spoerg button[value="nej"]');
    expect(await typedAt(`${absence}/årsag`)).toBe('Influenza');
    await save();
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual(JSON.parse(file));
  });
});

describe.each([
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
])('at %i px, %s', (width, scheme) => {
  test('no violation of WCAG 2.1 AA, empty and with faults, and nothing to scroll sideways', async () => {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violationsOf(page, scheme)).toEqual([]);
    await type('opgjort', 'i går');
    await choose('mål/rekruttering/status', 'delvist opfyldt');
    await type('mål/rekruttering/indikatorer/sygefravaer', '3,9 % i 2023');
    await press('add');
    await press('save');
    expect(await violationsOf(page, scheme)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
