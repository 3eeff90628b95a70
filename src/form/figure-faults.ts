import { figureFault } from '../judging/value-fault.ts';
import type { FormData } from '../model/form.ts';
import type { Value } from '../model/values.ts';
import { followUpKeys, keyFigurePath } from '../words/follow-up-keys.ts';
import { formSentences } from '../words/form-script-words.ts';
import type { Answers } from './answers.ts';
import { type AnswerFault, readValue } from './read-answer.ts';
import { ownFigure } from './saved-form.ts';

const ofFigure = /^samlet\/nøgletal\/([^/]+)\/(?:navn|aftalt|nu|forventet)$/;

const nameWanted = { code: 'navn', da: formSentences.nameWanted };

/** The faults of the key figures, by path: a number that can't be read or has another unit than was agreed, and an own line without a name. */
export function figureFaults(answers: Answers, { year, keyFigures }: FormData): Map<string, AnswerFault> {
  const ids = new Set([...answers.keys()].flatMap((path) => ofFigure.exec(path)?.[1] ?? []));
  const faults = new Map<string, AnswerFault>();
  for (const id of ids) {
    const at = (key: string) => keyFigurePath(id, key);
    const valueAt = (key: string): Value | undefined => {
      const typed = answers.get(at(key));
      const read = typed === undefined ? undefined : readValue(typed, year);
      if (read && 'fault' in read) faults.set(at(key), read.fault);
      return read && 'value' in read ? read.value : undefined;
    };
    const agreed = valueAt(followUpKeys.agreed) ?? keyFigures.find((each) => each.id === id)?.agreed;
    for (const key of [followUpKeys.now, followUpKeys.expected]) {
      const fault = figureFault(agreed, valueAt(key));
      if (fault) faults.set(at(key), fault);
    }
    if (ownFigure.test(at(followUpKeys.name)) && !answers.has(at(followUpKeys.name)))
      faults.set(at(followUpKeys.name), { message: nameWanted, values: {} });
  }
  return faults;
}
