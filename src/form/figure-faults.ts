import { figureFault } from '../judging/value-fault.ts';
import type { FormData } from '../model/form.ts';
import type { Value } from '../model/values.ts';
import type { Answers } from './answers.ts';
import { type AnswerFault, readValue } from './read-answer.ts';
import { ownFigure } from './saved-form.ts';

const ofFigure = /^samlet\/nøgletal\/([^/]+)\/(?:navn|aftalt|nu|forventet)$/;

const nameWanted = { code: 'navn', da: 'Skriv, hvad tallet viser.' };

/** What is wrong with the key figures, by path: a number that can't be read or has another unit than was agreed, and an own line without a name. */
export function figureFaults(answers: Answers, { year, keyFigures }: FormData): Map<string, AnswerFault> {
  const ids = new Set([...answers.keys()].flatMap((path) => ofFigure.exec(path)?.[1] ?? []));
  const faults = new Map<string, AnswerFault>();
  for (const id of ids) {
    const at = (key: string) => `samlet/nøgletal/${id}/${key}`;
    const valueAt = (key: string): Value | undefined => {
      const typed = answers.get(at(key));
      const read = typed === undefined ? undefined : readValue(typed, year);
      if (read && 'fault' in read) faults.set(at(key), read.fault);
      return read && 'value' in read ? read.value : undefined;
    };
    const agreed = valueAt('aftalt') ?? keyFigures.find((each) => each.id === id)?.agreed;
    for (const key of ['nu', 'forventet']) {
      const fault = figureFault(agreed, valueAt(key));
      if (fault) faults.set(at(key), fault);
    }
    if (ownFigure.test(at('navn')) && !answers.has(at('navn')))
      faults.set(at('navn'), { message: nameWanted, values: {} });
  }
  return faults;
}
