import { formatDay } from '../../danish/day.ts';
import { typographic } from '../../danish/typography.ts';
import type { Cover, CoverFact } from '../../model/composed-document.ts';
import type { StatusMark } from '../../model/composed-text.ts';
import type { Edition } from '../../model/rendering.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';

/** Whose agreement it is, for when, by whom, and whether it is agreed. */
export function agreementCover(year: AgreementYear, agreement: Agreement, edition: Edition): Cover {
  const draft = year.phase === 'udkast' && !agreement.seal;
  return {
    municipality: year.municipality,
    administration: year.administration,
    draft,
    notice: null,
    name: `Institutionsaftale ${year.year}`,
    owner: typographic(agreement.unit.name),
    facts: [
      fact('Periode', agreementPeriod(year)),
      fact(
        'Parter',
        `${year.director}, direktør for ${year.administration}`,
        `${agreement.leader}, leder af ${agreement.unit.name}`,
      ),
      fact('Opfølgning', `${agreement.department.head}, afdelingschef, ${agreement.department.name}`),
      { label: 'Status', lines: [], status: agreementStatus(agreement, draft) },
      fact('Dokument', editionText(edition)),
    ],
  };
}

/** A line of the cover's table. */
export function fact(label: string, ...lines: string[]): CoverFact {
  return { label, lines: lines.map(typographic), status: null };
}

/** `Udgave 4f1c9a0, med ændringer · aftale 1.2.0`: which text lies before the reader, and what it was made with. */
export function editionText({ version, commit, dirty }: Edition): string {
  const source = commit === undefined ? [] : [`Udgave ${commit.slice(0, 7)}${dirty ? ', med ændringer' : ''}`];
  return [...source, `aftale ${version}`].join(' · ');
}

/** From the day it comes into force to the end of the year. */
function agreementPeriod({ year, effective }: AgreementYear): string {
  if (effective.kind !== 'day') return effective.text;
  return `${formatDay(effective.first).replace(` ${year}`, '')} – 31. december ${year}`;
}

function agreementStatus({ dialogueMeeting: { kind, text } }: Agreement, draft: boolean): StatusMark {
  const meeting = kind === 'open' ? '' : ` på dialogmødet ${kind === 'day' ? 'den ' : 'i '}${text}`;
  if (!draft) return { symbol: 'met', tone: 'good', word: typographic(`Aftalt${meeting}`) };
  return { symbol: 'not-started', tone: 'none', word: typographic(`Ikke aftalt${meeting && ` – drøftes${meeting}`}`) };
}
