import { unreadableValue } from '../danish/notations.ts';
import { parseValue } from '../danish/quantity.ts';
import { isSameUnit } from '../danish/units-of-measure.ts';
import { diagnose, faultAt } from '../diagnostics/diagnostic.ts';
import { madeUpOn } from '../judging/answer-days.ts';
import type { Moment } from '../judging/standing.ts';
import { figureFault } from '../judging/value-fault.ts';
import type { FollowUp } from '../model/cycle.ts';
import type { TypedDocument } from '../model/document.ts';
import type { Entry, KeyFigure, Report, WholeEntry } from '../model/follow-up.ts';
import type { Goal, Initiative } from '../model/item.ts';
import type { Place } from '../model/place.ts';
import type { Day, Value } from '../model/values.ts';
import type { Agreement } from '../model/year.ts';
import { type AssignedAnswer, assignAnswers, type ItemAnswerKind } from './assign-answers.ts';
import { type BlockContext, toBlocks } from './blocks.ts';
import { checkDays } from './check-days.ts';
import { frontMatterOf, type UnitDocuments } from './index-documents.ts';
import { placeIn } from './place-in.ts';
import { resolveEntry } from './resolve-entry.ts';
import { createLookup, expand, type VariableScope } from './variables.ts';
import type { YearContext } from './year-context.ts';

/** The surroundings that reports are made in, beside the answers. */
export type ReportMaterial = Omit<BlockContext, 'lookup'> & { scope: VariableScope };

/**
 * The reports of one agreement, one for each follow-up that has begun. Reports answers for goals, initiatives and follow-ups
 * that don't exist.
 */
export function resolveReports(
  { followUps: documents }: UnitDocuments,
  { goals, initiatives, unit }: Pick<Agreement, 'goals' | 'initiatives' | 'unit'>,
  { facts, index }: YearContext,
  context: ReportMaterial,
): Report[] {
  const asked = facts.followUps.filter(({ kind }) => kind !== 'other');
  const answers = assignAnswers(documents, {
    followUps: facts.followUps,
    ids: { followUp: idsOf(goals), initiativeFollowUp: idsOf(initiatives) },
    isLost: (kind, id) => index.exists(kind === 'followUp' ? 'goal' : 'initiative', id, unit.id),
    report: context.report,
  });
  const reports: Report[] = [];
  for (const [at, followUp] of asked.entries()) {
    const own = answers.filter((each) => each.followUp === followUp.id);
    if (own.length === 0) continue;
    const earlier = reports.at(-1);
    const moment = { followUp: followUp.id, kind: followUp.kind as Moment['kind'], year: facts.year };
    const sofar = asked.slice(0, at + 1).map(({ id }) => id);
    const isLost: Circumstances['isLost'] = (kind, id) => index.exists(kind, id, unit.id, followUp.id);
    const circumstances = { moment, asked: sofar, isLost, ...(earlier && { earlier }) };
    reports.push(resolveReport(followUp, own, { goals, initiatives }, circumstances, context));
  }
  return reports;
}

const idsOf = (items: (Goal | Initiative)[]) => items.map(({ id }) => id);

/** When a follow-up is made, and what is known by then. */
interface Circumstances {
  moment: Omit<Moment, 'asOf'>;
  earlier?: Report;
  /** Ids of the follow-ups that have asked by now. */
  asked: string[];
  /** Whether there is a file, readable or not. */
  isLost(kind: ItemAnswerKind, id: string): boolean;
}

function resolveReport(
  followUp: FollowUp,
  answers: AssignedAnswer[],
  { goals, initiatives }: Pick<Agreement, 'goals' | 'initiatives'>,
  { moment, earlier, asked, isLost }: Circumstances,
  context: ReportMaterial,
): Report {
  const { year } = moment;
  const latest = answers
    .flatMap(({ document }) => madeUpOn(frontMatterOf('followUp', document)?.asOf, year) ?? [])
    .toSorted()
    .at(-1);
  const wholeDocument = answers.find(({ kind }) => kind === 'wholeFollowUp')?.document;
  const whole = wholeDocument && resolveWhole(wholeDocument, year, latest ?? followUp.formDue.last, context);
  const asOf = whole?.asOf ?? latest;
  const entryOf =
    <Of extends Goal | Initiative>(kind: ItemAnswerKind, before: Entry<Of>[] = []) =>
    (item: Of): Entry<Of> => {
      const own = answers.filter((each) => each.kind === kind && each.id === item.id);
      const { document } = own.find((each) => each.document.origin.id === item.id) ?? own[0] ?? {};
      const frontMatter = frontMatterOf(kind, document);
      const previous = before.find((each) => each.item === item);
      const day = madeUpOn(frontMatter?.amended, year) ?? madeUpOn(frontMatter?.asOf, year) ?? asOf;
      return resolveEntry({
        ...context,
        item,
        followUp,
        moment: { ...moment, asOf: day ?? followUp.formDue.last },
        asked,
        demanded: item.followUps.some(({ id }) => id === followUp.id),
        isLost: document ? !frontMatter : isLost(kind, item.id),
        ...(document && { document }),
        ...(frontMatter && { frontMatter }),
        ...(previous && { before: previous }),
      });
    };
  return {
    followUp,
    ...(asOf && { asOf }),
    goals: goals.map(entryOf('followUp', earlier?.goals)),
    initiatives: initiatives.map(entryOf('initiativeFollowUp', earlier?.initiatives)),
    ...(whole && { whole }),
  };
}

function resolveWhole(
  document: TypedDocument,
  year: number,
  latest: Day,
  context: ReportMaterial,
): WholeEntry | undefined {
  const frontMatter = frontMatterOf('wholeFollowUp', document);
  if (!frontMatter) return undefined;
  const { scope, report } = context;
  checkDays(document, frontMatter, year).forEach(report);
  const lookup = createLookup(scope, report);
  const at = (...path: string[]): Place => placeIn(document, path);
  const value = (text: string, place: Place): Value | undefined => {
    let isWhole = true;
    const known = createLookup(scope, (diagnostic) => {
      isWhole = false;
      report(diagnostic);
    });
    const parsed = parseValue(expand(text, place, known), year);
    if (parsed.ok || !isWhole) return parsed.ok ? parsed.value : undefined;
    const slags = { slags: 'et tal med enhed', slagsEn: 'a number with its unit', eksempel: '»26.812 t.kr.«' };
    report(diagnose(unreadableValue, place, { værdi: text, ...slags, nærmest: parsed.suggestion }));
    return undefined;
  };
  return {
    asOf: madeUpOn(frontMatter.asOf, year) ?? latest,
    ...(frontMatter.filledBy && { filledBy: expand(frontMatter.filledBy, at('filledBy'), lookup) }),
    example: frontMatter.example ?? false,
    keyFigures: Object.entries(frontMatter.keyFigures ?? {}).map(([id, { name, agreed, now, expected }]) => {
      const path = ['keyFigures', id];
      const plan = agreed === undefined ? undefined : value(agreed, at(...path, 'agreed'));
      for (const [key, figure] of Object.entries({ now, expected })) {
        const fault = figureFault(plan, figure);
        if (fault) report(faultAt(fault, at(...path, key)));
      }
      return keyFigure(id, expand(name, at(...path, 'name'), lookup), { agreed: plan, now, expected });
    }),
    decisions: Object.entries(frontMatter.decisions ?? {}).map(([id, { text, responsible, due, done }]) => ({
      id,
      text: expand(text, at('decisions', id, 'text'), lookup),
      responsible: expand(responsible, at('decisions', id, 'responsible'), lookup),
      due,
      ...(done && { done: done.last }),
      place: at('decisions', id),
    })),
    text: toBlocks(document.sections?.flatMap(({ nodes }) => nodes) ?? [], { ...context, lookup }, () => undefined),
    place: at(),
  };
}

type Figures = Record<'agreed' | 'now' | 'expected', Value | undefined>;

function keyFigure(id: string, name: string, { agreed, now, expected }: Figures): KeyFigure {
  const quantities = [agreed, now, expected].flatMap((each) => (each?.kind === 'quantity' ? [each.quantity] : []));
  const economy = quantities.some(({ unit }) => /(?:^|\s)(?:[tm]\.)?kr\.?$|kroner$/.test(unit));
  const [plan, end] = [agreed, expected].map((each) => (each?.kind === 'quantity' ? each.quantity : undefined));
  const comparable = plan && end && plan.number !== 0 && isSameUnit(plan.unit, end.unit);
  return {
    id,
    name,
    kind: economy ? 'economy' : 'activity',
    ...(agreed && { agreed }),
    ...(now && { now }),
    ...(expected && { expected }),
    ...(comparable && { deviation: ((end.number - plan.number) * 100) / Math.abs(plan.number) }),
  };
}
