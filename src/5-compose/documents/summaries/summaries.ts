import { typographic } from '../../../danish/typography.ts';
import { isPriority } from '../../../insight/attention.ts';
import { askedEntries } from '../../../insight/unit-report.ts';
import type { ComposedIndex, ReadDocument } from '../../../model/composed-document.ts';
import type { Department, FollowUp } from '../../../model/cycle.ts';
import type { AgreementYear } from '../../../model/year.ts';
import { editionText } from '../../../words/cover-words.ts';
import { documentTitle } from '../../../words/document-title.ts';
import { starMeaning } from '../../../words/item-words.ts';
import { asOfText } from '../../../words/report-sentences.ts';
import { goalsInFocus, initiativeTitle, summaryName } from '../../../words/summary-words.ts';
import { indexEntry } from '../../parts/index-entry.ts';
import { numberSections, type ReportSection } from '../../parts/number-sections.ts';
import type { Planned } from '../../planned.ts';
import { closingSection } from './closing-section.ts';
import { dependencySection } from './dependency-section.ts';
import { deviationSection } from './deviations.ts';
import { unitsEconomySection } from './economy-section.ts';
import { anchorOf } from './item-anchors.ts';
import { outcomeMatrix } from './outcome-matrix.ts';
import { overviewSection } from './overview.ts';
import { priorityGoals } from './priority-goals.ts';
import { sharedGoalsSection } from './shared-goals.ts';
import { isReported, type Summary, summaryOf } from './summary.ts';
import { summaryCover } from './summary-cover.ts';

const files = { midway: 'midtvejsopfoelgning', annual: 'aarsopfoelgning' } as const;

/**
 * The follow-ups across units: at midway one for each department, then one for the directorate; at year's end one for the
 * directorate. None where no unit has reported anything.
 */
export const plannedSummaries = (year: AgreementYear): Planned<ReadDocument>[] =>
  year.followUps.flatMap((followUp) => [
    ...(followUp.kind === 'midway' ? year.departments.flatMap((each) => plannedSummary(followUp, each, year)) : []),
    ...plannedSummary(followUp, undefined, year),
  ]);

function plannedSummary(
  followUp: FollowUp,
  department: Department | undefined,
  year: AgreementYear,
): Planned<ReadDocument>[] {
  if (followUp.kind === 'other' || !isReported(followUp, department, year)) return [];
  const heading = summaryName(followUp.name, year.year, department !== undefined);
  const owner = department?.id ?? 'samlet';
  const name = {
    id: `${owner}/${followUp.kind}`,
    ...(department ? { kind: 'midway' as const, department: department.id } : { kind: 'summary' as const }),
    title: documentTitle(heading, department?.name ?? year.administration),
    path: `${owner}-${files[followUp.kind]}`,
  };
  return [
    {
      name,
      compose({ edition }) {
        const summary = summaryOf(followUp, department, year);
        const days = summary.units.flatMap(({ report }) => report?.asOf ?? []).toSorted();
        return {
          ...name,
          municipality: year.municipality,
          year: year.year,
          cover: summaryCover(summary, heading, edition),
          chapters: numberSections(chapters(summary)),
          indexes: goalIndexes(summary),
          foot: days.length > 0 ? asOfText(days.at(-1)!) : editionText(edition),
        };
      },
    },
  ];
}

/** In the order of the document, as tables and figures are numbered when they are made. */
function chapters(summary: Summary): ReportSection[] {
  return [
    overviewSection,
    priorityGoals,
    deviationSection,
    sharedGoalsSection,
    ...(summary.department ? [] : [outcomeMatrix]),
    dependencySection,
    unitsEconomySection,
    closingSection,
  ].map((section) => section(summary));
}

/** The goals and initiatives that a summary tells of, by unit, in the contents on paper. */
function goalIndexes({ units, year }: Summary): ComposedIndex[] {
  const rows = units
    .map((unit) => ({
      number: null,
      title: typographic(unit.agreement.unit.name),
      entries: askedEntries(unit).flatMap((entry) => {
        const anchor = anchorOf(unit, entry);
        const { number, title } = entry.item;
        const name = { ...entry.item, title: entry.item.kind === 'goal' ? title : initiativeTitle(title) };
        return anchor === undefined ? [] : [indexEntry(anchor, number, name, isPriority(entry))];
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
  const isStarred = units.some((unit) => askedEntries(unit).some(isPriority));
  return rows.length > 0 ? [{ title: goalsInFocus, starred: isStarred ? starMeaning(year.year) : null, rows }] : [];
}
