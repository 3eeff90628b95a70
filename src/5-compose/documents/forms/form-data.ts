import { countingUnits } from '../../../judging/counting-units.ts';
import { isAskedElsewhere } from '../../../judging/standing.ts';
import type { FollowUp, Unit } from '../../../model/cycle.ts';
import type { KeyFigure, Outlook, Report, Standing, Status } from '../../../model/follow-up.ts';
import type { FormData, FormItem, FormMilestone, FormSymbol } from '../../../model/form.ts';
import type { Goal, Indicator, Initiative } from '../../../model/item.ts';
import type { FormKit } from '../../../model/rendering.ts';
import type { Agreement, AgreementYear } from '../../../model/year.ts';
import { followUpKeys } from '../../../words/follow-up-keys.ts';
import { itemName } from '../../../words/item-words.ts';
import { standingMark } from '../../parts/measure-words.ts';
import { statusMark } from '../../parts/status-mark.ts';

const statuses: Status[] = ['met', 'on-track', 'partly', 'behind', 'not-met', 'not-started', 'dropped', 'unknown'];
const outlooks: Outlook[] = ['above', 'on', 'below', 'year-end', 'later'];
const standings: Standing[] = ['reached', 'missed', 'not-due', 'unknown', 'followed'];

/** The reports of the year's earlier follow-up and of this one. */
export interface Reported {
  earlier: Report | undefined;
  own: Report | undefined;
}

/** The reports of an agreement at a follow-up, and at the last before it. */
export function reportedSoFar(agreement: Agreement, followUp: FollowUp, { followUps }: AgreementYear): Reported {
  const asked = followUps.filter(({ kind }) => kind !== 'other').map(({ id }) => id);
  const before = asked.slice(0, asked.indexOf(followUp.id));
  return {
    earlier: agreement.reports.findLast((each) => before.includes(each.followUp.id)),
    own: agreement.reports.find((each) => each.followUp.id === followUp.id),
  };
}

/** The goals and initiatives that a follow-up asks for. */
export const formItems = ({ goals, initiatives }: Agreement, { id }: FollowUp): (Goal | Initiative)[] =>
  [...goals, ...initiatives].filter(({ followUps }) => followUps.some((each) => each.id === id));

/** The key figures whose names are known: those of this follow-up, else those of the earlier one. */
export const knownFigures = ({ own, earlier }: Reported): KeyFigure[] =>
  (own?.whole ?? earlier?.whole)?.keyFigures ?? [];

/** The data that the script of a form gets. */
export function formData(
  { year, followUps }: AgreementYear,
  agreement: Agreement,
  followUp: FollowUp,
  { version, fingerprints }: FormKit,
  reported: Reported,
): FormData {
  const asked = followUps.filter(({ kind }) => kind !== 'other');
  const sofar = asked.slice(0, asked.findIndex(({ id }) => id === followUp.id) + 1).map(({ id }) => id);
  return {
    version,
    year,
    unit: agreement.unit.id,
    followUp: followUp.id,
    kind: followUp.kind === 'annual' ? 'annual' : 'midway',
    due: followUp.formDue.last,
    fingerprint: fingerprints.agreements.get(agreement) ?? '',
    items: formItems(agreement, followUp).map((item) =>
      formItem(item, fingerprints.items.get(item) ?? '', sofar, reported.earlier, followUp.id),
    ),
    keyFigures: knownFigures(reported).map(({ id, agreed }) => ({ id, ...(agreed && { agreed }) })),
    statuses: Object.fromEntries(statuses.map((each) => [each, statusMark(each)])) as Record<Status, FormSymbol>,
    standings: Object.fromEntries(
      standings.map((standing) => [standing, standingMark({ standing })]),
    ) as FormData['standings'],
    outlooks: Object.fromEntries(
      outlooks.map((outlook) => [outlook, standingMark({ standing: 'not-due', outlook })]),
    ) as FormData['outlooks'],
  };
}

function formItem(
  item: Goal | Initiative,
  fingerprint: string,
  sofar: string[],
  earlier: Report | undefined,
  followUp: string,
): FormItem {
  const isGoal = item.kind === 'goal';
  const before = (isGoal ? earlier?.goals : earlier?.initiatives)?.find((each) => each.item.id === item.id);
  const said = ({ id }: Indicator, unit?: Unit) =>
    before?.measures.find((each) => each.indicator.id === id && each.unit === unit);
  const stands = (indicator: Indicator, unit?: Unit) => {
    if (!isAskedElsewhere(indicator, followUp)) return undefined;
    const value = said(indicator, unit)?.value;
    return value && { stands: value };
  };
  const laterBaseline = (indicator: Indicator, unit?: Unit) => {
    const { baseline, baselineReportedAt } = said(indicator, unit)?.indicator ?? indicator;
    return baseline && baselineReportedAt && { baseline, baselineReportedAt };
  };
  return {
    path: [isGoal ? followUpKeys.goals : followUpKeys.initiatives, item.id],
    name: itemName(item),
    title: item.title,
    anchor: item.anchor,
    fingerprint,
    indicators: item.indicators.map((indicator) => {
      const { id, name, baseline, target, period, reportedAt } = indicator;
      const units = countingUnits(indicator, item);
      return {
        id,
        name,
        ...(baseline && { baseline }),
        ...(target && { target }),
        ...(period && { period }),
        ...(reportedAt && { reportedAt: reportedAt.map(({ id, name }) => ({ id, name })) }),
        units: units.map((unit) => ({
          id: unit.id,
          name: unit.name,
          ...stands(indicator, unit),
          ...laterBaseline(indicator, unit),
        })),
        ...(units.length === 0 && { ...stands(indicator), ...laterBaseline(indicator) }),
      };
    }),
    milestones: item.milestones.map(({ id, text, due, attachment }): FormMilestone => {
      const step = before?.steps.find(({ milestone }) => milestone.id === id);
      const said = step && (step.date || step.document || step.standing === 'dropped');
      return {
        id,
        text,
        due,
        wantsDocument: attachment !== undefined && sofar.includes(attachment),
        ...(said && {
          earlier: {
            standing: step.standing,
            ...(step.date && { date: step.date }),
            ...(step.document && { document: step.document }),
          },
        }),
      };
    }),
    partners: (item.collaborators ?? []).map(({ id }) => id),
  };
}
