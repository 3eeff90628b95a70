import { formatDay } from '../../../danish/day.ts';
import { typographic } from '../../../danish/typography.ts';
import type { Cover } from '../../../model/composed-document.ts';
import type { Report } from '../../../model/follow-up.ts';
import type { Edition } from '../../../model/rendering.ts';
import type { Agreement, AgreementYear } from '../../../model/year.ts';
import { coverLabels, editionText } from '../../../words/cover-words.ts';
import { amendedText, exampleNotice } from '../../../words/report-sentences.ts';
import { fact } from '../../parts/agreement-cover.ts';

/** Whose report it is, of when, and by whom. */
export function reportCover(year: AgreementYear, agreement: Agreement, report: Report, edition: Edition): Cover {
  const { followUp, asOf, whole } = report;
  const { unit, leader, department } = agreement;
  return {
    municipality: year.municipality,
    administration: year.administration,
    draft: false,
    notice: whole?.example ? exampleNotice : null,
    name: `${followUp.name} ${year.year}`,
    owner: typographic(unit.name),
    facts: [
      fact(coverLabels.leader, leader),
      fact(coverLabels.headOfDepartment, `${department.head}, ${department.name}`),
      ...(asOf === undefined
        ? []
        : [fact(coverLabels.asOf, [formatDay(asOf), amendedIn(report)].filter(Boolean).join(', '))]),
      ...(whole?.filledBy === undefined ? [] : [fact(coverLabels.filledBy, whole.filledBy)]),
      ...(followUp.meeting ? [fact(coverLabels.meeting, followUp.meeting.text)] : []),
      fact(coverLabels.document, editionText(edition)),
    ],
  };
}

/** The last day on which figures were put in their final form. */
export function amendedIn({ goals, initiatives }: Report): string | undefined {
  const last = [...goals, ...initiatives]
    .flatMap(({ amended }) => amended ?? [])
    .sort()
    .at(-1);
  return last && amendedText(last);
}
