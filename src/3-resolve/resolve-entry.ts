import { statusOf, statusWord } from '../danish/status-words.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { madeUpOn } from '../judging/answer-days.ts';
import { missingOf, statusOfAnswers } from '../judging/judge-answers.ts';
import type { Moment } from '../judging/standing.ts';
import type { TypedDocument } from '../model/document.ts';
import type { Continuation, Entry, Measure, Status, Step } from '../model/follow-up.ts';
import type { FollowUpFrontMatter } from '../model/front-matter.ts';
import type { Block, Goal, Indicator, Initiative } from '../model/item.ts';
import { statusInText } from './answer-messages.ts';
import { bindMeasures, bindSteps } from './bind-answers.ts';
import { bindPartners } from './bind-partners.ts';
import { type BlockContext, toBlocks } from './blocks.ts';
import { checkDays } from './check-days.ts';
import type { GivenAnswers } from './given-answers.ts';
import { placeIn } from './place-in.ts';
import { createLookup, expand, type VariableScope } from './variables.ts';

/** The surroundings that an entry is made in, beside its answers. */
export interface EntryContext<Of extends Goal | Initiative>
  extends Omit<GivenAnswers, 'item'>,
    Omit<BlockContext, 'lookup'> {
  item: Of;
  scope: VariableScope;
  demanded: boolean;
  /** There is a file, but it can't be read. */
  isLost: boolean;
}

const continuations: Record<NonNullable<FollowUpFrontMatter['continuation']>, Continuation> = {
  fortsætter: 'continues',
  ændres: 'changes',
  afsluttes: 'ends',
  udgår: 'dropped',
};

/** The entry of one goal or initiative, with its status; reports what doesn't fit what was agreed. */
export function resolveEntry<Of extends Goal | Initiative>(context: EntryContext<Of>): Entry<Of> {
  const { item, document, frontMatter, moment, demanded, isLost, report, scope } = context;
  const measures = bindMeasures(context);
  const lookup = createLookup({ ...scope, indicators: withBaselines(item.indicators, measures), measures }, report);
  const steps = bindSteps(context).map((step): Step => {
    const place = document && placeIn(document, ['documents', step.milestone.id]);
    return { ...step, ...(step.document && { document: expand(step.document, place ?? step.place, lookup) }) };
  });
  const blocks = (title: string): Block[] => {
    const section = document?.sections?.find((each) => each.title === title && each.depth === (title ? 2 : 0));
    return toBlocks(section?.nodes ?? [], { ...context, lookup }, () => undefined);
  };
  const words = (key: 'reason' | 'responsible' | 'filledBy' | 'decidedBy') => {
    const text = frontMatter?.[key];
    return text && expand(text, placeIn(document!, [key]), lookup);
  };
  const [reason, responsible, filledBy, decidedBy] = [
    words('reason'),
    words('responsible'),
    words('filledBy'),
    words('decidedBy'),
  ];
  const { status: word, decided, newDate, continuation, amended } = frontMatter ?? {};
  const stated = word && statusOf(word);
  const given = document !== undefined || isLost;
  const { status: computed, judged } = statusOfAnswers({ given, ...(stated && { stated }), measures, steps }, moment);
  const asOf = madeUpOn(frontMatter?.asOf, moment.year);
  const entry: Entry<Of> = {
    item,
    demanded,
    given,
    ...(asOf && { asOf }),
    ...(amended && { amended: amended.last }),
    ...(filledBy && { filledBy }),
    computed,
    judged,
    status: stated ?? computed,
    ...(stated && { stated, statusPlace: placeIn(document!, ['status']) }),
    ...(reason && { reason }),
    ...((decided || decidedBy) && {
      decided: { ...(decided && { date: decided.last }), ...(decidedBy && { by: decidedBy }) },
    }),
    measures,
    steps,
    partners: bindPartners(context, lookup),
    text: blocks(''),
    cause: blocks('Årsag'),
    action: blocks('Handling'),
    decision: blocks('Beslutning'),
    ...(responsible && { responsible }),
    ...(newDate && { newDate }),
    ...(continuation && { continuation: continuations[continuation] }),
    missing: [],
    place: document ? placeIn(document, []) : item.place,
  };
  if (document && frontMatter)
    [
      ...checkDays(document, frontMatter, moment.year, context.before?.asOf),
      ...checkStatus(document, stated, moment.kind),
    ].forEach(report);
  return { ...entry, missing: demanded && !isLost ? missingOf(entry, moment) : [] };
}

/** The status that an author means by the other follow-up's word. */
const meant: Record<Moment['kind'], Partial<Record<Status, Status>>> = {
  midway: { 'not-met': 'behind' },
  annual: { behind: 'not-met', 'not-started': 'not-met' },
};

/** A word for a status that this follow-up doesn't have. */
function checkStatus(document: TypedDocument, stated: Status | undefined, kind: Moment['kind']): Diagnostic[] {
  const right = stated && meant[kind][stated];
  if (!right) return [];
  const opfølgning = kind === 'midway' ? 'midtvejsopfølgningen' : 'årsopfølgningen';
  const values = { status: statusWord(stated), opfølgning, ventet: `»${statusWord(right)}«` };
  return [diagnose(statusInText, placeIn(document, ['status']), values)];
}

/** The indicators with the baselines that are known by now; those that differ by local unit are as they were agreed. */
const withBaselines = (indicators: Indicator[], measures: Measure[]): Indicator[] =>
  indicators.map(
    (each) => measures.find(({ indicator, unit }) => indicator.id === each.id && !unit)?.indicator ?? each,
  );
