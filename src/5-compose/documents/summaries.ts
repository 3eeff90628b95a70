import { formatShortDay } from '../../danish/day.ts';
import { typographic } from '../../danish/typography.ts';
import { isPriority } from '../../insight/attention.ts';
import { askedEntries } from '../../insight/unit-report.ts';
import type { RenderedDocument } from '../../model/view.ts';
import type { Department, FollowUp } from '../../model/year.ts';
import { documentHtml } from '../document-html.ts';
import { editionText } from '../parts/cover-view.ts';
import { numberSections, type ReportSection } from '../parts/number-sections.ts';
import { type IndexView, indexEntry } from '../views/contents-view.ts';
import type { Workshop } from '../workshop.ts';
import { closingSection } from './summaries/closing-section.ts';
import { dependencySection } from './summaries/dependency-section.ts';
import { deviationSection } from './summaries/deviations.ts';
import { economySection } from './summaries/economy-section.ts';
import { anchorOf } from './summaries/item-anchors.ts';
import { outcomeMatrix } from './summaries/outcome-matrix.ts';
import { overviewSection } from './summaries/overview.ts';
import { priorityGoals } from './summaries/priority-goals.ts';
import { sharedGoalsSection } from './summaries/shared-goals.ts';
import { type Summary, summaryOf } from './summaries/summary.ts';
import { summaryCover } from './summaries/summary-cover.ts';

const files = { midway: 'midtvejsopfoelgning', annual: 'aarsopfoelgning' } as const;

/**
 * The follow-ups across units: at midway one for each department, then one for the directorate; at year's end one for the
 * directorate. None where no unit has reported anything.
 */
export function renderSummaries(workshop: Workshop): RenderedDocument[] {
  const { followUps, departments } = workshop.year;
  return followUps.flatMap((followUp) => [
    ...(followUp.kind === 'midway' ? departments.flatMap((each) => renderSummary(followUp, each, workshop)) : []),
    ...renderSummary(followUp, undefined, workshop),
  ]);
}

function renderSummary(followUp: FollowUp, department: Department | undefined, workshop: Workshop): RenderedDocument[] {
  const summary = followUp.kind === 'other' ? undefined : summaryOf(followUp, department, workshop);
  if (!summary || followUp.kind === 'other') return [];
  const { year, edition } = workshop;
  const name = `${department ? followUp.name : `Samlet ${followUp.name.toLowerCase()}`} ${year.year}`;
  const title = `${name} – ${department?.name ?? year.administration}`;
  const owner = department?.id ?? 'samlet';
  const path = `${owner}-${files[followUp.kind]}`;
  const days = summary.units.flatMap(({ report }) => report?.asOf ?? []).toSorted();
  const html = documentHtml(
    {
      report: true,
      title,
      path,
      foot: days.length > 0 ? `Opgjort ${formatShortDay(days.at(-1)!)}` : editionText(edition),
      cover: summaryCover(summary, name, edition),
      chapters: numberSections(chapters(summary)),
      indexes: goalIndexes(summary),
    },
    workshop,
  );
  const common = { id: `${owner}/${followUp.kind}`, title, path, html };
  return [department ? { kind: 'midway', department: department.id, ...common } : { kind: 'summary', ...common }];
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
    economySection,
    closingSection,
  ].map((section) => section(summary));
}

/** The goals and initiatives that a summary tells of, by unit, in the contents on paper. */
function goalIndexes({ units, year }: Summary): IndexView[] {
  const rows = units
    .map((unit) => ({
      number: null,
      title: typographic(unit.agreement.unit.name),
      entries: askedEntries(unit).flatMap((entry) => {
        const anchor = anchorOf(unit, entry);
        const { number, title } = entry.item;
        const name = { ...entry.item, title: entry.item.kind === 'goal' ? title : `Indsats: ${title}` };
        return anchor === undefined ? [] : [indexEntry(anchor, number, name, isPriority(entry))];
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
  const isStarred = units.some((unit) => askedEntries(unit).some(isPriority));
  return rows.length > 0
    ? [{ title: 'Mål i fokus', starred: isStarred ? `Højest prioriteret i ${year.year}` : null, rows }]
    : [];
}
