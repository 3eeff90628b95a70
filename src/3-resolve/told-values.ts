import { listWords } from '../danish/list.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { countingUnits } from '../judging/counting-units.ts';
import type { Unit } from '../model/cycle.ts';
import type { Indicator } from '../model/item.ts';
import type { Place } from '../model/place.ts';
import type { Value } from '../model/values.ts';
import { answerOfUnknownUnit, answerToUnknownIndicator, oneValueOnly, valueForEachUnit } from './answer-messages.ts';
import type { GivenAnswers } from './given-answers.ts';
import { keyPlaceIn, placeIn } from './place-in.ts';

/** What is told of an indicator, of one local unit where there are several. */
export interface ToldValue {
  unit?: Unit;
  value?: Value;
  /** Of the value, else of the indicator. */
  place: Place;
}

/** The maps of an answer that have indicators as keys: what they are now, and what they were before. */
type ToldKey = 'indicators' | 'baselines';

/** Reports what is told of indicators that the item doesn't have. */
export function reportUnknownIndicators(key: ToldKey, { item, document, frontMatter, report }: GivenAnswers): void {
  const known = item.indicators.map(({ id }) => id);
  for (const id of Object.keys(frontMatter?.[key] ?? {})) {
    const values = { id, fil: item.place.file, nærmest: nearest(id, known) };
    if (!known.includes(id)) report(diagnose(answerToUnknownIndicator, keyPlaceIn(document!, [key, id]), values));
  }
}

/** What is told of an indicator, in the order of the item's local units. Reports unknown units, and one value for several units or the reverse. */
export function toldValues(
  key: ToldKey,
  indicator: Indicator,
  { item, document, frontMatter, report }: GivenAnswers,
): ToldValue[] {
  const path = [key, indicator.id];
  const fil = item.place.file;
  const units = countingUnits(indicator, item);
  const ids = units.map(({ id }) => id);
  const several = units.length > 0;
  const value = ownOf(frontMatter?.[key], indicator.id);
  const place = document?.places?.has(path.join('\0')) ? placeIn(document, path) : indicator.place;
  const isOne = value !== undefined && isValue(value);
  if (several && isOne) {
    const values = { værdi: value.text, ventet: listWords(ids), eksempel: ids[0]! };
    report(diagnose(valueForEachUnit, place, values));
  }
  if (!several && value !== undefined && !isOne) report(diagnose(oneValueOnly, keyPlaceIn(document!, path)));
  if (!several) return [{ ...(isOne && { value }), place }];
  const byUnit = value === undefined || isOne ? {} : value;
  for (const id of Object.keys(byUnit)) {
    const values = { id, fil, ventet: listWords(ids), nærmest: nearest(id, ids) };
    if (!ids.includes(id)) report(diagnose(answerOfUnknownUnit, keyPlaceIn(document!, [...path, id]), values));
  }
  return units.map((unit) => {
    const own = [...path, unit.id];
    const told = ownOf(byUnit, unit.id);
    const at = value && document ? keyPlaceIn(document, path) : place;
    return {
      unit,
      ...(told && { value: told }),
      place: document?.places?.has(own.join('\0')) ? placeIn(document, own) : at,
    };
  });
}

/** The value of a key that may have any name, `constructor` too. */
export const ownOf = <T>(map: Record<string, T> | undefined, key: string): T | undefined =>
  map && Object.hasOwn(map, key) ? map[key] : undefined;

const isValue = (value: Value | Record<string, Value>): value is Value => typeof value.kind === 'string';
