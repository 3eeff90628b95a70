import { plain } from '../../danish/plain.ts';
import { thresholdOf } from '../../danish/target.ts';
import { type FollowedItem, followedItems } from '../../insight/followed-items.ts';
import type { FollowUp } from '../../model/cycle.ts';
import type { Report, WholeEntry } from '../../model/follow-up.ts';
import type { Goal, Initiative } from '../../model/item.ts';
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
    goals: items.filter(({ item }) => item.kind === 'goal').map(itemJson),
    initiatives: items.filter(({ item }) => item.kind === 'initiative').map(itemJson),
    whole: reports
      .filter((report): report is Report & { whole: WholeEntry } => report.whole !== undefined)
      .map(wholeJson),
  };
}

function itemJson({ item, reported }: FollowedItem): object {
  return {
    id: item.id,
    number: item.number,
    title: plain(item.title),
    ...(item.kind === 'goal' && themeJson(item)),
    localUnits: item.localUnits.map(unitJson),
    outcomes: item.outcomes.map(({ id }) => id),
    ...(item.collaborators && { collaborators: item.collaborators.map(unitJson) }),
    followUps: item.followUps.map(({ id }) => id),
    answers: item.answers.map(({ question, content }) => ({
      question: question.key,
      label: plain(question.label),
      text: plainText(content),
    })),
    indicators: item.indicators.map((indicator) => indicatorJson(indicator, reported)),
    milestones: item.milestones.map((milestone) => milestoneJson(milestone, reported)),
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

function indicatorJson(
  indicator: (Goal | Initiative)['indicators'][number],
  reported: FollowedItem['reported'],
): object {
  const { id, name, baseline, target, period, source, reportedAt } = indicator;
  const threshold = target && thresholdOf(target, baseline);
  return {
    id,
    name: plain(name),
    ...(baseline && { baseline: valueJson(baseline) }),
    ...(target && { target: targetJson(target) }),
    ...(threshold && { threshold: quantityJson(threshold) }),
    ...(period && { period: periodJson(period) }),
    ...present({ source: source && plain(source), reportedAt: reportedAt?.map((followUp) => followUp.id) }),
    reported: reported.flatMap(({ report, entry }) =>
      entry.measures.filter((each) => each.indicator.id === id).map((measure) => measureJson(report, measure)),
    ),
  };
}

function milestoneJson(
  { id, text, due, attachment }: (Goal | Initiative)['milestones'][number],
  reported: FollowedItem['reported'],
): object {
  return {
    id,
    text: plain(text),
    due: periodJson(due),
    ...present({ attachment }),
    reported: reported.flatMap(({ report, entry }) =>
      entry.steps.filter(({ milestone }) => milestone.id === id).map((step) => stepJson(report, step)),
    ),
  };
}
