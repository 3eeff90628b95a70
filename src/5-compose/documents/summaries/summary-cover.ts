import { formatDay } from '../../../danish/day.ts';
import { typographic } from '../../../danish/typography.ts';
import type { Cover } from '../../../model/composed-document.ts';
import type { Department } from '../../../model/cycle.ts';
import type { Edition } from '../../../model/rendering.ts';
import { editionText } from '../../../words/cover-words.ts';
import { exampleNotice } from '../../../words/report-sentences.ts';
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
      fact('Direktør', year.director),
      fact(departments.length === 1 ? 'Afdelingschef' : 'Afdelingschefer', ...departments.map(headText)),
      fact(
        'Enheder',
        ...units.map(({ agreement, report }) => {
          const when = report ? report.asOf && `opgjort ${formatDay(report.asOf)}` : 'har ikke svaret';
          return [agreement.unit.name, when, report && amendedIn(report)].filter(Boolean).join(', ');
        }),
      ),
      ...(followUp.meeting ? [fact('Møde', followUp.meeting.text)] : []),
      fact('Udarbejdet af', 'Sekretariatet'),
      fact('Dokument', editionText(edition)),
    ],
  };
}

const headText = ({ head, name }: Department) => `${head}, ${name}`;
