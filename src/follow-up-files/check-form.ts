import { capital, small } from '../danish/capital.ts';
import { idForm } from '../danish/id.ts';
import { listWords } from '../danish/list.ts';
import { isSameFingerprint } from '../danish/same-fingerprint.ts';
import { type Diagnostic, diagnose, faultAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { FollowUp } from '../model/cycle.ts';
import type { Data } from '../model/document.ts';
import type { FormFile } from '../model/front-matter.ts';
import type { Place } from '../model/place.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';
import { followUpKeys } from '../words/follow-up-keys.ts';
import { itemKind, subject } from '../words/item-words.ts';
import { overLength } from './answer-length.ts';
import {
  answerToMissingItem,
  changedItem,
  formOfUnknownFollowUp,
  formOfUnknownUnit,
  otherFormVersion,
} from './form-messages.ts';
import { itemFingerprints } from './item-fingerprints.ts';

/** The version of the file that forms save. */
export const formVersion = 1;

/** The agreement and follow-up that a form answers, where its year, unit and follow-up are known. */
export interface AnsweredForm {
  agreement: Agreement;
  followUp: FollowUp;
}

/** The place in a form's file of a path, or of the nearest above it that has one. */
export function placeInForm(places: Data['places'], path: string[]): Place {
  const found = places.get(path.join('\0'))?.value;
  return found ?? placeInForm(places, path.slice(0, -1));
}

/**
 * Whom a form answers for, and what of it isn't so any more: a version, unit or follow-up that isn't known, goals that the
 * agreement doesn't have, goals that changed since the form was made, and answers that are too long.
 */
export function checkForm(
  form: FormFile,
  places: Data['places'],
  year: AgreementYear,
  fingerprint: Parameters<typeof itemFingerprints>[1],
): { answered: AnsweredForm | undefined; diagnostics: Diagnostic[] } {
  const at = (...path: string[]) => placeInForm(places, path);
  const refuse = (diagnostic: Diagnostic) => ({ answered: undefined, diagnostics: [diagnostic] });
  if (form.skema !== formVersion)
    return refuse(diagnose(otherFormVersion, at(followUpKeys.form), { udgave: form.skema, ventet: formVersion }));
  const units = year.agreements.map(({ unit }) => unit.id);
  const agreement = year.agreements.find(({ unit }) => unit.id === idForm(form.enhed));
  if (!agreement) {
    const values = { id: form.enhed, år: year.year, nærmest: nearest(form.enhed, units) };
    return refuse(diagnose(formOfUnknownUnit, at(followUpKeys.unit), values));
  }
  const asked = year.followUps.filter(({ kind }) => kind !== 'other');
  const followUp = asked.find(({ id }) => id === idForm(form.opfølgning));
  if (!followUp) {
    const ids = asked.map(({ id }) => id);
    const values = { id: form.opfølgning, ventet: listWords(ids), nærmest: nearest(form.opfølgning, ids) };
    return refuse(diagnose(formOfUnknownFollowUp, at(followUpKeys.followUp), values));
  }
  const prints = itemFingerprints(agreement, fingerprint);
  const diagnostics = [followUpKeys.goals, followUpKeys.initiatives].flatMap((key) => {
    const items = key === followUpKeys.goals ? agreement.goals : agreement.initiatives;
    const kind = key === followUpKeys.goals ? 'goal' : 'initiative';
    return Object.entries(form[key] ?? {}).flatMap(([id, { aftryk }]): Diagnostic[] => {
      const item = items.find((each) => each.id === id);
      const enhed = agreement.unit.name;
      const known = items.map((each) => each.id);
      if (!item) {
        const hvad = small(subject(kind));
        const values = { hvad, hvadEn: kind, id, enhed, nærmest: nearest(id, known) };
        return [diagnose(answerToMissingItem, places.get(`${key}\0${id}`)?.key ?? at(key, id), values)];
      }
      if (isSameFingerprint(prints.get(item), aftryk)) return [];
      const name = (word: string) => `${word} ${item.number} »${item.title}«`;
      const values = { hvad: name(itemKind(kind)), hvadEn: name(capital(kind)) };
      return [diagnose(changedItem, at(key, id, followUpKeys.fingerprint), values)];
    });
  });
  return { answered: { agreement, followUp }, diagnostics: [...diagnostics, ...overlong(form, places)] };
}

function overlong(value: unknown, places: Data['places'], path: string[] = []): Diagnostic[] {
  if (typeof value === 'string') {
    const fault = overLength(path.join('/'), value);
    return fault ? [faultAt(fault, placeInForm(places, path))] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => overlong(each, places, [...path, key]));
}
