import { formatDay } from '../../../danish/day.ts';
import { typographic } from '../../../danish/typography.ts';
import type { Cover } from '../../../model/composed-document.ts';
import type { Report } from '../../../model/follow-up.ts';
import type { Edition } from '../../../model/rendering.ts';
import type { Agreement, AgreementYear } from '../../../model/year.ts';
import { editionText, fact } from '../../parts/agreement-cover.ts';

/** What stands on the cover of every report with invented figures. */
export const exampleNotice = 'Eksempel – tallene er opdigtede';

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
      fact('Leder', leader),
      fact('Afdelingschef', `${department.head}, ${department.name}`),
      ...(asOf === undefined
        ? []
        : [fact('Opgjort', [formatDay(asOf), amendedText(report)].filter(Boolean).join(', '))]),
      ...(whole?.filledBy === undefined ? [] : [fact('Udarbejdet af', whole.filledBy)]),
      ...(followUp.meeting ? [fact('Møde', followUp.meeting.text)] : []),
      fact('Dokument', editionText(edition)),
    ],
  };
}

/** The last day on which figures were put in their final form. */
export function amendedText({ goals, initiatives }: Report): string | undefined {
  const last = [...goals, ...initiatives]
    .flatMap(({ amended }) => amended ?? [])
    .sort()
    .at(-1);
  return last && `endelige tal rettet ${formatDay(last)}`;
}
