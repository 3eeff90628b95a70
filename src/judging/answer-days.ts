import { formatShortDay } from '../danish/day.ts';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import type { FollowUpFrontMatter } from '../model/front-matter.ts';
import type { Day, Period, Progress } from '../model/values.ts';
import type { Moment } from './standing.ts';
import { impossibleDay } from './value-messages.ts';

type Days = Partial<Pick<FollowUpFrontMatter, 'asOf' | 'amended' | 'decided' | 'newDate'>>;
type Expected = Record<'ventet' | 'ventetEn', string>;
type WrongDate = Expected & { dato: string };

/** The day that answers were made up; undefined where none is given that can be. */
export const madeUpOn = (asOf: Period | undefined, year: number): Day | undefined =>
  asOf?.kind === 'day' && [year, year + 1].includes(Number(asOf.first.slice(0, 4))) ? asOf.first : undefined;

/** A day of an answer that can't be. */
export interface DayFault extends Fault {
  /** Of the typed front matter. */
  key: keyof Days;
  /** As authors write it. */
  nøgle: string;
}

/** The days of an answer that can't be: no day where one is wanted, of another year, or before the answers were made up; and answers made up before those of the earlier follow-up, on the day `before`. */
export function dayFaults({ asOf, amended, decided, newDate }: Days, year: number, before?: Day): DayFault[] {
  const day = madeUpOn(asOf, year);
  const isNoDay = ({ kind }: Period) => kind !== 'open' && kind !== 'day';
  const found: DayFault[] = [];
  const wrong = (key: keyof Days, nøgle: string, date: Period, expected: Expected) =>
    found.push({ key, nøgle, ...fault(impossibleDay, { nøgle, dato: asTyped(date), ...expected }) });
  if (asOf && asOf.kind !== 'open' && day === undefined)
    wrong('asOf', 'opgjort', asOf, words(`en dag i ${year} eller ${year + 1}`, `a day in ${year} or ${year + 1}`));
  if (asOf && day !== undefined && before !== undefined && day < before) {
    const at = formatShortDay(before);
    const expected = words(`en dag efter den sidste opfølgning (${at})`, `a day after the last follow-up (${at})`);
    wrong('asOf', 'opgjort', asOf, expected);
  }
  if (amended && (isNoDay(amended) || isOver(amended, day))) wrong('amended', 'rettet', amended, later);
  if (decided && isNoDay(decided)) wrong('decided', 'besluttet', decided, words('en dag', 'a day'));
  if (newDate && isOver(newDate, day)) wrong('newDate', 'ny-dato', newDate, later);
  return found;
}

/** The values of `opfølgning/dato` where a milestone was done after the day of the answers, or is put off to before it. */
export function wrongDate(progress: Progress, asOf: Period | undefined, moment: Moment): WrongDate | undefined {
  const day = madeUpOn(asOf, moment.year);
  if (day === undefined || !('date' in progress)) return undefined;
  const dato = asTyped(progress.date);
  if (progress.kind === 'moved') return isOver(progress.date, day) ? { dato: `ny dato ${dato}`, ...later } : undefined;
  return progress.date.first > moment.asOf ? { dato, ...earlier } : undefined;
}

const words = (ventet: string, ventetEn: string): Expected => ({ ventet, ventetEn });
const earlier = words(
  'senest den dag, svarene er gjort op, eller »ny dato …«',
  'the day that the answers were made up at the latest, or "ny dato …"',
);
const later = words('en dag efter »opgjort«', 'a day after "opgjort"');

const asTyped = ({ kind, first, text }: Period) => (kind === 'day' ? formatShortDay(first) : text);

const isOver = (date: Period, day: Day | undefined) => date.kind !== 'open' && day !== undefined && date.last < day;
