import { typographic } from '../../../danish/typography.ts';
import type { ComposedIndex, ReadDocument } from '../../../model/composed-document.ts';
import type { Report } from '../../../model/follow-up.ts';
import type { Agreement, AgreementYear } from '../../../model/year.ts';
import { editionText } from '../../../words/cover-words.ts';
import { documentTitle } from '../../../words/document-title.ts';
import { allGoals, starMeaning } from '../../../words/item-words.ts';
import { asOfText } from '../../../words/report-sentences.ts';
import { indexEntry } from '../../parts/index-entry.ts';
import { numberSections } from '../../parts/number-sections.ts';
import type { Planned } from '../../planned.ts';
import { annualSections } from './annual-sections.ts';
import { midwaySections } from './midway-sections.ts';
import { type ReportContext, reportContext } from './report-context.ts';
import { reportCover } from './report-cover.ts';

const kinds = {
  midway: { file: 'midtvejsopfoelgning', sections: midwaySections },
  annual: { file: 'aarsopfoelgning', sections: annualSections },
} as const;

/** A unit's follow-ups as documents; a follow-up of another kind has no report of its own. */
export const plannedReports = (agreement: Agreement, year: AgreementYear): Planned<ReadDocument>[] =>
  agreement.reports.flatMap((report) => plannedReport(agreement, report, year));

function plannedReport(agreement: Agreement, report: Report, year: AgreementYear): Planned<ReadDocument>[] {
  const { followUp, asOf } = report;
  const { kind } = followUp;
  if (kind === 'other') return [];
  const { file, sections } = kinds[kind];
  const unit = agreement.unit.id;
  const title = documentTitle(`${followUp.name} ${year.year}`, agreement.unit.name);
  const name = { id: `${unit}/${kind}`, kind, unit, title, path: `${unit}/${file}` };
  return [
    {
      name,
      compose({ edition }) {
        const context = reportContext(agreement, report, year);
        return {
          ...name,
          municipality: year.municipality,
          year: year.year,
          cover: reportCover(year, agreement, report, edition),
          chapters: numberSections(sections(context)),
          indexes: [goalIndex(context)],
          foot: asOf === undefined ? editionText(edition) : asOfText(asOf),
        };
      },
    },
  ];
}

/** All goals by theme, in the contents on paper. */
function goalIndex({ report, year }: ReportContext): ComposedIndex {
  const themes = Map.groupBy(report.goals, ({ item }) => item.theme.title);
  const isStarred = report.goals.some(({ item }) => item.priority);
  return {
    title: allGoals(report.goals.length),
    starred: isStarred ? starMeaning(year.year) : null,
    rows: [...themes].map(([title, entries]) => ({
      number: null,
      title: typographic(title),
      entries: entries.map(({ item }) => indexEntry(item.anchor, item.number, item, item.priority)),
    })),
  };
}
