import { typographic } from '../../danish/typography.ts';
import type { Cover, CoverFact } from '../../model/composed-document.ts';
import type { StatusMark } from '../../model/composed-text.ts';
import type { Edition } from '../../model/rendering.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';
import {
  agreedAt,
  agreementName,
  agreementPeriod,
  coverLabels,
  directorOf,
  editionText,
  headOf,
  leaderOf,
} from '../../words/cover-words.ts';

/** Whose agreement it is, for when, by whom, and whether it is agreed. */
export function agreementCover(year: AgreementYear, agreement: Agreement, edition: Edition): Cover {
  const draft = year.phase === 'udkast' && !agreement.seal;
  return {
    municipality: year.municipality,
    administration: year.administration,
    draft,
    notice: null,
    name: agreementName(year.year),
    owner: typographic(agreement.unit.name),
    facts: [
      fact(coverLabels.period, agreementPeriod(year)),
      fact(
        coverLabels.parties,
        directorOf(year.director, year.administration),
        leaderOf(agreement.leader, agreement.unit.name),
      ),
      fact(coverLabels.followUp, headOf(agreement.department.head, agreement.department.name)),
      { label: coverLabels.status, lines: [], status: agreementStatus(agreement, draft) },
      fact(coverLabels.document, editionText(edition)),
    ],
  };
}

/** A line of the cover's table. */
export function fact(label: string, ...lines: string[]): CoverFact {
  return { label, lines: lines.map(typographic), status: null };
}

function agreementStatus({ dialogueMeeting }: Agreement, draft: boolean): StatusMark {
  const word = typographic(agreedAt(dialogueMeeting, draft));
  return draft ? { symbol: 'not-started', tone: 'none', word } : { symbol: 'met', tone: 'good', word };
}
