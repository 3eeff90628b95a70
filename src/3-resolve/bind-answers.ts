import { changeText } from '../danish/change.ts';
import { roundTo } from '../danish/number.ts';
import { isOpen } from '../danish/open.ts';
import { thresholdOf } from '../danish/target.ts';
import { isSameUnit } from '../danish/units-of-measure.ts';
import { diagnose, faultAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { wrongDate } from '../judging/answer-days.ts';
import { progressOf } from '../judging/judge-answers.ts';
import { baselineOf } from '../judging/later-baseline.ts';
import { isAskedElsewhere, outlookOf, standingOf, stepStandingOf } from '../judging/standing.ts';
import { valueFault } from '../judging/value-fault.ts';
import { impossibleDay } from '../judging/value-messages.ts';
import type { Measure, Step } from '../model/follow-up.ts';
import type { Indicator } from '../model/item.ts';
import type { Quantity, Value } from '../model/values.ts';
import { answerToUnknownMilestone } from './answer-messages.ts';
import type { GivenAnswers } from './given-answers.ts';
import { keyPlaceIn, placeIn } from './place-in.ts';
import { ownOf, reportUnknownIndicators, type ToldValue, toldValues } from './told-values.ts';

/**
 * Every indicator with what is reported of it, for each local unit where there are several, held against the baseline that was
 * agreed or else reported, now or before. Reports unknown indicators and units, one value for several units or the reverse,
 * another unit of measure, a period outside the indicator's, and a baseline where another is known.
 */
export function bindMeasures(given: GivenAnswers): Measure[] {
  const { item, followUp, moment, before, report } = given;
  reportUnknownIndicators('baselines', given);
  reportUnknownIndicators('indicators', given);
  return item.indicators.flatMap((indicator): Measure[] => {
    const baselines = toldValues('baselines', indicator, given);
    return toldValues('indicators', indicator, given).map((told, at) => {
      const last = before?.measures.find((each) => each.indicator.id === indicator.id && each.unit === told.unit);
      return measure(withBaseline(last?.indicator ?? indicator, baselines[at]!), told, last?.value);
    });
  });

  function withBaseline(indicator: Indicator, { value, place }: ToldValue): Indicator {
    const { baseline, isNew, fault } = baselineOf(indicator, value, moment);
    if (fault) report(faultAt(fault, place));
    const { id, name } = followUp;
    return { ...indicator, ...(baseline && { baseline }), ...(isNew && { baselineReportedAt: { id, name } }) };
  }

  function measure(indicator: Indicator, { unit, value: told, place }: ToldValue, earlier: Value | undefined): Measure {
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
      ...(standing === 'not-due' && { outlook: outlookOf(indicator, fault ? undefined : value, moment) }),
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

function distanceOf(value: Quantity, limit: Quantity): Quantity | undefined {
  if (limit.of || !isSameUnit(value.unit, limit.unit)) return undefined;
  const decimals = Math.max(value.decimals, limit.decimals);
  return { number: roundTo(Math.abs(value.number - limit.number), decimals), decimals, unit: limit.unit };
}
