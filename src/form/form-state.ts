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

/** What follows from all answers of a form. */
export interface FormState {
  items: { item: FormItem; judgement: Judgement; state: ItemState }[];
  /** By path of the field, in all of the form. */
  faults: Map<string, AnswerFault>;
  /** What needs a look, but may stay. */
  advice: Map<string, AnswerFault>;
  /** What all answers lack. */
  lacks: ('opgjort' | 'udfyldt-af')[];
}

/** Judges all answers of a form. */
export function formState(answers: Answers, data: FormData): FormState {
  const { year, kind, due } = data;
  const faults = new Map<string, AnswerFault>();
  const typed = answers.get('opgjort');
  const read = typed === undefined ? undefined : readPeriod(typed, year);
  const asOf = read && 'value' in read ? read.value : undefined;
  const day = madeUpOn(asOf, year);
  if (read && 'fault' in read) faults.set('opgjort', read.fault);
  for (const fault of dayFaults(asOf ? { asOf } : {}, year)) faults.set('opgjort', fault);
  const moment: Moment = { kind, year, asOf: day ?? due };
  for (const [path, fault] of figureFaults(answers, data)) faults.set(path, fault);
  const inWords = [...textFaults(answers)];
  const wrong = inWords.filter(([, { advice }]) => !advice);
  const items = data.items.map((item) => {
    const judgement = judgeItem(item, answers, moment, day === undefined ? undefined : asOf);
    const hasWrongWords = wrong.some(([path]) => path.startsWith(`${item.path.join('/')}/`));
    for (const [path, fault] of judgement.faults) faults.set(path, fault);
    return { item, judgement, state: stateOf(judgement, hasWrongWords) };
  });
  for (const [path, fault] of wrong) faults.set(path, fault);
  const advice = new Map(inWords.filter(([path]) => !faults.has(path)));
  const lacks = (['opgjort', 'udfyldt-af'] as const).filter((key) => !answers.has(key));
  return { items, faults, advice, lacks };
}

function stateOf({ faults, begun, missing }: Judgement, hasWrongWords: boolean): ItemState {
  if (!begun) return 'empty';
  if (faults.size > 0 || hasWrongWords) return 'wrong';
  return missing.length > 0 ? 'begun' : 'done';
}
