import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Answers } from '../src/form/answers.ts';
import { formState } from '../src/form/form-state.ts';
import { faultText } from '../src/form/messages.ts';
import { withUnit } from '../src/form/read-answer.ts';
import { readSaved, savedText } from '../src/form/saved-form.ts';
import type { FormData } from '../src/model/form.ts';
import { keptFolder, runAftale } from './run-aftale.ts';

/** What the script of a form makes of answers on the boundary, without a browser. */
const { path: root, remove } = keptFolder();
afterAll(remove);
const folder = join(import.meta.dirname, 'boundaries');
cpSync(join(folder, 'agreements'), join(root, 'agreements'), { recursive: true });
await runAftale(root, ['build', '--html-only', '--unit', 'havnen', '--kind', 'form']);
const dataOf = (name: string): FormData => {
  const html = readFileSync(join(root, `dist/2023/havnen/${name}.html`), 'utf8');
  return JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)![1]!);
};
const [midway, annual] = [dataOf('midtvejsskema'), dataOf('aarsskema')];

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** All that follows from answers, as lines; of what isn't begun the name alone. */
function told(typed: Record<string, string>, data: FormData): string[] {
  const { answers, items, faults, advice, lacks } = formState(new Map(Object.entries(typed)), data);
  return [
    ...items.map(({ item, judgement, state }) => {
      const { computed, standings, missing, asked, unasked, begun } = judgement;
      if (!begun && unasked.length === 0) return `${item.name}: ${state}, ${computed}`;
      const rows = Object.entries(asked).flatMap(([row, isAsked]) => (isAsked ? [row] : []));
      return [
        `${item.name}: ${state}, ${computed}`,
        `asks ${rows.join(' ') || 'nothing more'}`,
        `lacks ${missing.map(({ kind, what }) => [kind, what].filter(Boolean).join(' ')).join(', ') || 'nothing'}`,
        ...[...standings].map(([path, { standing }]) => `${path.split('/').slice(2).join('/')} ${standing}`),
        ...unasked.map((path) => `leaves out ${path}`),
      ].join('; ');
    }),
    ...[...faults].map(([path, fault]) => `✗ ${path}: ${plain(faultText(fault))}`),
    ...[...advice].map(([path, fault]) => `? ${path}: ${plain(faultText(fault))}`),
    `${answers.size} answers, lacks ${lacks.join(' and ') || 'nothing'}`,
  ];
}

const expectText = (lines: string[], name: string) =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'expected', name));

test('nothing typed', () => expectText(told({}, midway), 'form-empty.txt'));

test('a goal that is behind is asked why once something is answered, and keeps the answer', () => {
  const askedOf = (typed: Record<string, string>) =>
    formState(new Map(Object.entries(typed)), midway).items.find(({ item }) => item.name === 'Mål 2')!.judgement;
  expect(askedOf({})).toMatchObject({ computed: 'behind', begun: false, asked: { deviation: false } });
  const path = midway.items.find(({ name }) => name === 'Mål 2')!.path.join('/');
  expect(askedOf({ [`${path}/årsag`]: 'Ferie' })).toMatchObject({
    begun: true,
    asked: { deviation: true },
    unasked: [],
  });
});

const onTarget = {
  opgjort: '14.6.2023',
  'udfyldt-af': 'Asta Holm',
  'mål/maaltal/indikatorer/mindst': '80 % i januar-maj 2023',
  'mål/maaltal/indikatorer/hoejst': '4 klager i januar-maj 2023',
  'mål/maaltal/indikatorer/over': '90 % i januar-maj 2023',
  'mål/maaltal/indikatorer/under': '10 % i januar-maj 2023',
  'mål/maaltal/indikatorer/praecis': '3 møder i januar-maj 2023',
  'mål/maaltal/indikatorer/fald': '49 fald i januar-maj 2023',
  'mål/maaltal/indikatorer/stigning': '40 frivillige i januar-maj 2023',
  'mål/maaltal/indikatorer/alle': '5 af 5 ledere i januar-maj 2023',
  'mål/maaltal/indikatorer/folges': '7 henvendelser i januar-maj 2023',
  'mål/maaltal/årsag': 'Ferie',
  'mål/milepaele/milepæle/foer': '13.6.2023',
  'mål/milepaele/milepæle/dagen': '14.6.2023',
  'mål/milepaele/milepæle/flyttet': 'ny dato 14.6.2023',
  'mål/milepaele/milepæle/opgivet': 'udgået',
  'mål/milepaele/milepæle/sent': '1.4.2023',
  'mål/milepaele/tekst': 'Næsten.',
  'mål/milepaele/ansvarlig': 'Jon Friis',
  'mål/milepaele/ny-dato': '14.6.2023',
  'mål/milepaele/handling': 'Vi trykker.',
  'mål/enheder/indikatorer/huse/nord': '6 af 10 borgere i maj 2023',
  'mål/enheder/indikatorer/huse/syd': '5 af 9 borgere i maj 2023',
  'mål/ja/indikatorer/ja': 'ja',
  'mål/ja/tekst': 'Aftalen er skrevet.',
  'mål/ja/årsag': 'Den var let.',
  'mål/overskud/indikatorer/beskrevet': '1.200 t.kr. i januar-maj 2023',
  'mål/overskud/milepæle/liste': '1.3.2023',
  'mål/udgaaet/status': 'udgået',
  'mål/udgaaet/begrundelse': 'Det giver vi op.',
  'mål/udgaaet/besluttet': '15.6.2023',
  'indsatser/cafe/status': 'opfyldt',
  'indsatser/cafe/indikatorer/gaester': '249 gæster i januar-maj 2023',
};

test('answers on target, on the day and a day too late', () => expectText(told(onTarget, midway), 'form-midway.txt'));

test('answers that can’t be read, of another time, in another unit or in the future', () =>
  expectText(
    told(
      {
        opgjort: '1.1.2024',
        'mål/maaltal/indikatorer/mindst': '4.5 %',
        'mål/maaltal/indikatorer/hoejst': '4 fejl i januar-maj 2023',
        'mål/maaltal/indikatorer/over': 'mange',
        'mål/maaltal/indikatorer/under': '9 % i januar-maj 2022',
        'mål/maaltal/indikatorer/stigning': '41 køer i januar-maj 2023',
        'mål/maaltal/indikatorer/folges': '5 møder',
        'mål/maaltal/indikatorer/alle': 'nej',
        'mål/maaltal/status': 'opfyldt',
        'mål/milepaele/milepæle/foer': '32.6.2023',
        'mål/milepaele/milepæle/dagen': 'ny dato',
        'mål/milepaele/status': 'udgået',
        'mål/milepaele/besluttet-af': 'Ida Bach',
        'mål/ja/indikatorer/ja': '5 aftaler',
        'mål/ja/ny-dato': 'november',
        'mål/ja/tekst': 'Ring til 010190-1234.',
        'mål/enheder/tekst': 'UDFYLDES',
        'mål/uden/tekst': 'a'.repeat(4001),
        'mål/udgaaet/tekst': 'a '.repeat(2000),
        'mål/overskud/tekst': 'Kære [navn]',
        'samlet/nøgletal/brutto/nu': '5 møder',
        'samlet/nøgletal/egen-1/forventet': '10 t.kr.',
        'samlet/nøgletal/egen-2/navn': 'Rejser',
      },
      midway,
    ),
    'form-faults.txt',
  ));

test('answers at the end of the year', () =>
  expectText(
    told(
      {
        opgjort: '31.12.2023',
        'mål/maaltal/indikatorer/mindst': '79,9 % i januar-maj 2023',
        'mål/maaltal/indikatorer/hoejst': 'kan ikke opgøres',
        'mål/milepaele/milepæle/efter': '15.6.2023',
        'mål/milepaele/milepæle/kvartal': '30.6.2023',
        'mål/milepaele/milepæle/flyttet': '1.1.2024',
        'mål/milepaele/bilag/dagen': 'Planen',
        'mål/sygefravaer/indikatorer/fravaer': '5,0 % i 2023',
        'mål/sygefravaer/tekst': 'Det faldt.',
        'mål/sygefravaer/status': 'delvist opfyldt',
        'mål/uden/indikatorer/aabne': 'kan ikke opgøres',
        'mål/uden/begrundelse': 'Ingen talte.',
        'mål/uden/fortsættelse': 'ændres',
        'mål/ja/indikatorer/ja': 'nej',
      },
      annual,
    ),
    'form-annual.txt',
  ));

const own: Answers = new Map([
  ['opgjort', '14.6.2023'],
  ['mål/ja/indikatorer/ja', 'ja'],
  ['samlet/nøgletal/egen-1/navn', 'Rejser til øen'],
  ['samlet/nøgletal/egen-1/nu', '10 t.kr.'],
  ['samlet/nøgletal/egen-2/navn', 'Rejser til øen'],
  ['samlet/nøgletal/egen-3/nu', '1 t.kr.'],
]);

test('a saved file has the answers with the goals’ fingerprints, and is read again', () => {
  const saved = savedText(own, midway);
  expect(JSON.parse(saved)).toEqual({
    skema: 1,
    år: 2023,
    enhed: 'havnen',
    opfølgning: 'midtvejs',
    opgjort: '14.6.2023',
    mål: { ja: { aftryk: expect.stringMatching(/^[\da-f]{32}$/), indikatorer: { ja: 'ja' } } },
    samlet: {
      nøgletal: {
        'rejser-til-oeen': { navn: 'Rejser til øen', nu: '10 t.kr.' },
        'rejser-til-oeen-2': { navn: 'Rejser til øen' },
        'egen-3': { nu: '1 t.kr.' },
      },
    },
  });
  const read = readSaved(saved, midway);
  expect(read).toEqual({
    answers: new Map([
      ['opgjort', '14.6.2023'],
      ['mål/ja/indikatorer/ja', 'ja'],
      ['samlet/nøgletal/rejser-til-oeen/navn', 'Rejser til øen'],
      ['samlet/nøgletal/rejser-til-oeen/nu', '10 t.kr.'],
      ['samlet/nøgletal/rejser-til-oeen-2/navn', 'Rejser til øen'],
      ['samlet/nøgletal/egen-3/nu', '1 t.kr.'],
    ]),
    changed: [],
  });
  expect(readSaved(saved.replace(/"aftryk": "./, '"aftryk": "x'), midway)).toMatchObject({ changed: ['mål/ja'] });
});

test.each([
  ['[]', 'Filen er ikke gemt af et skema.'],
  ['{', 'Filen er ikke gemt af et skema.'],
  ['null', 'Filen er ikke gemt af et skema.'],
  ['{"skema":1,"år":2022}', 'Filen hører til 2022, skemaet til 2023.'],
  ['{"skema":1,"år":2023,"enhed":"bakken"}', 'Filen hører til en anden enhed: bakken.'],
  ['{"skema":1,"år":2023,"enhed":"Havnen","opfølgning":"år"}', 'Filen hører til en anden opfølgning: år.'],
])('%s is no file for the form', (text, fault) => expect(readSaved(text, midway)).toEqual({ fault }));

test.each([
  ['mindst', '80', '80 %'],
  ['hoejst', ' 4 i maj 2023', '4 klager i maj 2023'],
  ['hoejst', '-4', '-4 klager'],
  ['stigning', '41', '41 frivillige'],
  ['folges', '1.200', '1.200 henvendelser'],
  ['folges', '3 af 5', '3 af 5 henvendelser'],
  ['alle', '5', '5'],
  ['mindst', '4.5', '4.5'],
  ['mindst', '80 %', '80 %'],
  ['mindst', 'ja', 'ja'],
])('%s: »%s« alone becomes »%s«', (id, typed, expected) => {
  const indicator = midway.items[0]!.indicators.find((each) => each.id === id)!;
  expect(withUnit(typed, indicator)).toBe(expected);
});
