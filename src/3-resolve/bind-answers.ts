import { changeText } from '../danish/change.ts';
import { listWords } from '../danish/list.ts';
import { roundTo } from '../danish/number.ts';
import { isOpen } from '../danish/open.ts';
import { thresholdOf } from '../danish/target.ts';
import { isSameUnit } from '../danish/units-of-measure.ts';
import { type Diagnostic, diagnose, faultAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { wrongDate } from '../judging/answer-days.ts';
import { progressOf } from '../judging/judge-answers.ts';
import { isAskedElsewhere, type Moment, standingOf, stepStandingOf } from '../judging/standing.ts';
import { valueFault } from '../judging/value-fault.ts';
import { impossibleDay } from '../judging/value-messages.ts';
import type { Unit } from '../model/cycle.ts';
import type { TypedDocument } from '../model/document.ts';
import type { Entry, Measure, Step } from '../model/follow-up.ts';
import type { FollowUpFrontMatter } from '../model/front-matter.ts';
import type { Indicator, Item } from '../model/item.ts';
import type { Place } from '../model/place.ts';
import type { Quantity, Value } from '../model/values.ts';
import {
  answerOfUnknownUnit,
  answerToUnknownIndicator,
  answerToUnknownMilestone,
  oneValueOnly,
  valueForEachUnit,
} from './answer-messages.ts';
import { keyPlaceIn, placeIn } from './place-in.ts';

/** The answers to one goal or initiative, and what they are held against. */
export interface GivenAnswers {
  item: Item;
  /** The file, where there is one. */
  document?: TypedDocument;
  frontMatter?: FollowUpFrontMatter;
  moment: Moment;
  /** Ids of the follow-ups that have asked for documents by now, this one too. */
  asked: string[];
  /** The entry of the same item in the year's earlier follow-up. */
  before?: Entry;
  report(diagnostic: Diagnostic): void;
}

/**
 * Every indicator with what is reported of it, for each local unit where there are several. Reports unknown indicators and
 * units, one value for several units or the reverse, another unit of measure, and a period outside the indicator's.
 */
export function bindMeasures({ item, document, frontMatter, moment, before, report }: GivenAnswers): Measure[] {
  const given = frontMatter?.indicators ?? {};
  const fil = item.place.file;
  const known = item.indicators.map(({ id }) => id);
  for (const id of Object.keys(given)) {
    if (!known.includes(id))
      report(
        diagnose(answerToUnknownIndicator, keyPlaceIn(document!, ['indicators', id]), {
          id,
          fil,
          nærmest: nearest(id, known),
        }),
      );
  }
  const several = item.localUnits.length > 1;
  return item.indicators.flatMap((indicator): Measure[] => {
    const path = ['indicators', indicator.id];
    const value = ownOf(given, indicator.id);
    const place = document?.places?.has(path.join('\0')) ? placeIn(document, path) : indicator.place;
    const isOne = value !== undefined && isValue(value);
    if (several && isOne) {
      const names = item.localUnits.map(({ id }) => id);
      const values = { værdi: value.text, ventet: listWords(names), eksempel: names[0]! };
      report(diagnose(valueForEachUnit, place, values));
    }
    if (!several && value !== undefined && !isOne) report(diagnose(oneValueOnly, keyPlaceIn(document!, path)));
    if (!several) return [measure(indicator, undefined, isOne ? value : undefined, place)];
    const byUnit = value === undefined || isOne ? {} : value;
    for (const id of Object.keys(byUnit)) {
      const ids = item.localUnits.map((unit) => unit.id);
      const values = { id, fil, ventet: listWords(ids), nærmest: nearest(id, ids) };
      if (!ids.includes(id)) report(diagnose(answerOfUnknownUnit, keyPlaceIn(document!, [...path, id]), values));
    }
    return item.localUnits.map((unit) => {
      const own = [...path, unit.id];
      return measure(
        indicator,
        unit,
        ownOf(byUnit, unit.id),
        document?.places?.has(own.join('\0'))
          ? placeIn(document, own)
          : value && document
            ? keyPlaceIn(document, path)
            : place,
      );
    });
  });

  function measure(indicator: Indicator, unit: Unit | undefined, told: Value | undefined, place: Place): Measure {
    const earlier = before?.measures.find((each) => each.indicator.id === indicator.id && each.unit === unit)?.value;
    const value = told ?? (isAskedElsewhere(indicator, moment.followUp) ? earlier : undefined);
    const threshold = indicator.target && thresholdOf(indicator.target, indicator.baseline);
    const fault = value && valueFault(indicator, value, moment);
    if (fault) report(faultAt(fault, place));
    const standing = standingOf(indicator, fault ? undefined : value, moment);
    const quantity = value?.kind === 'quantity' ? value.quantity : undefined;
    const { baseline } = indicator;
    const change =
      value?.kind === 'quantity' && baseline?.kind === 'quantity' ? changeText(baseline, value) : undefined;
    const distance = standing === 'missed' && quantity && threshold ? distanceOf(quantity, threshold) : undefined;
    return {
      indicator,
      standing,
      place,
      ...(unit && { unit }),
      ...(value && { value }),
      ...(earlier && { before: earlier }),
      ...(threshold && { threshold }),
      ...(change && { change }),
      ...(distance && { distance }),
    };
  }
}

/** Every milestone with how far it is; what was reported before stands. Reports milestones that don't exist, dates after the answers were made up, and documents that none asks for. */
export function bindSteps({ item, document, frontMatter, moment, asked, before, report }: GivenAnswers): Step[] {
  const known = item.milestones.map(({ id }) => id);
  const fil = item.place.file;
  for (const key of ['milestones', 'documents'] as const) {
    for (const id of Object.keys(frontMatter?.[key] ?? {})) {
      const values = { id, fil, nærmest: nearest(id, known) };
      if (!known.includes(id)) report(diagnose(answerToUnknownMilestone, keyPlaceIn(document!, [key, id]), values));
    }
  }
  return item.milestones.map((milestone): Step => {
    const { id, due, attachment } = milestone;
    const path = ['milestones', id];
    const progress = ownOf(frontMatter?.milestones, id);
    const place = progress && document ? placeIn(document, path) : milestone.place;
    const earlier = before?.steps.find((each) => each.milestone.id === id);
    const wrong = progress && wrongDate(progress, frontMatter?.asOf, moment);
    if (wrong) report(diagnose(impossibleDay, place, { nøgle: id, ...wrong }));
    const known = progress && progress.kind !== 'open' ? progress : earlier && progressOf(earlier);
    const standing = stepStandingOf(due, known, moment);
    const named = ownOf(frontMatter?.documents, id);
    const sent = named && !isOpen(named) ? named : earlier?.document;
    return {
      milestone,
      standing,
      ...(known && 'date' in known && { date: known.date }),
      ...(sent && { document: sent }),
      ...(named && isOpen(named) && { documentOpen: true as const }),
      documentMissing: attachment !== undefined && asked.includes(attachment) && !sent && standing !== 'dropped',
      place,
    };
  });
}

/** Indicators may have any name, `constructor` too. */
const ownOf = <T>(map: Record<string, T> | undefined, key: string): T | undefined =>
  map && Object.hasOwn(map, key) ? map[key] : undefined;

const isValue = (value: Value | Record<string, Value>): value is Value => typeof value.kind === 'string';

function distanceOf(value: Quantity, limit: Quantity): Quantity | undefined {
  if (limit.of || !isSameUnit(value.unit, limit.unit)) return undefined;
  const decimals = Math.max(value.decimals, limit.decimals);
  return { number: roundTo(Math.abs(value.number - limit.number), decimals), decimals, unit: limit.unit };
}
