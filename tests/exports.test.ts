import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { createCompiler } from '../src/compile.ts';
import { formatNumber } from '../src/danish/number.ts';
import type { Manifest } from '../src/model/manifest.ts';
import { renderData } from '../src/publish.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { sha256 } from '../src/system/sha256.ts';
import { edit, followedFolder } from './fixtures/followed-folder.ts';
import { publishedYear } from './published-year.ts';
import { repository, runAftale } from './run-aftale.ts';

const epoch = { SOURCE_DATE_EPOCH: '1700000000' };

const real = await publishedYear();
const realText = (path: string) => readFileSync(join(real.folder, '2023', path), 'utf8');

/** What a build of a folder writes. */
async function build(root: string, ...args: string[]): Promise<(path: string) => string> {
  const { code, out, error } = await runAftale(root, ['build', '--html-only', ...args], epoch);
  if (code !== 0) throw new Error(out + error);
  return (path) => readFileSync(join(root, 'dist/2023', path), 'utf8');
}

/** The year's data, which every build writes, of whatever documents. */
const dataOf = (root: string) => build(root, '--kind', 'agreement');

const readRows = (csv: string): Record<string, string>[] => parse(csv, { bom: true, delimiter: ';', columns: true });

// biome-ignore lint/suspicious/noExplicitAny: what the schema says, and a test checks that.
type Json = Record<string, any>;
const items = (json: Json): Json[] =>
  json.agreements.flatMap(({ goals, initiatives }: Json) => [...goals, ...initiatives]);

describe('goals.csv', () => {
  const csv = realText('goals.csv');
  const rows = readRows(csv);

  test('is UTF-8 with byte order mark, CRLF, semicolons and the same number of cells in every row', () => {
    expect(csv.startsWith('\ufeffEnhed;Afdeling;Slags;Nr.;Titel;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u00a0\u00ad]/);
    expect(rows[0]).toHaveProperty('Ny dato');
  });

  test('has a row for each indicator and local unit, and one for what has none', () => {
    const expected = items(JSON.parse(realText('goals.json'))).map(({ indicators, localUnits }) =>
      Math.max(1, indicators.length * Math.max(1, localUnits.length)),
    );
    expect(rows).toHaveLength(expected.reduce((sum, count) => sum + count, 0));
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  test('writes figures as Danish spreadsheets read them: bare numbers, days that exist', () => {
    const figures = [
      'Udgangspunkt',
      'Udgangspunkt ud af',
      'Grænse',
      'Midtvejsværdi',
      'Midtvejsværdi ud af',
      'Årsværdi',
      'Årsværdi ud af',
    ];
    const cells = rows.flatMap((row) => figures.map((column) => row[column]!).filter(Boolean));
    expect(cells.length).toBeGreaterThan(150);
    expect(cells.filter((cell) => !/^(?:-?\d+(?:,\d+)?|ja|nej|kan ikke opgøres)$/.test(cell))).toEqual([]);
    const dates = rows.map((row) => row['Ny dato']!).filter(Boolean);
    expect(dates).toContainEqual(expect.stringMatching(/^\d{1,2}\.\d{1,2}\.\d{4}$/));
    expect(
      rows.find(
        ({ Enhed, Slags, 'Nr.': number }) => Enhed!.startsWith('Træning') && Slags === 'mål' && number === '21',
      ),
    ).toMatchObject({
      Udgangspunkt: '117084',
      'Udgangspunktets periode': 'januar–oktober 2022',
      Måltal: 'fald på 2 %',
      Grænse: '114742',
      Måleenhed: 'km',
      Periode: 'januar–oktober 2023',
      'Status midtvejs': 'til orientering',
    });
  });

  test('says all of a goal that was followed up', async () => {
    const [first, second, third] = readRows((await dataOf(followedFolder()))('goals.csv')).filter(
      ({ Enhed }) => Enhed === 'Træning & Forebyggelse',
    );
    expect(first).toEqual({
      Enhed: 'Træning & Forebyggelse',
      Afdeling: 'Sundhedsafdelingen',
      Slags: 'mål',
      'Nr.': '1',
      Titel: 'Kortere ventetid på træning',
      Indsatsområde: 'Kvalitet',
      'Højest prioriteret': 'ja',
      Indikator: 'Borgere, der kommer i gang inden for 7 dage',
      'Lokal enhed': '',
      Udgangspunkt: '71',
      'Udgangspunkt ud af': '',
      'Udgangspunktets periode': '2022',
      Måltal: 'mindst 80 %',
      Grænse: '80',
      Midtvejsværdi: '74,5',
      'Midtvejsværdi ud af': '',
      'Midtvejsværdiens periode': 'januar–maj 2023',
      Årsværdi: '81',
      'Årsværdi ud af': '',
      'Årsværdiens periode': '',
      Måleenhed: '%',
      Periode: '2023',
      'Status midtvejs': 'følger planen',
      'Status år': 'opfyldt',
      Ansvarlig: '',
      'Ny dato': '',
    });
    expect(second).toMatchObject({
      Indikator: '',
      'Status midtvejs': 'bag planen',
      'Status år': 'udgået',
      Ansvarlig: '',
    });
    expect(third).toMatchObject({
      'Status midtvejs': '',
      'Status år': 'ikke opfyldt',
      Ansvarlig: 'Tora Vang',
      'Ny dato': '31.3.2024',
    });
  });

  test('defuses what a spreadsheet would run, and leaves numbers alone', async () => {
    const root = followedFolder();
    edit(root, 'traening/maal/01-ventetid.md', '# Kortere', '# =HYPERLINK("x";"y") +kortere');
    edit(root, 'traening/maal/02-tavlemoeder.md', '# Tavle', '# @SUM tavle');
    edit(root, 'traening/maal/01-ventetid.md', '71 % i 2022', '-71,5 % i 2022');
    edit(root, 'traening/opfoelgning/midtvejs/02-tavlemoeder.md', 'Tora Vang', '"+45 Tora; Vang"');
    rmSync(join(root, 'agreements/2023/traening/opfoelgning/aar/02-tavlemoeder.md'));
    const [first, second] = readRows((await dataOf(root))('goals.csv')).filter(
      ({ Enhed }) => Enhed === 'Træning & Forebyggelse',
    );
    expect(first).toMatchObject({ Titel: `'=HYPERLINK("x";"y") +kortere ventetid på træning`, Udgangspunkt: '-71,5' });
    expect(second).toMatchObject({ Titel: "'@SUM tavlemøder på alle hold", Ansvarlig: "'+45 Tora; Vang" });
  });

  test('keeps apart a part and its whole, and writes out what is counted otherwise', async () => {
    const root = followedFolder();
    edit(root, 'traening/maal/01-ventetid.md', '71 % i 2022', '5 af 7 borgere i 2022');
    edit(root, 'traening/maal/01-ventetid.md', 'mindst 80 %', 'mindst 6 af 7 borgere');
    edit(root, 'traening/opfoelgning/midtvejs/01-ventetid.md', '74,5 %', '1.005 af 1.100 borgere');
    edit(root, 'traening/opfoelgning/aar/01-ventetid.md', '81 %', 'kan ikke opgøres');
    edit(
      root,
      'traening/opfoelgning/aar/01-ventetid.md',
      'fortsættelse:',
      'begrundelse: Journalen er lukket.\nfortsættelse:',
    );
    const row = readRows((await dataOf(root))('goals.csv')).find(({ Titel }) => Titel!.startsWith('Kortere'))!;
    expect(row).toMatchObject({
      Udgangspunkt: '5',
      'Udgangspunkt ud af': '7',
      Grænse: '6',
      Midtvejsværdi: '1005',
      'Midtvejsværdi ud af': '1100',
      Årsværdi: 'kan ikke opgøres',
      Måleenhed: 'borgere',
    });
  });
});

describe('goals.json', () => {
  const json: Json = JSON.parse(realText('goals.json'));
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readFileSync(join(repository, 'schemas/goals.json'), 'utf8')),
  );

  test('follows its schema, which refuses anything else', async () => {
    validate(json);
    expect(validate.errors).toBeNull();
    validate(JSON.parse((await dataOf(followedFolder()))('goals.json')));
    expect(validate.errors).toBeNull();
    for (const wrong of [
      { ...json, version: 2 },
      { ...json, mere: 1 },
      { ...json, agreements: [{ unit: 'x' }] },
    ])
      expect(validate(wrong)).toBe(false);
  });

  test('says the same figures as the CSV, cell by cell', () => {
    const fromJson = items(json).flatMap(({ indicators, localUnits }) =>
      indicators.flatMap(({ baseline, threshold, reported }: Json) =>
        (localUnits.length > 1 ? localUnits : [undefined]).map((unit: Json | undefined) => {
          const at = (followUp: string) =>
            reported.find((each: Json) => each.followUp === followUp && each.unit?.id === unit?.id)?.value;
          // A baseline that a follow-up reported is computed with from then on.
          const later = reported.findLast((each: Json) => each.baseline && each.unit?.id === unit?.id);
          return [later?.baseline ?? baseline, later?.threshold ?? threshold, at('midtvejs'), at('aar')].map((value) =>
            value?.number === undefined ? (value?.text ?? '') : formatNumber(value.number, value.decimals),
          );
        }),
      ),
    );
    const fromCsv = readRows(realText('goals.csv'))
      .filter(({ Indikator }) => Indikator)
      .map((row) => ['Udgangspunkt', 'Grænse', 'Midtvejsværdi', 'Årsværdi'].map((column) => withPoints(row[column]!)));
    expect(fromCsv).toEqual(fromJson);
  });

  test('is plain text, without markup or hidden characters', async () => {
    const text = realText('goals.json');
    expect(text).not.toMatch(/[\u00a0\u00ad]|\{\{|undefined|NaN/);
    const { goals } = JSON.parse((await dataOf(followedFolder()))('goals.json')).agreements.find(
      ({ unit }: Json) => unit.id === 'traening',
    );
    expect(goals[0].reports[0].text).toBe('Vi har flere tider om morgenen.\n\n- To hold mere\n- Et hold om aftenen');
  });

  test('tells what follows from the answers: standings, statuses, what is missing', async () => {
    const { goals, whole } = JSON.parse((await dataOf(followedFolder()))('goals.json')).agreements.find(
      ({ unit }: Json) => unit.id === 'traening',
    );
    const [waiting, boards, driving] = goals;
    expect(waiting.indicators[0]).toMatchObject({
      threshold: { number: 80, decimals: 0, unit: '%' },
      reported: [
        { followUp: 'midtvejs', value: { number: 74.5, decimals: 1 }, standing: 'not-due' },
        { followUp: 'aar', value: { number: 81 }, standing: 'reached', change: '+10 procentpoint' },
      ],
    });
    expect(waiting.reports.map(({ partners }: Json) => partners)).toEqual([
      [
        {
          unit: { id: 'patientforeningen', name: 'Patientforeningen i Birkeå' },
          state: 'problem',
          words: 'de mangler frivillige',
        },
      ],
      undefined,
    ]);
    expect(boards.milestones[0].reported[0]).toMatchObject({ standing: 'moved', date: { first: '2023-09-01' } });
    expect(boards.reports).toMatchObject([
      { computed: 'behind', status: 'behind', responsible: 'Tora Vang', newDate: { last: '2023-10-31' } },
      { status: 'dropped', stated: 'dropped', decided: { date: '2023-09-20', by: 'Karla Holm' } },
    ]);
    expect(driving.reports).toMatchObject([
      { followUp: 'midtvejs', demanded: false, given: false },
      { status: 'not-met', amended: '2024-01-22', missing: [{ kind: 'action' }] },
    ]);
    expect(driving.reports[0]).not.toHaveProperty('status');
    expect(whole[0]).toMatchObject({ example: true, keyFigures: [{ kind: 'economy', deviation: 3.2 }] });
  });
});

const withPoints = (cell: string) =>
  /^-?\d/.test(cell) ? formatNumber(Number(cell.replace(',', '.')), cell.split(',')[1]?.length ?? 0) : cell;

describe('deadlines.ics', () => {
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const text = realText('deadlines.ics');
  const events = eventsOf(text);

  test('is a calendar by RFC 5545: CRLF, lines of 75 octets, whole characters, what every event must have', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/aftale/);
    for (const { component, startDate, endDate, uid } of events) {
      expect(component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2023-11-14T22:13:20Z');
      expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
      expect(endDate.compare(startDate)).toBe(1);
      expect(uid).toMatch(/^[a-z0-9.-]+\.2023@aabenraa-kommune$/);
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('has every milestone with a date, forms, meetings and dialogue meetings', () => {
    const json: Json = JSON.parse(realText('goals.json'));
    const dated = ({ kind }: Json) => kind !== 'open' && kind !== 'ongoing';
    const milestones = items(json).flatMap((item) => item.milestones.filter(({ due }: Json) => dated(due)));
    const of = (category: string) => events.filter(({ component }) => component.toString().includes(category));
    expect(of('Milepæl').length).toBe(milestones.length);
    const summaries = events.map(({ summary, startDate }) => `${startDate} ${summary}`);
    for (const expected of [
      '2022-12-20 Dialogmøde om institutionsaftalen: Træning & Forebyggelse',
      '2023-05-17 Skema til midtvejsopfølgning sendes ud',
      '2023-06-30 Sidste frist: skema til midtvejsopfølgning',
      '2023-08-22 Møde om midtvejsopfølgning',
      '2023-11-06 Sidste frist: skema til årsopfølgning',
      '2023-05-16 Første spadestik til HærvejsHuset (mål 13, Træning & Forebyggelse)',
    ])
      expect(summaries).toContain(expected);
  });

  test('moves what has a new date and cancels what was dropped, under the same UID', async () => {
    const root = followedFolder();
    const read = async (uid: string) =>
      eventsOf((await dataOf(root))('deadlines.ics')).find((event) => event.uid.startsWith(uid))!;
    const dropped = await read('traening.maal.tavlemoeder.afproevet.');
    expect(dropped.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    rmSync(join(root, 'agreements/2023/traening/opfoelgning/aar/02-tavlemoeder.md'));
    const moved = await read('traening.maal.tavlemoeder.afproevet.');
    expect(moved).toMatchObject({
      uid: dropped.uid,
      sequence: 1,
      summary: 'Tavlemøder er afprøvet på to hold (mål 2, Træning)',
    });
    expect([`${moved.startDate}`, `${moved.endDate}`]).toEqual(['2023-09-01', '2023-09-02']);
    expect(moved.description).toBe(
      'Tavlemøder på alle hold\nTræning & Forebyggelse, centerleder Signe Lund\nFrist: 1. maj 2023\nNy dato: 1. september 2023',
    );
    expect(`${(await read('traening.maal.tavlemoeder.ny-dato')).startDate}`).toBe('2023-10-31');
    const decision = await read('traening.beslutning.tavler');
    expect(decision.summary).toBe('Beslutning, Træning: Der købes to tavler, en til hvert hold.');
    expect(decision.description).toBe('Ansvarlig: Jens Vestergård\nUdført: 15. september 2023');
  });

  test('gives back what was written, whatever it holds', async () => {
    const root = followedFolder();
    const nasty = `Æblegrød; æ, ø, å \\ »to« \\n BEGIN:VEVENT € ${'øæå'.repeat(30)}`;
    edit(root, 'traening/maal/02-tavlemoeder.md', 'tekst: Tavlemøder er afprøvet på to hold', `tekst: '${nasty}'`);
    const calendar = (await dataOf(root))('deadlines.ics');
    expect(eventsOf(calendar).map(({ summary }) => summary)).toContain(`${nasty} (mål 2, Træning)`);
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('differs from day to day only in when it was made', async () => {
    const { value: year } = createCompiler({ schemas: readSchemas() })(
      readSources(repository).find((tree) => tree.year === 2023)!,
    );
    const at = async (stamp: string) =>
      (await renderData(year!, { generator: 'aftale 1.0.0', stamp })).map((file) =>
        file.text.replace(/^DTSTAMP:.*/gm, ''),
      );
    expect(await at('2023-01-01T00:00:00.000Z')).toEqual(await at('2024-02-29T12:34:56.000Z'));
  });
});

describe('the published set', () => {
  const manifestOf = (root: string): Manifest =>
    JSON.parse(readFileSync(join(root, 'dist/2023/manifest.json'), 'utf8'));

  test('lists data with hash and size, and the index links to it', () => {
    const { data }: Manifest = JSON.parse(realText('manifest.json'));
    expect(data.map(({ kind, path }) => [kind, path])).toEqual([
      ['ics', 'deadlines.ics'],
      ['csv', 'goals.csv'],
      ['json', 'goals.json'],
    ]);
    for (const { path, sha256: hash, bytes, title } of data) {
      const content = readFileSync(join(real.folder, '2023', path));
      expect([sha256(content), content.length]).toEqual([hash, bytes]);
      expect(realText('index.html')).toContain(`<a href="${path}">${title}</a>`);
    }
  });

  test('has the whole year in its data, though one unit is built; a damaged file is made again', async () => {
    const root = followedFolder();
    const whole = (await build(root))('goals.json');
    writeFileSync(join(root, 'dist/2023/goals.csv'), 'noget andet');
    expect((await build(root, '--unit', 'hjemmepleje'))('goals.json')).toBe(whole);
    expect(readRows((await build(root))('goals.csv')).length).toBeGreaterThan(4);
  });

  test('keeps what is not asked for, and drops what is asked for and no longer made', async () => {
    const root = followedFolder();
    await build(root);
    const manifest = manifestOf(root);
    const page = '<!doctype html>';
    const file = (path: string) => ({
      path,
      // sha256sum of the page.
      sha256: 'fe26c59e91ac8de694b2531dc3bdc1b7faf471d3d7e4e00870af60f5f22897cb',
      bytes: 15,
    });
    const stale = {
      id: 'traening/old',
      kind: 'redline' as const,
      unit: 'traening',
      title: 'Gammel',
      html: file('traening/gammel.html'),
    };
    const gone = { ...stale, id: 'nedlagt/agreement', unit: 'nedlagt', html: file('nedlagt.html') };
    const documents = [...manifest.documents, stale, gone];
    const put = () => {
      for (const { html } of [stale, gone]) writeFileSync(join(root, 'dist/2023', html.path), page);
      writeFileSync(join(root, 'dist/2023/manifest.json'), JSON.stringify({ ...manifest, documents }));
    };
    const ids = () => manifestOf(root).documents.map(({ id }) => id);
    put();
    await build(root, '--kind', 'agreement');
    expect(ids()).toContain('traening/old');
    expect(ids()).not.toContain('nedlagt/agreement');
    put();
    await build(root, '--unit', 'hjemmepleje');
    expect(ids()).toContain('traening/old');
    put();
    await build(root);
    expect(ids()).toEqual(manifest.documents.map(({ id }) => id));
  });

  test('--kind writes only these', async () => {
    const root = followedFolder();
    await build(root, '--kind', 'agreement,form');
    expect(new Set(manifestOf(root).documents.map(({ kind }) => kind))).not.toContain('midway');
    expect(manifestOf(root).documents.map(({ id }) => id)).toContain('traening/agreement');
  });
});
