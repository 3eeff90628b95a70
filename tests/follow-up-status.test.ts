import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../src/danish/period.ts';
import { parseProgress } from '../src/danish/progress.ts';
import { parseValue } from '../src/danish/quantity.ts';
import { statusWord } from '../src/danish/status-words.ts';
import { parseTarget } from '../src/danish/target.ts';
import { isSameUnit } from '../src/danish/units-of-measure.ts';
import { dayFaults, madeUpOn } from '../src/judging/answer-days.ts';
import { computeStatus, type Evidence } from '../src/judging/compute-status.ts';
import { missingOf } from '../src/judging/judge-answers.ts';
import { outlookOf, standingOf, stepStandingOf } from '../src/judging/standing.ts';
import type { Standing, StepStanding } from '../src/model/follow-up.ts';
import { read } from './danish/told.ts';

const midway = { followUp: 'midtvejs', kind: 'midway', year: 2023, asOf: '2023-06-30' } as const;
const annual = { followUp: 'år', kind: 'annual', year: 2023, asOf: '2023-11-06' } as const;

/** Where a value stands, all as authors write it: target, value, baseline and the indicator's own period. */
function standing(
  moment: typeof midway | typeof annual,
  target: string,
  value?: string,
  { baseline, period, at }: { baseline?: string; period?: string; at?: string[] } = {},
): Standing {
  const aim = {
    target: read(parseTarget(target)),
    ...(baseline && { baseline: read(parseValue(baseline, 2023)) }),
    ...(period && { period: read(parsePeriod(period, 2023)) }),
    ...(at && { reportedAt: at.map((id) => ({ id, name: id })) }),
  };
  return standingOf(aim, value === undefined ? undefined : read(parseValue(value, 2023)), moment);
}

describe('a value by its target', () => {
  test.each([
    ['mindst 80 %', '80 %', 'reached'],
    ['mindst 80 %', '79,9 %', 'missed'],
    ['mindst 80 %', '80,1 %', 'reached'],
    ['højst 4,00 %', '4,00 %', 'reached'],
    ['højst 4,00 %', '4,01 %', 'missed'],
    ['højst 4,00 %', '3,99 %', 'reached'],
    ['under 10 %', '10 %', 'missed'],
    ['under 10 %', '9,9 %', 'reached'],
    ['over 10 %', '10 %', 'missed'],
    ['over 10 %', '10,1 %', 'reached'],
    ['præcis 12 møder', '12 møder', 'reached'],
    ['præcis 12 møder', '11 møder', 'missed'],
    ['præcis 12 møder', '13 møder', 'missed'],
    ['mindst 12 møder', '12 møder', 'reached'],
    ['mindst 12 møder', '11 møder', 'missed'],
    ['mindst 2 borgere', '1 borger', 'missed'],
    ['højst 0 fejl', '0 fejl', 'reached'],
    ['højst 0 fejl', '1 fejl', 'missed'],
    ['mindst -2 point', '-3 point', 'missed'],
    ['mindst 4.000 km', '4000 km', 'reached'],
    ['alle', '5 af 5 ledere', 'reached'],
    ['alle', '4 af 5 ledere', 'missed'],
    ['alle', '0 af 0 ledere', 'unknown'],
    ['alle', '100 %', 'reached'],
    ['alle', '99,9 %', 'missed'],
    ['alle', 'ja', 'reached'],
    ['alle', 'nej', 'missed'],
    ['mindst 3 af 5 ledere', '3 af 5 ledere', 'reached'],
    ['mindst 3 af 5 ledere', '2 af 5 ledere', 'missed'],
    ['mindst 3 af 5 ledere', '6 af 10 ledere', 'reached'],
    ['mindst 3 af 5 ledere', '3 af 6 ledere', 'missed'],
    ['mindst 3 af 5 ledere', '0 af 0 ledere', 'unknown'],
    ['mindst 60 %', '3 af 5 ledere', 'reached'],
    ['mindst 58 %', '29 af 50 borgere', 'reached'],
    ['mindst 60 %', '59 af 100 borgere', 'missed'],
    ['ja', 'ja', 'reached'],
    ['ja', 'nej', 'missed'],
    ['ja', 'kan ikke opgøres', 'unknown'],
    ['mindst 80 %', 'kan ikke opgøres', 'unknown'],
    ['mindst 80 %', 'UDFYLDES', 'unknown'],
    ['mindst 80 %', undefined, 'unknown'],
    ['mindst 80 %', '80 borgere', 'unknown'],
    ['UDFYLDES', '80 %', 'unknown'],
    ['følges', '80 %', 'followed'],
    ['følges i km', undefined, 'followed'],
  ] as const)('%s: %s is %s', (target, value, expected) => {
    expect(standing(annual, target, value)).toBe(expected);
  });

  // 117.084 less 2 % is 114.742,32, and 4,5 % of 237 is 10,665.
  test.each([
    ['fald på 2 %', '117.084 km', '114.742 km', 'reached'],
    ['fald på 2 %', '117.084 km', '114.743 km', 'missed'],
    ['fald på 2 %', '117.084 km', '114.741 km', 'reached'],
    ['fald på 5 %', '8 ulykker', '8 ulykker', 'missed'],
    ['fald på 5 %', '8 ulykker', '7 ulykker', 'reached'],
    ['stigning på 4,5 %', '237 forløb', '248 forløb', 'reached'],
    ['stigning på 4,5 %', '237 forløb', '247 forløb', 'missed'],
    ['stigning på 5 %', '8 borgere', '8 borgere', 'missed'],
    ['stigning på 5 %', '8 borgere', '9 borgere', 'reached'],
    ['stigning på 10 %', '-10 point', '-9 point', 'reached'],
    ['fald på 10 %', '-10 point', '-10 point', 'missed'],
    ['fald', '6,7 %', '6,7 %', 'missed'],
    ['fald', '6,7 %', '6,6 %', 'reached'],
    ['fald', '6,7 %', '6,8 %', 'missed'],
    ['stigning', '237 forløb', '237 forløb', 'missed'],
    ['stigning', '237 forløb', '238 forløb', 'reached'],
    ['stigning', '5 af 10 medarbejdere', '6 af 10 medarbejdere', 'reached'],
    ['stigning', '5 af 10 medarbejdere', '6 af 12 medarbejdere', 'missed'],
    ['stigning på 10 %', '50 af 100 borgere', '55 af 100 borgere', 'reached'],
    ['stigning på 10 %', '50 af 100 borgere', '54 af 100 borgere', 'missed'],
    ['fastholdes', '71 %', '71 %', 'reached'],
    ['fastholdes', '71 %', '70,9 %', 'missed'],
    ['fastholdes', '71 %', '72 %', 'reached'],
    ['fastholdes', '3 af 5 hold', '6 af 10 hold', 'reached'],
    ['fald på 2 %', undefined, '114.742 km', 'unknown'],
    ['fald på 2 %', 'kan ikke opgøres', '114.742 km', 'unknown'],
    ['fald på 2 %', 'UDFYLDES', '114.742 km', 'unknown'],
    ['fastholdes', undefined, '71 %', 'unknown'],
    ['fald på 2 %', '117.084 km', '114 t.km', 'unknown'],
    ['fald på 2 %', '117.084 km', undefined, 'unknown'],
  ] as const)('%s from %s: %s is %s', (target, baseline, value, expected) => {
    expect(standing(annual, target, value, { ...(baseline && { baseline }) })).toBe(expected);
  });
});

describe('when a value is due', () => {
  test.each([
    ['the year, half of it known', undefined, '85 % i januar-juni 2023', 'not-due', 'reached'],
    ['the year, no period said', undefined, '85 %', 'not-due', 'reached'],
    ['the year, nothing known', undefined, undefined, 'not-due', 'unknown'],
    ['the first quarter, the same', '1. kvartal 2023', '85 % i 1. kvartal 2023', 'reached', 'reached'],
    ['the first quarter, more than it', '1. kvartal 2023', '75 % i januar-april 2023', 'missed', 'missed'],
    ['the first quarter, no period said', '1. kvartal 2023', '85 %', 'reached', 'reached'],
    ['the first quarter, a part of it', '1. kvartal 2023', '85 % i januar 2023', 'unknown', 'reached'],
    ['the first quarter, nothing known', '1. kvartal 2023', undefined, 'unknown', 'unknown'],
    ['to the very day', '1.1.2023-30.6.2023', '85 %', 'reached', 'reached'],
    ['to the day after', '1.1.2023-1.7.2023', '85 %', 'not-due', 'reached'],
    ['two months, the first', 'maj og oktober 2023', '85 % i maj 2023', 'not-due', 'reached'],
    ['after the year', '2024', '85 %', 'not-due', 'not-due'],
    ['into the next year', 'december 2023 - januar 2024', undefined, 'not-due', 'not-due'],
    ['no period known yet', 'UDFYLDES', '85 %', 'not-due', 'reached'],
  ] as const)('%s', (_, period, value, atMidway, atYearsEnd) => {
    const own = period && { period };
    expect([standing(midway, 'mindst 80 %', value, own), standing(annual, 'mindst 80 %', value, own)]).toEqual([
      atMidway,
      atYearsEnd,
    ]);
  });

  test('what is done stands at midway, what is not done may come', () => {
    expect(['ja', 'nej', 'kan ikke opgøres', undefined].map((value) => standing(midway, 'ja', value))).toEqual([
      'reached',
      'not-due',
      'not-due',
      'not-due',
    ]);
  });
});

describe('a value by the follow-ups that ask for it', () => {
  const both = ['midtvejs', 'år'];
  test.each([
    ['asked for before its period is over, and missing', midway, both, undefined, undefined, 'unknown'],
    ['still to be filled in', midway, both, 'UDFYLDES', undefined, 'unknown'],
    ['said to be unknown', midway, both, 'kan ikke opgøres', undefined, 'unknown'],
    ['given, but not final', midway, both, '9 point i marts 2023', undefined, 'not-due'],
    ['not asked for yet, though its period is over', midway, ['år'], undefined, '1. kvartal 2023', 'not-due'],
    [
      'not asked for yet, but given and whole',
      midway,
      ['år'],
      '9 point i 1. kvartal 2023',
      '1. kvartal 2023',
      'missed',
    ],
    ['asked for when its period is over, and reached', midway, both, '10 point', '1. kvartal 2023', 'reached'],
    ['missing at the end', annual, both, undefined, undefined, 'unknown'],
    ['given at the end', annual, both, '10 point', undefined, 'reached'],
    ['missing at the end, and named for midway alone', annual, ['midtvejs'], undefined, undefined, 'unknown'],
  ] as const)('%s', (_, moment, at, value, period, expected) => {
    expect(standing(moment, 'mindst 10 point', value, { at: [...at], ...(period && { period }) })).toBe(expected);
  });
});

describe('what is said of a value that is not due', () => {
  test.each([
    ['mindst 5 af 6 borgere', '5 af 6 borgere', undefined, undefined, 'on'],
    ['mindst 5 af 6 borgere', '9 af 12 borgere', undefined, undefined, 'below'],
    ['højst 5,0 %', '5,1 %', undefined, undefined, 'above'],
    ['mindst 50 %', '6 af 12 borgere', undefined, undefined, 'on'],
    ['mindst 20 borgere', '19 borgere i januar-maj 2023', undefined, undefined, 'below'],
    ['alle', '4 af 5 ledere', undefined, undefined, 'below'],
    ['alle', '5 af 5 ledere', undefined, undefined, 'on'],
    ['alle', '99 %', undefined, undefined, 'below'],
    ['fastholdes', '80 %', '80 %', undefined, 'on'],
    ['fald på 5 %', '400 km i 1. halvår 2023', '1.000 km i 2022', undefined, 'year-end'],
    ['fald på 5 %', '951 km i 1. halvår 2023', '1.000 km i 1. halvår 2022', undefined, 'above'],
    ['fald', '400 km', '1.000 km', undefined, 'year-end'],
    ['mindst 20 borgere', '19 ture', undefined, undefined, 'year-end'],
    ['mindst 20 borgere', undefined, undefined, undefined, 'year-end'],
    ['ja', 'nej', undefined, undefined, 'year-end'],
    ['ja', undefined, undefined, '1. halvår 2024', 'later'],
    ['mindst 20 borgere', '20 borgere', undefined, '1. halvår 2024', 'on'],
  ] as const)('%s, %s', (target, value, baseline, period, expected) => {
    const aim = {
      target: read(parseTarget(target)),
      ...(baseline && { baseline: read(parseValue(baseline, 2023)) }),
      ...(period && { period: read(parsePeriod(period, 2023)) }),
    };
    expect(outlookOf(aim, value && read(parseValue(value, 2023)), midway)).toBe(expected);
  });
});

describe('milestones', () => {
  test.each([
    ['1.5.2023', undefined, 'overdue'],
    ['1.5.2023', 'UDFYLDES', 'overdue'],
    ['30.6.2023', undefined, 'not-due'],
    ['29.6.2023', undefined, 'overdue'],
    ['juni 2023', undefined, 'not-due'],
    ['4. kvartal 2023', undefined, 'not-due'],
    ['UDFYLDES', undefined, 'not-due'],
    ['1.5.2023', '1.5.2023', 'done'],
    ['1.5.2023', '2.5.2023', 'late'],
    ['maj 2023', '31.5.2023', 'done'],
    ['maj 2023', 'juni 2023', 'late'],
    ['4. kvartal 2023', '14.3.2023', 'done'],
    ['1.5.2023', 'ny dato 1.10.2023', 'moved'],
    ['4. kvartal 2023', 'ny dato 1. kvartal 2024', 'moved'],
    ['1.5.2023', 'ny dato 1.6.2023', 'overdue'],
    ['1.5.2023', 'udgået', 'dropped'],
  ] as const)('due %s, reported %s: %s', (due, progress, expected) => {
    const told = progress && read(parseProgress(progress, 2023));
    expect(stepStandingOf(read(parsePeriod(due, 2023)), told || undefined, midway)).toBe(expected);
  });
});

/** `late`, `late!` where its document is missing, `moved+` where its own date is still to come. */
function step(words: string): Evidence['steps'][number] {
  const [, standing] = /^([a-z-]+)[!+]?$/.exec(words) ?? [];
  const isPast = !words.endsWith('+') && standing !== 'not-due';
  return { standing: standing as StepStanding, isPast, documentMissing: words.endsWith('!') };
}

/** The status in words, and whether another would be a deviation. */
function status(
  kind: 'midway' | 'annual',
  measures: Standing[],
  steps: string[] = [],
  other: Partial<Evidence> = {},
): string {
  const reported = measures.some((each) => each === 'reached' || each === 'missed') || steps.includes('done');
  const evidence = { dropped: false, reported, measures, steps: steps.map(step), ...other };
  const { status, judged } = computeStatus(evidence, kind);
  return `${statusWord(status)}${judged ? '' : ' ?'}`;
}

describe('the decision table', () => {
  test.each<[row: string, measures: Standing[], steps: string[], midway: string, annual: string]>([
    ['every target reached', ['reached', 'reached'], [], 'opfyldt', 'opfyldt'],
    ['every milestone done, late or not', [], ['done', 'late'], 'opfyldt', 'opfyldt'],
    ['all of both', ['reached'], ['late'], 'opfyldt', 'opfyldt'],
    ['what is due is done, the rest is not due', ['reached', 'not-due'], [], 'følger planen', 'følger planen'],
    ['the same of milestones', [], ['done', 'not-due'], 'følger planen', 'følger planen'],
    ['the same of both', ['not-due'], ['late'], 'følger planen', 'følger planen'],
    ['some due and missed, some reached', ['reached', 'missed'], [], 'delvist opfyldt', 'delvist opfyldt'],
    ['missed, but a milestone is done', ['missed'], ['done'], 'delvist opfyldt', 'delvist opfyldt'],
    ['some missed, the rest not due', ['reached', 'missed', 'not-due'], [], 'delvist opfyldt', 'delvist opfyldt'],
    ['a milestone overdue, another done', [], ['overdue', 'done'], 'delvist opfyldt', 'delvist opfyldt'],
    ['everything due is missed', ['missed', 'missed'], [], 'bag planen', 'ikke opfyldt'],
    ['everything due is missed, the rest not due', ['missed', 'not-due'], [], 'bag planen', 'ikke opfyldt'],
    ['the only milestone is overdue', [], ['overdue'], 'bag planen', 'ikke opfyldt'],
    ['overdue, the rest not due', ['not-due'], ['overdue'], 'bag planen', 'ikke opfyldt'],
    ['the only milestone was due and is moved', [], ['moved'], 'bag planen', 'ikke opfyldt'],
    ['what is due is missed, the rest is moved', ['missed'], ['moved+'], 'bag planen', 'ikke opfyldt'],
    ['moved before it was due', [], ['moved+'], 'delvist opfyldt', 'delvist opfyldt'],
    ['moved before it was due, the rest done', ['reached'], ['done', 'moved+'], 'delvist opfyldt', 'delvist opfyldt'],
    ['moved after it was due, the rest done', ['reached'], ['done', 'moved'], 'delvist opfyldt', 'delvist opfyldt'],
    ['one of several can’t be stated', ['reached', 'unknown'], [], 'delvist opfyldt', 'delvist opfyldt'],
    ['the same of milestones', ['unknown'], ['done'], 'delvist opfyldt', 'delvist opfyldt'],
    ['one can’t be stated, the others missed', ['missed', 'unknown'], [], 'bag planen', 'ikke opfyldt'],
    ['nothing can be stated', ['unknown', 'unknown'], [], 'kan ikke opgøres ?', 'kan ikke opgøres ?'],
    ['nothing due can be stated', ['unknown', 'not-due'], ['not-due'], 'kan ikke opgøres ?', 'kan ikke opgøres ?'],
    ['nothing to judge', ['followed'], [], 'ikke startet ?', 'kan ikke opgøres ?'],
    ['what is followed counts in no status', ['reached', 'followed'], [], 'opfyldt', 'opfyldt'],
    ['the same beside a miss', ['missed', 'followed'], [], 'bag planen', 'ikke opfyldt'],
    ['a dropped milestone counts in no status', ['reached'], ['dropped'], 'opfyldt', 'opfyldt'],
    ['the same beside a document', ['reached'], ['dropped!'], 'opfyldt', 'opfyldt'],
    ['done, but its document is missing', [], ['done!'], 'delvist opfyldt', 'delvist opfyldt'],
    ['all reached, but a document is missing', ['reached'], ['late!'], 'delvist opfyldt', 'delvist opfyldt'],
    ['its document is missing, but it is not due', ['reached'], ['not-due!'], 'følger planen', 'følger planen'],
    ['overdue without its document is one miss', ['reached'], ['overdue!'], 'delvist opfyldt', 'delvist opfyldt'],
    ['each local unit counts', ['reached', 'reached', 'missed'], [], 'delvist opfyldt', 'delvist opfyldt'],
  ])('%s', (_, measures, steps, atMidway, atYearsEnd) => {
    expect([status('midway', measures, steps), status('annual', measures, steps)]).toEqual([atMidway, atYearsEnd]);
  });

  test('a goal that was dropped is dropped, whatever is reported', () => {
    for (const kind of ['midway', 'annual'] as const)
      expect(status(kind, ['missed'], ['overdue'], { dropped: true })).toBe('udgået');
  });

  test('nothing due is no start at midway until something is reported; then a leader says', () => {
    expect(status('midway', ['not-due'], ['not-due'])).toBe('ikke startet ?');
    expect(status('midway', ['not-due'], ['not-due'], { reported: true })).toBe('kan ikke opgøres ?');
  });

  test('targets of the next year follow the plan once something is reported, and are not green without', () => {
    expect(status('annual', ['not-due', 'not-due'], [], { reported: true })).toBe('følger planen ?');
    expect(status('annual', ['not-due', 'not-due'], [])).toBe('kan ikke opgøres ?');
    expect(status('annual', ['not-due'], ['done'])).toBe('følger planen');
    expect(status('annual', ['not-due', 'unknown'], [], { reported: true })).toBe('kan ikke opgøres ?');
  });

  test('no combination with missing data is green', () => {
    const standings: Standing[] = ['reached', 'missed', 'not-due', 'unknown', 'followed'];
    const steps = ['done', 'late', 'overdue', 'moved', 'moved+', 'not-due', 'dropped', 'done!', 'overdue!'];
    const green = ['opfyldt', 'følger planen'];
    for (const kind of ['midway', 'annual'] as const)
      for (const first of standings)
        for (const second of standings)
          for (const third of steps)
            for (const reported of [true, false]) {
              const missing =
                [first, second].some((each) => each === 'unknown' || each === 'missed') ||
                ['overdue', 'moved', 'moved+', 'done!', 'overdue!'].includes(third);
              const words = status(kind, [first, second], [third], { reported }).replace(' ?', '');
              if (missing) expect(green, `${kind} ${first} ${second} ${third}`).not.toContain(words);
              if (kind === 'annual') expect(['bag planen', 'ikke startet']).not.toContain(words);
              else expect(words).not.toBe('ikke opfyldt');
            }
  });
});

describe('units of measure', () => {
  test.each([
    ['borger', 'borgere'],
    ['leder', 'lederne'],
    ['uge', 'uger'],
    ['klub', 'klubber'],
    ['bus', 'busser'],
    ['Point', 'point'],
    ['møde pr. måned', 'møder pr. måned'],
  ])('%s and %s are one', (one, other) => expect(isSameUnit(one, other)).toBe(true));

  test.each([
    ['kr.', 't.kr.'],
    ['km', 'km pr. uge'],
    ['opslag pr. måned', 'opslag pr. uge'],
    ['team', 'timer'],
    ['m2', 'm3'],
    ['%', 'procentpoint'],
  ])('%s and %s are not', (one, other) => expect(isSameUnit(one, other)).toBe(false));
});

const day = (text: string) => read(parsePeriod(text, 2023));

test.each([
  ['31.12.2022', undefined],
  ['1.1.2023', '2023-01-01'],
  ['31.12.2024', '2024-12-31'],
  ['1.1.2025', undefined],
  ['maj 2023', undefined],
])('answers of 2023 are made up in it or the year after: %s', (text, expected) => {
  expect(madeUpOn(day(text), 2023)).toBe(expected);
});

test.each([
  ['8.6.2023', ['opgjort: 8.6.2023']],
  ['9.6.2023', []],
  ['10.6.2023', []],
])('answers are made up after those of the earlier follow-up, or on the same day: %s', (text, expected) => {
  const faults = dayFaults({ asOf: day(text) }, 2023, '2023-06-09');
  expect(faults.map(({ nøgle, values }) => `${nøgle}: ${values.dato}`)).toEqual(expected);
});

test.each<[Partial<Parameters<typeof missingOf>[0]>, string[]]>([
  [{}, ['text']],
  [{ text: { length: 1 } }, []],
  [{ cause: { length: 1 } }, []],
  [{ reason: 'Aftalt med chefen' }, []],
  [{ status: 'partly', computed: 'partly' }, ['cause', 'action', 'responsible', 'new-date']],
  [{ status: 'partly', computed: 'partly', action: { length: 1 }, responsible: 'Ida' }, ['cause', 'new-date']],
  [{ status: 'met', computed: 'partly', stated: 'met' }, ['reason', 'text']],
  [{ status: 'dropped', stated: 'dropped' }, ['reason']],
  [{ given: false }, ['form']],
])('an answer lacks what its status asks for: %j', (rest, expected) => {
  const none = { length: 0 };
  const green = { given: true, status: 'met', computed: 'met', judged: true, measures: [], steps: [] } as const;
  const answer = { ...green, text: none, cause: none, action: none, ...rest };
  expect(missingOf(answer as Parameters<typeof missingOf>[0], midway).map(({ kind }) => kind)).toEqual(expected);
});
