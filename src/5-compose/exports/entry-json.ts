import { plain } from '../../danish/plain.ts';
import { isTold } from '../../insight/partner-states.ts';
import type { Entry, Measure, Report, Step, WholeEntry } from '../../model/follow-up.ts';
import { plainText } from '../parts/plain-text.ts';
import { periodJson, present, quantityJson, unitJson, valueJson } from './json-values.ts';

/** The entry of a goal or initiative at one follow-up, as `schemas/goals.json` has it. */
export function entryJson({ followUp }: Report, entry: Entry): object {
  const { demanded, given, asOf, amended, filledBy, computed, status, stated, reason, decided, missing } = entry;
  return {
    followUp: followUp.id,
    demanded,
    given,
    ...present({ asOf, amended, filledBy }),
    ...(demanded && { computed, status, ...present({ stated }) }),
    ...present({
      reason: reason && plain(reason),
      decided: decided && present(decided),
      text: plainText(entry.text),
      cause: plainText(entry.cause),
      action: plainText(entry.action),
      decision: plainText(entry.decision),
      responsible: entry.responsible,
      newDate: entry.newDate && periodJson(entry.newDate),
      partners: partnersJson(entry),
      continuation: entry.continuation,
      missing: missing.map(({ kind, what, id }) => ({ kind, ...present({ what: what && plain(what), id }) })),
    }),
  };
}

function partnersJson({ partners }: Entry): object[] {
  return partners.filter(isTold).map(({ unit, state }) => ({
    unit: unitJson(unit),
    state: state.kind,
    ...(state.kind === 'problem' && { words: plain(state.words) }),
  }));
}

/** The measure of an indicator at one follow-up. */
export function measureJson({ followUp }: Report, measure: Measure): object {
  const { indicator, unit, value, standing, threshold, change, distance } = measure;
  const { baseline, baselineReportedAt } = indicator;
  return {
    followUp: followUp.id,
    ...(unit && { unit: unitJson(unit) }),
    ...(value && { value: valueJson(value) }),
    ...(baseline &&
      baselineReportedAt && {
        baseline: valueJson(baseline),
        baselineReportedAt: baselineReportedAt.id,
        ...(threshold && { threshold: quantityJson(threshold) }),
      }),
    standing,
    ...(change !== undefined && { change: plain(change) }),
    ...(distance && { distance: quantityJson(distance) }),
  };
}

/** The step of a milestone at one follow-up. */
export function stepJson({ followUp }: Report, { standing, date, document, documentMissing }: Step): object {
  return {
    followUp: followUp.id,
    standing,
    ...(date && { date: periodJson(date) }),
    ...present({ document: document && plain(document) }),
    documentMissing,
  };
}

/** The answer on the whole at one follow-up. */
export function wholeJson({ followUp, whole }: Report & { whole: WholeEntry }): object {
  const { asOf, filledBy, example, text, keyFigures, decisions } = whole;
  return {
    followUp: followUp.id,
    asOf,
    ...present({ filledBy }),
    example,
    ...present({ text: plainText(text) }),
    keyFigures: keyFigures.map(({ id, name, kind, agreed, now, expected, deviation }) => ({
      id,
      name: plain(name),
      kind,
      ...(agreed && { agreed: valueJson(agreed) }),
      ...(now && { now: valueJson(now) }),
      ...(expected && { expected: valueJson(expected) }),
      ...present({ deviation }),
    })),
    decisions: decisions.map((decision) => ({
      id: decision.id,
      text: plain(decision.text),
      responsible: plain(decision.responsible),
      due: periodJson(decision.due),
      ...present({ done: decision.done }),
    })),
  };
}
