import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { formState } from '../src/form/form-state.ts';
import { faultText } from '../src/form/messages.ts';
import { savedText } from '../src/form/saved-form.ts';
import type { FormData } from '../src/model/form.ts';
import { layCase } from './case-folder.ts';
import { type Run, runAftale } from './run-aftale.ts';

const answers = 'agreements/2023/hjemmepleje/opfoelgning';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** A year of one goal whose baseline nobody knows, and of one that two units have none for, with or without their answers. */
function folder(...without: string[]): string {
  const root = layCase('5-compose/udgangspunkt-oplyst');
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const each of without) rmSync(join(root, answers, each), { recursive: true });
  return root;
}

async function formOf(root: string, name: string): Promise<FormData> {
  const built = await runAftale(root, ['build', '--html-only', '--unit', 'hjemmepleje', '--kind', 'form']);
  expect(built).toMatchObject({ code: 0 });
  const html = readFileSync(join(root, `dist/2023/hjemmepleje/${name}.html`), 'utf8');
  return JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)![1]!);
}

/** What the form makes of answers: each goal's status, where its values stand, and faults. */
function judged(typed: Record<string, string>, data: FormData): string[] {
  const { items, faults } = formState(new Map(Object.entries(typed)), data);
  return [
    ...items.map(({ item, judgement: { computed, standings } }) =>
      [item.name, computed, ...[...standings].map(([path, { standing }]) => `${path} ${standing}`)].join('; '),
    ),
    ...[...faults].map(([path, fault]) => `${path}: ${plain(faultText(fault))}`),
  ];
}

const told = {
  opgjort: '6.11.2023',
  'udfyldt-af': 'Anders Bo',
  'mål/stroem/udgangspunkt/el': '1.000 kWh i januar-oktober 2022',
  'mål/stroem/indikatorer/el': '950 kWh',
  'mål/stroem/indikatorer/lamper': '20 lamper',
  'mål/stroem/tekst': 'Måleren er aflæst.',
  'mål/spild/udgangspunkt/handsker/nattevagt': '30 kg',
  'mål/spild/indikatorer/handsker/aftenvagt': '36,1 kg',
  'mål/spild/indikatorer/handsker/nattevagt': '27 kg',
};

describe('a baseline that is reported later', () => {
  test('is asked for by the files to begin with until it is known', async () => {
    const root = folder('midtvejs', 'aar');
    const read = (file: string) => readFileSync(join(root, answers, file), 'utf8');
    await runAftale(root, ['new', 'follow-up', 'midtvejs', '--unit', 'hjemmepleje']);
    expect(read('midtvejs/02-stroem.md')).toContain('# udgangspunkt:\n  # Strøm til kontoret\n  # el: UDFYLDES\n');
    expect(read('midtvejs/03-spild.md')).toContain(
      'udgangspunkt:\n  # Handsker, der smides ud ubrugte\n  handsker:\n    aftenvagt: UDFYLDES\n    nattevagt: UDFYLDES\n',
    );
    const known = folder('aar');
    await runAftale(known, ['new', 'follow-up', 'år', '--unit', 'hjemmepleje']);
    const [one, each] = ['02-stroem.md', '03-spild.md'].map((file) =>
      plain(readFileSync(join(known, answers, 'aar', file), 'utf8')),
    );
    expect(one).toContain(
      'Udgangspunkt: 1.000 kWh i januar–oktober 2022 (oplyst ved midtvejsopfølgning) · Mål: fald på 5 %, altså højst 950 kWh',
    );
    expect(one).not.toContain('udgangspunkt:');
    expect(each).toContain('Udgangspunkt, Aftenvagten: 40 kg i januar–oktober 2022 (oplyst ved midtvejsopfølgning)');
    expect(each).toContain('  handsker:\n    nattevagt: UDFYLDES\n');
  });

  test('counts in the form at once, and in the next form without being asked again', async () => {
    const first = await formOf(folder('midtvejs', 'aar'), 'aarsskema');
    const { 'mål/stroem/udgangspunkt/el': _, ...untold } = told;
    expect(judged(untold, first)).toEqual([
      'Mål 1; unknown',
      'Mål 2; partly; mål/stroem/indikatorer/el unknown; mål/stroem/indikatorer/lamper reached',
      'Mål 3; partly; mål/spild/indikatorer/handsker/aftenvagt unknown; mål/spild/indikatorer/handsker/nattevagt reached',
    ]);
    expect(judged(told, first)[1]).toBe(
      'Mål 2; met; mål/stroem/indikatorer/el reached; mål/stroem/indikatorer/lamper reached',
    );
    const next = await formOf(folder('aar'), 'aarsskema');
    expect(judged(untold, next).slice(1)).toEqual([
      'Mål 2; met; mål/stroem/indikatorer/el reached; mål/stroem/indikatorer/lamper reached',
      'Mål 3; partly; mål/spild/indikatorer/handsker/aftenvagt missed; mål/spild/indikatorer/handsker/nattevagt reached',
    ]);
  });

  test('is refused in the form where another is known, in another unit, or where it can’t be read', async () => {
    const data = await formOf(folder('aar'), 'aarsskema');
    const wrong = {
      'mål/koersel/udgangspunkt/koersel': '450.000 km',
      'mål/stroem/udgangspunkt/el': '1.200 kWh',
      'mål/stroem/udgangspunkt/lamper': '3 timer',
      'mål/spild/udgangspunkt/handsker/nattevagt': '4.5 kg',
    };
    expect(judged(wrong, data).slice(3)).toEqual([
      expect.stringContaining(
        'mål/koersel/udgangspunkt/koersel: Uventet udgangspunkt »450.000 km«, ventede ikke et andet end »402.310 km i januar–oktober 2022«.',
      ),
      expect.stringContaining(
        'mål/stroem/udgangspunkt/el: Uventet udgangspunkt »1.200 kWh«, ventede ikke et andet end »1.000 kWh i januar–oktober 2022«, som er oplyst ved »Midtvejsopfølgning«.',
      ),
      expect.stringContaining('mål/stroem/udgangspunkt/lamper: Uventet »3 timer«, ventede et tal i lamper'),
      expect.stringContaining('mål/spild/udgangspunkt/handsker/nattevagt: »4.5 kg«'),
    ]);
  });

  describe('imported from a form', () => {
    let imported: Run;
    let file: string;
    let root: string;
    beforeAll(async () => {
      root = layCase('5-compose/udgangspunkt-oplyst');
      rmSync(join(root, answers, 'aar'), { recursive: true });
      rmSync(join(root, answers, 'midtvejs/02-stroem.md'));
      const form = savedText(new Map(Object.entries(told)), await formOf(root, 'aarsskema'));
      writeFileSync(join(root, 'svar.json'), form);
      imported = await runAftale(root, ['import', 'svar.json']);
      file = join(root, answers, 'aar/02-stroem.md');
      return () => rmSync(root, { recursive: true, force: true });
    });

    test('stands in the file', () => {
      expect(imported).toMatchObject({ code: 0 });
      expect(readFileSync(file, 'utf8')).toContain('udgangspunkt:\n  el: 1.000 kWh i januar-oktober 2022\n');
    });

    test('is in the data with the limit that follows and when it was told', async () => {
      await runAftale(root, ['build', '--html-only', '--unit', 'hjemmepleje']);
      const { agreements } = JSON.parse(readFileSync(join(root, 'dist/2023/goals.json'), 'utf8'));
      const goals = agreements.find(({ unit }: { unit: { id: string } }) => unit.id === 'hjemmepleje').goals;
      const [el] = goals[1].indicators;
      expect(el).toMatchObject({ baseline: { kind: 'unknown' } });
      expect(el.reported.at(-1)).toMatchObject({
        followUp: 'aar',
        baseline: { number: 1000, unit: 'kWh' },
        baselineReportedAt: 'aar',
        threshold: { number: 950 },
        standing: 'reached',
      });
      const csv = readFileSync(join(root, 'dist/2023/goals.csv'), 'utf8');
      expect(csv.split('\n').find((line) => line.includes('Strøm til kontoret'))).toMatch(/;1000;.*;950;/);
    });

    test('stays when a form that doesn’t ask for it is imported over it', async () => {
      const form = readFileSync(join(root, 'svar.json'), 'utf8');
      const { mål, ...rest } = JSON.parse(form);
      const { udgangspunkt: _, ...stroem } = mål.stroem;
      const later = { ...rest, mål: { stroem: { ...stroem, tekst: 'Måleren er aflæst igen.' } } };
      writeFileSync(join(root, 'svar.json'), JSON.stringify(later));
      expect(await runAftale(root, ['import', 'svar.json', '--overwrite'])).toMatchObject({ code: 0 });
      expect(readFileSync(file, 'utf8')).toMatch(/el: 1\.000 kWh i januar-oktober 2022\n[\s\S]*aflæst igen/);
    });
  });
});
