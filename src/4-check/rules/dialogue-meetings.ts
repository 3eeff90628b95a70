import { formatDay } from '../../danish/day.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Reports dialogue meetings after the day from which the agreement is in force, or more than a year before it. */
export const dialogueMeetings: Rule = ({ agreements, effective, year }) =>
  effective.kind === 'open'
    ? []
    : agreements
        .filter(({ dialogueMeeting: { kind, first, last } }) => {
          return kind !== 'open' && (first > effective.last || last < `${year - 1}`);
        })
        .map(({ dialogueMeeting, place, dialogueMeetingPlace = place }) =>
          diagnose('tid/dialogmøde', dialogueMeetingPlace, {
            tid: dialogueMeeting.text,
            dag: formatDay(effective.first),
          }),
        );
