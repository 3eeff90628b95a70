import { dayFaults, madeUpOn } from '../judging/answer-days.ts';
import type { Moment } from '../judging/standing.ts';
import type { FormData, FormItem } from '../model/form.ts';
import type { Answers } from './answers.ts';
import { figureFaults } from './figure-faults.ts';
import { type Judgement, judgeItem } from './judge-item.ts';
import { type AnswerFault, readPeriod } from './read-answer.ts';
import { textFaults } from './text-faults.ts';

/** How far an item is; `wrong` has a field that must be mended. */
export type ItemState = 'empty' | 'begun' | 'done' | 'wrong';

/** The state that follows from all answers of a form. */
export interface FormState {
  /** Those that are asked for now. */
  answers: Answers;
  items: { item: FormItem; judgement: Judgement; state: ItemState }[];
  /** By path of the field, in all of the form. */
  faults: Map<string, AnswerFault>;
  /** Faults that need a look, but may stay. */
  advice: Map<string, AnswerFault>;
  /** The fields that all answers lack. */
  lacks: ('opgjort' | 'udfyldt-af')[];
}

/** Judges all answers of a form, as they are typed. */
export function formState(all: Answers, data: FormData): FormState {
  const { year, kind, due, followUp } = data;
  const faults = new Map<string, AnswerFault>();
  const opgjort = all.get('opgjort');
  const read = opgjort === undefined ? undefined : readPeriod(opgjort, year);
  const asOf = read && 'value' in read ? read.value : undefined;
  const day = madeUpOn(asOf, year);
  if (read && 'fault' in read) faults.set('opgjort', read.fault);
  for (const fault of dayFaults(asOf ? { asOf } : {}, year)) faults.set('opgjort', fault);
  const moment: Moment = { followUp, kind, year, asOf: day ?? due };
  const judged = data.items.map((item) => ({
    item,
    judgement: judgeItem(item, all, moment, day === undefined ? undefined : asOf),
  }));
  const unasked = new Set(judged.flatMap(({ judgement }) => judgement.unasked));
  const answers: Answers = new Map([...all].filter(([path]) => !unasked.has(path)));
  const inWords = [...textFaults(answers)];
  const wrong = inWords.filter(([, { advice }]) => !advice);
  const items = judged.map(({ item, judgement }) => {
    const hasWrongWords = wrong.some(([path]) => path.startsWith(`${item.path.join('/')}/`));
    return { item, judgement, state: stateOf(judgement, hasWrongWords) };
  });
  for (const [path, fault] of [
    ...figureFaults(answers, data),
    ...judged.flatMap(({ judgement }) => [...judgement.faults]),
    ...wrong,
  ])
    faults.set(path, fault);
  const advice = new Map(inWords.filter(([path]) => !faults.has(path)));
  const lacks = (['opgjort', 'udfyldt-af'] as const).filter((key) => !answers.has(key));
  return { answers, items, faults, advice, lacks };
}

function stateOf({ faults, begun, missing }: Judgement, hasWrongWords: boolean): ItemState {
  if (!begun) return 'empty';
  if (faults.size > 0 || hasWrongWords) return 'wrong';
  return missing.length > 0 ? 'begun' : 'done';
}
