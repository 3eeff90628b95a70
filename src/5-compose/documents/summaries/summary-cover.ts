import { typographic } from '../../../danish/typography.ts';
import type { Cover } from '../../../model/composed-document.ts';
import type { Department } from '../../../model/cycle.ts';
import type { Edition } from '../../../model/rendering.ts';
import { coverLabels, editionText, secretariat } from '../../../words/cover-words.ts';
import { exampleNotice } from '../../../words/report-sentences.ts';
import { answeredText } from '../../../words/summary-words.ts';
import { fact } from '../../parts/agreement-cover.ts';
import { amendedIn } from '../reports/report-cover.ts';
import type { Summary } from './summary.ts';

/** Whose summary it is, of which units and when. */
export function summaryCover(summary: Summary, name: string, edition: Edition): Cover {
  const { year, department, units, followUp } = summary;
  const departments = [...new Set(units.map(({ agreement }) => agreement.department))];
  return {
    municipality: year.municipality,
    administration: year.administration,
    draft: false,
    notice: units.some(({ report }) => report?.whole?.example) ? exampleNotice : null,
    // The year doesn't stand alone on a line.
    name: name.replace(/ (?=\d{4}$)/, '\u00a0'),
    owner: typographic(department?.name ?? year.administration),
    facts: [
      fact(coverLabels.director, year.director),
      fact(
        departments.length === 1 ? coverLabels.headOfDepartment : coverLabels.headsOfDepartments,
        ...departments.map(headText),
      ),
      fact(
        coverLabels.units,
        ...units.map(({ agreement, report }) => {
          const when = answeredText(report !== undefined, report?.asOf);
          return [agreement.unit.name, when, report && amendedIn(report)].filter(Boolean).join(', ');
        }),
      ),
      ...(followUp.meeting ? [fact(coverLabels.meeting, followUp.meeting.text)] : []),
      fact(coverLabels.filledBy, secretariat),
      fact(coverLabels.document, editionText(edition)),
    ],
  };
}

const headText = ({ head, name }: Department) => `${head}, ${name}`;
