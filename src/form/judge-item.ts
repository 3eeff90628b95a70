import { partnerWords } from '../danish/partner-state.ts';
import { statusOf } from '../danish/status-words.ts';
import { fault } from '../diagnostics/diagnostic.ts';
import { dayFaults, wrongDate } from '../judging/answer-days.ts';
import { type Answered, missingOf, progressOf, statusOfAnswers } from '../judging/judge-answers.ts';
import { baselineOf } from '../judging/later-baseline.ts';
import { type Moment, outlookOf, standingOf, stepStandingOf } from '../judging/standing.ts';
import { valueFault } from '../judging/value-fault.ts';
import { impossibleDay } from '../judging/value-messages.ts';
import type { Missing, Outlook, Standing, Status } from '../model/follow-up.ts';
import type { FormIndicator, FormItem, FormMilestone } from '../model/form.ts';
import type { Period, Value } from '../model/values.ts';
import { followUpKeys } from '../words/follow-up-keys.ts';
import { formSentences } from '../words/form-script-words.ts';
import type { Answers } from './answers.ts';
import { contradiction } from './contradiction.ts';
import { type AnswerFault, readPartnerState, readPeriod, readProgress, readValue } from './read-answer.ts';

/** A value that is given, and where it stands; `outlook` is of one that is not due. */
export interface StandingValue {
  standing: Standing;
  outlook: Outlook;
  value: Value;
}

/** The judgement of the answers to one goal or initiative. */
export interface Judgement {
  computed: Status;
  /** By path, of values that are given. */
  standings: Map<string, StandingValue>;
  /** By path of the field. */
  faults: Map<string, AnswerFault>;
  missing: Missing[];
  /** Something is answered. */
  begun: boolean;
  /** Which rows are asked for now. */
  asked: Record<Row, boolean>;
  /** Paths of what is answered in rows that aren't. */
  unasked: string[];
}

const dateWanted = { code: 'dato', da: formSentences.dateWanted };
const wordsWanted = { code: 'ord', da: formSentences.wordsWanted };

/** The rows that only some statuses ask for: one that is chosen, one that drops the item, and amber or red. */
type Row = 'reason' | 'decided' | 'deviation';

const rows: Record<string, Row> = {
  [followUpKeys.reason]: 'reason',
  [followUpKeys.decided]: 'decided',
  [followUpKeys.decidedBy]: 'decided',
  [followUpKeys.cause]: 'deviation',
  [followUpKeys.action]: 'deviation',
  [followUpKeys.responsible]: 'deviation',
  [followUpKeys.newDate]: 'deviation',
  [followUpKeys.decision]: 'deviation',
};

/** Judges the answers to an item by the rules of `aftale check`; `asOf` is the day on which they were made up, where it is given. */
export function judgeItem(item: FormItem, answers: Answers, moment: Moment, asOf: Period | undefined): Judgement {
  const at = (...steps: string[]) => [...item.path, ...steps].join('/');
  const faults: Judgement['faults'] = new Map();
  const standings: Judgement['standings'] = new Map();

  const withBaseline = (indicator: FormIndicator, unit?: string): FormIndicator => {
    const path = at(followUpKeys.baselines, indicator.id, ...(unit ? [unit] : []));
    const typed = answers.get(path);
    const read = typed === undefined ? undefined : readValue(typed, moment.year);
    if (read && 'fault' in read) faults.set(path, read.fault);
    const { baseline, fault: wrong } = baselineOf(indicator, read && 'value' in read ? read.value : undefined, moment);
    if (wrong) faults.set(path, wrong);
    return { ...indicator, ...(baseline && { baseline }) };
  };
  const measure = (asked: FormIndicator, path: string, unit?: FormIndicator['units'][number]) => {
    const typed = answers.get(path);
    const read = typed === undefined ? undefined : readValue(typed, moment.year);
    const aim = withBaseline({ ...asked, ...unit, id: asked.id, name: asked.name }, unit?.id);
    const stands = unit ? unit.stands : asked.stands;
    const value = read ? ('value' in read ? read.value : undefined) : stands;
    const wrong = read && 'fault' in read ? read.fault : value && valueFault(aim, value, moment);
    if (wrong) faults.set(path, wrong);
    const standing = standingOf(aim, wrong ? undefined : value, moment);
    if (value && !wrong) standings.set(path, { standing, outlook: outlookOf(aim, value, moment), value });
    return { indicator: aim, standing, ...(value && { value }), ...(unit && { unit }) };
  };
  const measures = item.indicators.flatMap((indicator) => {
    const path = at(followUpKeys.indicators, indicator.id);
    if (indicator.units.length === 0) return [measure(indicator, path)];
    return indicator.units.map((unit) => measure(indicator, `${path}/${unit.id}`, unit));
  });

  const step = ({ id, text: words, due, wantsDocument, earlier }: FormMilestone) => {
    const path = at(followUpKeys.milestones, id);
    const typed = answers.get(path);
    const read = typed === undefined ? undefined : readProgress(typed, moment.year);
    const now = read && 'value' in read && read.value.kind !== 'open' ? read.value : undefined;
    const wrong = now && wrongDate(now, asOf, moment);
    const dated = wrong && fault(impossibleDay, { nøgle: formSentences.milestone, ...wrong });
    const open =
      read && 'value' in read && read.value.kind === 'open' ? { message: dateWanted, values: {} } : undefined;
    const found = read && 'fault' in read ? read.fault : (open ?? dated);
    if (found) faults.set(path, found);
    const known = now ?? (earlier && progressOf(earlier));
    const document = answers.get(at(followUpKeys.documents, id)) ?? earlier?.document;
    return {
      milestone: { id, text: words, due },
      standing: stepStandingOf(due, known, moment),
      ...(known && 'date' in known && { date: known.date }),
      ...(document && { document }),
      documentMissing: wantsDocument && !document && known?.kind !== 'dropped',
    };
  };
  const steps = item.milestones.map(step);

  for (const id of item.partners) {
    const path = at(followUpKeys.partners, id);
    const typed = answers.get(path);
    const read = typed === undefined ? undefined : readPartnerState(typed);
    const isWordless = typed?.toLowerCase() === partnerWords.problem;
    if (read && 'fault' in read) faults.set(path, isWordless ? { message: wordsWanted, values: {} } : read.fault);
  }

  const word = answers.get(at(followUpKeys.status)) as Parameters<typeof statusOf>[0] | undefined;
  const stated = word && statusOf(word);
  const { status: computed, judged } = statusOfAnswers(
    { given: true, ...(stated && { stated }), measures, steps },
    moment,
  );
  const status = stated ?? computed;
  const asked = {
    reason: stated !== undefined,
    decided: status === 'dropped',
    deviation: ['partly', 'behind', 'not-met'].includes(status),
  };
  const given = [...answers.keys()].filter((path) => path.startsWith(`${at()}/`));
  const unasked = given.filter((path) => asked[rows[path.slice(at().length + 1)]!] === false);
  const begun = given.length > unasked.length;
  const text = (key: string) => (unasked.includes(at(key)) ? undefined : answers.get(at(key)));

  const periodAt = (key: string): Period | undefined => {
    const typed = text(key);
    const read = typed === undefined ? undefined : readPeriod(typed, moment.year);
    if (read && 'fault' in read) faults.set(at(key), read.fault);
    return read && 'value' in read ? read.value : undefined;
  };
  const [newDate, decided] = [periodAt(followUpKeys.newDate), periodAt(followUpKeys.decided)];
  const days = { ...(asOf && { asOf }), ...(newDate && { newDate }), ...(decided && { decided }) };
  for (const wrongDay of dayFaults(days, moment.year)) faults.set(at(wrongDay.nøgle), wrongDay);
  const [reason, responsible, decidedBy] = [
    text(followUpKeys.reason),
    text(followUpKeys.responsible),
    text(followUpKeys.decidedBy),
  ];
  const by = { ...(decided && { date: decided.last }), ...(decidedBy && { by: decidedBy }) };
  const result = { computed, judged, status, ...(stated && { stated }), ...(reason && { reason }) };
  const wrong = contradiction({ ...result, measures, decided: by });
  if (wrong) faults.set(at(wrong.key), wrong.fault);
  const answered: Answered = {
    ...result,
    given: begun,
    measures,
    steps,
    ...(responsible && { responsible }),
    ...(newDate && { newDate }),
    text: text(followUpKeys.text) ?? '',
    cause: text(followUpKeys.cause) ?? '',
    action: text(followUpKeys.action) ?? '',
  };
  return {
    computed,
    standings,
    faults,
    missing: missingOf({ ...answered, ...result }, moment),
    begun,
    asked: { ...asked, deviation: asked.deviation && begun },
    unasked,
  };
}
