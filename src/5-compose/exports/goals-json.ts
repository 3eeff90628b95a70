import { plain } from '../../danish/plain.ts';
import { thresholdOf } from '../../danish/target.ts';
import { type FollowedItem, followedItems } from '../../insight/followed-items.ts';
import { responsibleFor } from '../../insight/responsible-for.ts';
import type { FollowUp } from '../../model/cycle.ts';
import type { Report, WholeEntry } from '../../model/follow-up.ts';
import type { Goal, Indicator, Initiative, Milestone } from '../../model/item.ts';
import type { Owner } from '../../model/task.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';
import { plainText } from '../parts/plain-text.ts';
import { entryJson, measureJson, stepJson, wholeJson } from './entry-json.ts';
import { periodJson, present, quantityJson, targetJson, unitJson, valueJson } from './json-values.ts';

/** All that is agreed and reported of the year's goals and initiatives, as `schemas/goals.json` says. */
export function goalsJson(year: AgreementYear): string {
  const { departments, followUps, outcomes, agreements } = year;
  const value = {
    version: 1,
    year: year.year,
    municipality: year.municipality,
    administration: plain(year.administration),
    departments: departments.map(({ id, name, head }) => ({ id, name: plain(name), head })),
    followUps: followUps.map(followUpJson),
    outcomes: outcomes.map(({ id, number, name }) => ({ id, number, name: plain(name) })),
    agreements: agreements.map(agreementJson),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function followUpJson({ id, kind, name, formOut, formDue, meeting }: FollowUp): object {
  return {
    id,
    kind,
    name: plain(name),
    ...(formOut && { formOut: periodJson(formOut) }),
    formDue: periodJson(formDue),
    ...(meeting && { meeting: periodJson(meeting) }),
  };
}

function agreementJson(agreement: Agreement): object {
  const { unit, department, leader, dialogueMeeting, reports } = agreement;
  const items = followedItems(agreement);
  return {
    unit: unitJson(unit),
    department: department.id,
    leader,
    dialogueMeeting: periodJson(dialogueMeeting),
    goals: items.filter(({ item }) => item.kind === 'goal').map((each) => itemJson(agreement, each)),
    initiatives: items.filter(({ item }) => item.kind === 'initiative').map((each) => itemJson(agreement, each)),
    whole: reports
      .filter((report): report is Report & { whole: WholeEntry } => report.whole !== undefined)
      .map(wholeJson),
  };
}

function itemJson(agreement: Agreement, { item, reported }: FollowedItem): object {
  return {
    id: item.id,
    number: item.number,
    title: plain(item.title),
    ...present({ promise: item.promise && plain(item.promise) }),
    ...(item.kind === 'goal' && themeJson(item)),
    localUnits: item.localUnits.map(unitJson),
    outcomes: item.outcomes.map(({ id }) => id),
    ...(item.collaborators && { collaborators: item.collaborators.map(unitJson) }),
    followUps: item.followUps.map(({ id }) => id),
    responsible: personJson(responsibleFor(agreement, item)),
    answers: item.answers.map(({ question, content }) => ({
      question: question.key,
      label: plain(question.label),
      text: plainText(content),
    })),
    indicators: item.indicators.map((indicator) => indicatorJson(agreement, item, indicator, reported)),
    milestones: item.milestones.map((milestone) => milestoneJson(agreement, item, milestone, reported)),
    reports: reported.map(({ report, entry }) => entryJson(report, entry)),
  };
}

function themeJson({ theme, priority, shared }: Goal): object {
  return {
    theme: { id: theme.id, number: theme.number, title: plain(theme.title) },
    priority,
    ...present({ shared }),
  };
}

const personJson = ({ name, mail }: Owner) => ({ name, ...present({ mail }) });

/** Only where it is named for the part itself. */
const ownJson = (agreement: Agreement, item: Goal | Initiative, part: Indicator | Milestone) =>
  part.responsible && { responsible: personJson(responsibleFor(agreement, item, part)) };

function indicatorJson(
  agreement: Agreement,
  item: Goal | Initiative,
  indicator: Indicator,
  reported: FollowedItem['reported'],
): object {
  const { id, name, baseline, target, period, source, reportedAt, together } = indicator;
  const threshold = target && thresholdOf(target, baseline);
  return {
    id,
    name: plain(name),
    ...(baseline && { baseline: valueJson(baseline) }),
    ...(target && { target: targetJson(target) }),
    ...(threshold && { threshold: quantityJson(threshold) }),
    ...(period && { period: periodJson(period) }),
    ...(together && { together }),
    ...present({ source: source && plain(source), reportedAt: reportedAt?.map((followUp) => followUp.id) }),
    ...ownJson(agreement, item, indicator),
    reported: reported.flatMap(({ report, entry }) =>
      entry.measures.filter((each) => each.indicator.id === id).map((measure) => measureJson(report, measure)),
    ),
  };
}

function milestoneJson(
  agreement: Agreement,
  item: Goal | Initiative,
  milestone: Milestone,
  reported: FollowedItem['reported'],
): object {
  const { id, text, due, attachment } = milestone;
  return {
    id,
    text: plain(text),
    due: periodJson(due),
    ...present({ attachment }),
    ...ownJson(agreement, item, milestone),
    reported: reported.flatMap(({ report, entry }) =>
      entry.steps.filter(({ milestone }) => milestone.id === id).map((step) => stepJson(report, step)),
    ),
  };
}
