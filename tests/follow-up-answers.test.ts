import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCompiler } from '../src/compile.ts';
import type { Entry } from '../src/model/follow-up.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { layCase } from './case-folder.ts';

const compile = createCompiler({ schemas: readSchemas() });
const score = 'indikatorer:\n  score:\n    navn: Point\n    måltal: mindst 8 point\n';
const firstQuarter = `${score}    periode: 1. kvartal 2023\n`;
const plan = 'milepæle:\n  plan:\n    tekst: Planen er skrevet\n    senest: 1.5.2023\n';
const sentAtMidway = `${plan}    bilag: midtvejs\n`;
const twoUnits = 'enheder: [senior, traening]\n';
const values = (senior: string, traening: string) =>
  `indikatorer:\n  score:\n    senior: ${senior}\n    traening: ${traening}\n`;

/** What one goal with this front matter has reported at each follow-up; an answer is its front matter, and below `---` its text. */
function entries(goal: string, answers: { midtvejs?: string; aar?: string }): Record<string, Entry> {
  const root = layCase();
  const write = (path: string, text: string) => {
    const file = join(root, 'agreements/2023/hjemmepleje', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  try {
    write(
      'maal/02-plan.md',
      `---\nindsatsområde: baeredygtighed\n${goal}---\n\n# Planer\n\n## Resultat\n\nVi når det.\n`,
    );
    for (const [followUp, day] of Object.entries(days))
      write(`opfoelgning/${followUp}/samlet.md`, `---\nopgjort: ${day}\n---\n\nDet går.\n`);
    for (const [followUp, answer] of Object.entries(answers)) {
      const [front, text = ''] = answer.split('---\n');
      const dated = front!.includes('opgjort:') ? front : `opgjort: ${days[followUp]}\n${front}`;
      write(`opfoelgning/${followUp}/02-plan.md`, `---\n${dated}---\n\n${text}`);
    }
    const tree = readSources(root)[0]!;
    const { reports } = compile(tree).value!.agreements.find(({ unit }) => unit.id === 'hjemmepleje')!;
    return Object.fromEntries(reports.map(({ followUp, goals }) => [followUp.id, goals[1]!]));
  } finally {
    rmSync(root, { recursive: true });
  }
}

const days: Record<string, string> = { midtvejs: '9.6.2023', aar: '6.11.2023' };

/** `partly: reached missed, done`, with `!` where a document is missing. */
function told({ status, measures, steps }: Entry): string {
  const parts = [
    measures.map(({ standing }) => standing),
    steps.map(({ standing, documentMissing }) => standing + (documentMissing ? '!' : '')),
  ];
  return `${status}: ${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join(' '))
    .join(', ')}`;
}

const at = (followUp: 'midtvejs' | 'aar', goal: string, answer: string) =>
  told(entries(goal, { [followUp]: answer })[followUp]!);

describe('indicators', () => {
  test('each local unit counts once', () => {
    const goal = twoUnits + score;
    expect(at('aar', goal, values('8 point', '8 point'))).toBe('met: reached reached');
    expect(at('aar', goal, values('8 point', '7 point'))).toBe('partly: reached missed');
    expect(at('aar', goal, values('7 point', '7 point'))).toBe('not-met: missed missed');
    expect(at('aar', goal, values('8 point', 'kan ikke opgøres'))).toBe('partly: reached unknown');
    expect(at('aar', goal, values('kan ikke opgøres', 'kan ikke opgøres'))).toBe('unknown: unknown unknown');
    expect(at('aar', goal, 'indikatorer:\n  score:\n    senior: 8 point\n')).toBe('partly: reached unknown');
    expect(at('aar', goal, 'indikatorer:\n  score: 8 point\n')).toBe('unknown: unknown unknown');
  });

  test('one local unit gives one value', () => {
    expect(at('aar', `enheder: [senior]\n${score}`, 'indikatorer:\n  score: 8 point\n')).toBe('met: reached');
  });

  test('a value of part of the period is for information at midway, and is judged at the end of the year', () => {
    const answer = 'indikatorer:\n  score: 9 point i januar-maj 2023\n';
    expect(at('midtvejs', score, answer)).toBe('unknown: not-due');
    expect(at('aar', score, answer)).toBe('met: reached');
    expect(at('midtvejs', firstQuarter, 'indikatorer:\n  score: 9 point i januar 2023\n')).toBe('unknown: unknown');
  });

  test('a value without period is judged at midway when the period is over by the day of the answers', () => {
    const answer = (day: string) => `opgjort: ${day}\nindikatorer:\n  score: 7 point\n`;
    expect(at('midtvejs', firstQuarter, answer('30.3.2023'))).toBe('unknown: not-due');
    expect(at('midtvejs', firstQuarter, answer('31.3.2023'))).toBe('behind: missed');
  });

  test('a value in another unit or of another time says nothing', () => {
    expect(at('aar', score, 'indikatorer:\n  score: 9 %\n')).toBe('unknown: unknown');
    expect(at('aar', firstQuarter, 'indikatorer:\n  score: 9 point i april 2023\n')).toBe('unknown: unknown');
  });

  test('what was reported at midway is shown at the end of the year, but doesn’t count there', () => {
    const { aar } = entries(firstQuarter, { midtvejs: 'indikatorer:\n  score: 9 point\n', aar: '' });
    expect(told(aar!)).toBe('unknown: unknown');
    expect(aar!.measures[0]!.before?.text).toBe('9\u00a0point');
  });

  test('an indicator of any name is an indicator', () => {
    const goal = score.replace('score:', 'constructor:');
    expect(at('aar', goal, '')).toBe('unknown: unknown');
    expect(at('aar', goal, 'indikatorer:\n  constructor: 8 point\n')).toBe('met: reached');
  });
});

describe('milestones and documents', () => {
  test('what was reported at midway stands', () => {
    const later = (progress: string) =>
      told(entries(plan, { midtvejs: `milepæle:\n  plan: ${progress}\n`, aar: '' }).aar!);
    expect(later('28.4.2023')).toBe('met: done');
    expect(later('15.5.2023')).toBe('met: late');
    expect(later('ny dato 1.12.2023')).toBe('not-met: moved');
    expect(later('ny dato 1.9.2023')).toBe('not-met: overdue');
    expect(later('udgået')).toBe('unknown: dropped');
  });

  test('a document is owed from the follow-up that asks for it until it is sent', () => {
    const done = 'milepæle:\n  plan: 28.4.2023\n';
    const sent = `${done}bilag:\n  plan: Plan for {{år}}\n`;
    expect(at('midtvejs', sentAtMidway, done)).toBe('partly: done!');
    expect(at('midtvejs', sentAtMidway, sent)).toBe('met: done');
    expect(at('aar', sentAtMidway, done)).toBe('partly: done!');
    const { aar } = entries(sentAtMidway, { midtvejs: sent, aar: '' });
    expect(told(aar!)).toBe('met: done');
    expect(aar!.steps[0]!.document).toBe('Plan for 2023');
    expect(at('midtvejs', `${plan}    bilag: år\n`, done)).toBe('met: done');
    expect(at('midtvejs', sentAtMidway, 'milepæle:\n  plan: udgået\n')).toBe('unknown: dropped');
  });

  test('the day of the answers is that of the final figures where they were amended', () => {
    const goal = plan.replace('1.5.2023', '31.12.2023');
    expect(at('aar', goal, '')).toBe('unknown: not-due');
    expect(at('aar', goal, 'opgjort: 6.11.2023\nrettet: 15.1.2024\n')).toBe('not-met: overdue');
  });
});

describe('what is missing', () => {
  const missing = (followUp: 'midtvejs' | 'aar', goal: string, answer: string) =>
    entries(goal, { [followUp]: answer })
      [followUp]!.missing.map(({ kind }) => kind)
      .join(' ');

  test('of one who hasn’t answered nothing is known but that', () => {
    const { midtvejs, aar } = entries(plan, { midtvejs: 'milepæle:\n  plan: 28.4.2023\n---\nSkrevet.\n' });
    expect([told(midtvejs!), told(aar!)]).toEqual(['met: done', 'unknown: done']);
    expect([midtvejs!.missing, aar!.missing]).toEqual([[], [{ kind: 'form' }]]);
    expect(told(entries(plan, {}).midtvejs!)).toBe('unknown: overdue');
    expect(told(entries(score, {}).midtvejs!)).toBe('not-started: not-due');
    expect(told(entries(score.replace('Point', 'Point\n    periode: 2024'), {}).aar!)).toBe('unknown: not-due');
  });

  test('amber and red ask for four things, green for a few words', () => {
    const red = 'indikatorer:\n  score: 7 point\n';
    expect(missing('aar', score, red)).toBe('cause action responsible new-date');
    const answered = `${red}ansvarlig: Bo\nny-dato: 1.3.2024\n---\n## Årsag\n\nSygdom.\n\n## Handling\n\nVi øver os.\n`;
    expect(missing('aar', score, answered)).toBe('');
    expect(missing('aar', score, 'indikatorer:\n  score: 8 point\n')).toBe('text');
    expect(missing('aar', score, 'indikatorer:\n  score: 8 point\n---\nNået.\n')).toBe('');
  });

  test('a status is asked for where nothing can be judged, unless someone said that it can’t be', () => {
    const change = 'indikatorer:\n  score:\n    navn: Point\n    måltal: stigning\n';
    const value = 'indikatorer:\n  score: 9 point\n---\nDet går.\n';
    expect(missing('aar', change, value)).toBe('status');
    expect(missing('aar', `${change}    udgangspunkt: kan ikke opgøres\n`, value)).toBe('');
    expect(missing('aar', change, value.replace('9 point', 'kan ikke opgøres'))).toBe('');
    expect(missing('aar', change, '---\nDet går.\n')).toBe('value');
    expect(missing('midtvejs', score, 'indikatorer:\n  score: 9 point i maj 2023\n---\nDet går.\n')).toBe('status');
    expect(missing('midtvejs', score, '---\nVi begynder til august.\n')).toBe('');
  });

  test('a stated status that the figures contradict asks for a reason', () => {
    const answer = (front: string) => `${front}indikatorer:\n  score: 7 point\n---\nDet går.\n`;
    expect(missing('aar', score, answer('status: opfyldt\n'))).toBe('reason');
    expect(missing('aar', score, answer('status: opfyldt\nbegrundelse: Vi nåede det i december.\n'))).toBe('');
    const { aar } = entries(score, { aar: answer('status: opfyldt\n') });
    expect([aar!.status, aar!.computed, aar!.judged]).toEqual(['met', 'not-met', true]);
  });

  test('a goal that isn’t asked is reported for information', () => {
    const { midtvejs } = entries(`opfølgning: [år]\n${score}`, { midtvejs: 'indikatorer:\n  score: 7 point\n' });
    expect([midtvejs!.demanded, midtvejs!.missing]).toEqual([false, []]);
  });
});
