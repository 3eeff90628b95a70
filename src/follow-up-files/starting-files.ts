import { capital } from '../danish/capital.ts';
import { indicatorFactsSoFar } from '../danish/indicator-facts.ts';
import { openMarker } from '../danish/open.ts';
import { countingUnits } from '../judging/counting-units.ts';
import { asksForBaseline } from '../judging/later-baseline.ts';
import { isAskedElsewhere } from '../judging/standing.ts';
import type { FollowUp, Unit } from '../model/cycle.ts';
import type { Entry, Report } from '../model/follow-up.ts';
import type { Goal, Indicator, Initiative, Milestone } from '../model/item.ts';
import type { Agreement } from '../model/year.ts';
import { followUpKeys, progressWords } from '../words/follow-up-keys.ts';
import {
  answeredByComment,
  continuationsToChoose,
  deviationAdvice,
  documentComment,
  itemComments,
  lastValues,
  milestoneComment,
  partnerStatesToChoose,
} from '../words/starting-file-words.ts';
import { followUpPath, wholePath } from './follow-up-path.ts';
import { followUpText, type Line } from './follow-up-text.ts';
import type { FrontMatterAt } from './form-files.ts';
import { signature, wholeText } from './whole-text.ts';

/** The surroundings that starting files are made in, beside the agreement. */
export interface StartingContext {
  followUp: FollowUp;
  /** The year's follow-ups, in order. */
  asked: FollowUp[];
  /** The words for what was agreed of an item, in a sentence or two. */
  agreedWords(item: Goal | Initiative): string;
  /** The one who is asked about it, where that isn't the one who is asked about the whole. */
  whoAnswers(agreement: Agreement, item: Goal | Initiative, part?: Indicator | Milestone): string | undefined;
  frontMatterAt: FrontMatterAt;
}

/** A file by its path for each goal and initiative that must report and has none, and for the whole; what is known stands in them as comments. */
export function startingFiles(agreement: Agreement, context: StartingContext): Map<string, string> {
  const { followUp, asked } = context;
  const own = agreement.reports.find((each) => each.followUp.id === followUp.id);
  const sofar = asked.slice(
    0,
    asked.findIndex(({ id }) => id === followUp.id),
  );
  const earlier = agreement.reports.findLast((each) => sofar.some(({ id }) => id === each.followUp.id));
  const entryIn = (report: Report | undefined, item: Goal | Initiative) =>
    report && (item.kind === 'goal' ? report.goals : report.initiatives).find((each) => each.item.id === item.id);
  const items = [...agreement.goals, ...agreement.initiatives].filter(
    (item) => item.followUps.some(({ id }) => id === followUp.id) && !entryIn(own, item)?.given,
  );
  const files = items.map(
    (item) =>
      [followUpPath(agreement, followUp, item), itemText(agreement, item, entryIn(earlier, item), context)] as const,
  );
  const whole = own?.whole
    ? []
    : [[wholePath(agreement, followUp), wholeText(earlier, context.frontMatterAt)] as const];
  return new Map([...files, ...whole]);
}

function itemText(
  agreement: Agreement,
  item: Goal | Initiative,
  before: Entry | undefined,
  { followUp, asked, agreedWords, whoAnswers }: StartingContext,
): string {
  const asking = (part?: Indicator | Milestone) => answeredByComment(whoAnswers(agreement, item, part));
  const agreed = agreedWords(item);
  const sofar = asked.slice(0, asked.findIndex(({ id }) => id === followUp.id) + 1).map(({ id }) => id);
  const steps = item.milestones.map((each) => stepLine(each, before, followUp, asking(each)));
  const documents = item.milestones
    .filter(({ id, attachment }) => attachment && sofar.includes(attachment) && !stepOf(before, id)?.document)
    .map(({ id, text }): Line => ({ key: id, value: openMarker, comments: [documentComment(text)] }));
  const map = (key: string, value: Line[]): Line[] => (value.length > 0 ? [{ key, value }] : []);
  return followUpText({
    comments: [...itemComments(item, agreed), ...asking()],
    lines: [
      ...signature,
      ...map(
        followUpKeys.indicators,
        item.indicators.map((each) => valueLine(each, countingUnits(each, item), before, followUp, asking(each))),
      ),
      ...map(
        followUpKeys.baselines,
        item.indicators.flatMap((each) => baselineLine(each, countingUnits(each, item), before)),
      ),
      ...map(followUpKeys.milestones, steps),
      ...map(followUpKeys.documents, documents),
      ...map(
        followUpKeys.partners,
        (item.collaborators ?? []).map((each) => partnerLine(each, before)),
      ),
      ...(followUp.kind === 'annual'
        ? [{ key: followUpKeys.continuation, value: continuationsToChoose, optional: true }]
        : []),
    ],
    body: `${openMarker}\n\n${deviationAdvice(item, followUp)}`,
  });
}

/** The line of a value; one that is made up at other follow-ups, or measured only after the form's date, need not be answered. */
function valueLine(
  indicator: Indicator,
  units: Unit[],
  before: Entry | undefined,
  followUp: FollowUp,
  asking: string[],
): Line {
  const said = (before?.measures ?? []).filter((each) => each.indicator.id === indicator.id);
  const { facts: known, last } = indicatorFactsSoFar(indicator, said);
  const facts = known.map(({ label, text }) => `${label}: ${text}`);
  return {
    key: indicator.id,
    comments: [
      indicator.name,
      ...(facts.length > 0 ? [facts.join(' · ')] : []),
      ...asking,
      ...(last.length > 0 ? [lastValues(last)] : []),
    ],
    optional: indicator.reportedAt
      ? isAskedElsewhere(indicator, followUp.id)
      : indicator.period?.kind !== 'open' && (indicator.period?.first ?? '') > followUp.formDue.last,
    value: units.length > 0 ? units.map(({ id }) => ({ key: id, value: openMarker })) : openMarker,
  };
}

/** The line of a baseline that is asked for; one that couldn't be told when it was agreed need not be answered. */
function baselineLine(indicator: Indicator, counting: Unit[], before: Entry | undefined): Line[] {
  const said = (unit?: Unit) =>
    before?.measures.find((each) => each.indicator.id === indicator.id && each.unit === unit)?.indicator ?? indicator;
  const line = { key: indicator.id, comments: [indicator.name], optional: indicator.baseline?.kind === 'unknown' };
  if (counting.length === 0) return asksForBaseline(said()) ? [{ ...line, value: openMarker }] : [];
  const units = counting.filter((unit) => asksForBaseline(said(unit)));
  return units.length > 0 ? [{ ...line, value: units.map(({ id }) => ({ key: id, value: openMarker })) }] : [];
}

const stepOf = (entry: Entry | undefined, id: string) => entry?.steps.find(({ milestone }) => milestone.id === id);

/** The line of a milestone; one that isn't due by the form's date, or is done already, need not be answered. */
function stepLine(
  { id, text, due }: Milestone,
  before: Entry | undefined,
  { formDue }: FollowUp,
  asking: string[],
): Line {
  const known = stepOf(before, id);
  const done = known && ['done', 'late', 'dropped'].includes(known.standing);
  return {
    key: id,
    comments: [
      milestoneComment(text, due.text, done ? (known.date?.text ?? progressWords.dropped) : undefined),
      ...asking,
    ],
    value: openMarker,
    optional: Boolean(done) || due.kind === 'open' || due.last > formDue.last,
  };
}

/** The line of a partner, which need not be answered. */
function partnerLine({ id, name }: Unit, before: Entry | undefined): Line {
  const last = before?.partners.find(({ unit }) => unit.id === id)?.state;
  const known = last && last.kind !== 'open' ? [lastValues([last.text])] : [];
  return { key: id, comments: [capital(name), ...known], value: partnerStatesToChoose, optional: true };
}
