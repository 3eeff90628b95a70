import { formatDay } from '../../danish/day.ts';
import { typographic } from '../../danish/typography.ts';
import type { Edition } from '../../model/view.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';

export interface CoverView {
  municipality: string;
  administration: string;
  draft: boolean;
  name: string;
  unit: string;
  period: string;
  parties: string[];
  followUp: string;
  status: string;
  document: string;
}

export function coverView(year: AgreementYear, agreement: Agreement, edition: Edition): CoverView {
  const draft = year.phase === 'udkast' && !agreement.seal;
  return {
    municipality: year.municipality,
    administration: year.administration,
    draft,
    name: `Institutionsaftale ${year.year}`,
    unit: typographic(agreement.unit.name),
    period: agreementPeriod(year),
    parties: [
      `${year.director}, direktør for ${year.administration}`,
      `${agreement.leader}, leder af ${agreement.unit.name}`,
    ],
    followUp: `${agreement.department.head}, afdelingschef, ${agreement.department.name}`,
    status: agreementStatus(agreement, draft),
    document: editionText(edition),
  };
}

/** `Udgave 4f1c9a0, med ændringer · aftale 1.2.0`: which text lies before the reader, and what it was made with. */
export function editionText({ version, commit, dirty }: Edition): string {
  const source = commit === undefined ? [] : [`Udgave ${commit.slice(0, 7)}${dirty ? ', med ændringer' : ''}`];
  return [...source, `aftale ${version}`].join(' · ');
}

/** From the day it comes into force to the end of the year. */
function agreementPeriod({ year, effective }: AgreementYear): string {
  if (effective.kind !== 'day') return typographic(effective.text);
  return typographic(`${formatDay(effective.first).replace(` ${year}`, '')} – 31. december ${year}`);
}

function agreementStatus({ dialogueMeeting: { kind, text } }: Agreement, draft: boolean): string {
  if (kind === 'open') return draft ? 'Ikke aftalt' : 'Aftalt';
  const meeting = `på dialogmødet ${kind === 'day' ? 'den ' : 'i '}${text}`;
  return typographic(draft ? `Ikke aftalt – drøftes ${meeting}` : `Aftalt ${meeting}`);
}
