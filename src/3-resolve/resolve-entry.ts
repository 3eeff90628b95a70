import { idForm } from '../danish/id.ts';
import { statusOf, statusWord } from '../danish/status-words.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Continuation, Entry, Measure, Missing, Status } from '../model/follow-up.ts';
import type { FollowUpFrontMatter } from '../model/front-matter.ts';
import type { Block } from '../model/section.ts';
import type { Goal, Initiative } from '../model/year.ts';
import { type Answers, bindMeasures, bindSteps } from './bind-answers.ts';
import { placeIn } from './bind-year.ts';
import { type BlockContext, toBlocks } from './blocks.ts';
import { computeStatus, type Moment, ownPeriod } from './follow-up-status.ts';
import { createLookup, expand, type Scope } from './variables.ts';

/** What an entry is made of beside its answers. */
export interface EntryContext extends Omit<Answers, 'item'>, Omit<BlockContext, 'lookup'> {
  item: Goal | Initiative;
  scope: Scope;
  demanded: boolean;
}

const continuations: Record<NonNullable<FollowUpFrontMatter['continuation']>, Continuation> = {
  fortsætter: 'continues',
  ændres: 'changes',
  afsluttes: 'ends',
  udgår: 'dropped',
};

/** What is reported of one goal or initiative, with its status; reports what doesn't fit what was agreed. */
export function resolveEntry(context: EntryContext): Entry {
  const { item, document, frontMatter, moment, demanded, report, scope } = context;
  const measures = bindMeasures(context);
  const steps = bindSteps(context);
  const lookup = createLookup({ ...scope, indicators: item.indicators, measures }, report);
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
  const { status: computed, judged } = computeStatus(
    {
      dropped: stated === 'dropped',
      reported:
        measures.some(({ value }) => value && value.kind !== 'open') ||
        steps.some((each) => each.date || each.document),
      measures: measures.map(({ standing }) => standing),
      steps: steps.map(({ standing, documentMissing, milestone: { due } }) => ({
        standing,
        documentMissing,
        isPast: due.kind !== 'open' && due.last < moment.asOf,
      })),
    },
    moment.kind,
  );
  const entry: Entry = {
    item,
    demanded,
    given: document !== undefined,
    ...(frontMatter && { asOf: frontMatter.asOf.last }),
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
  checkFrontMatter(context, entry);
  return { ...entry, missing: demanded ? missingOf(entry, moment) : [] };
}

/** Days that can't be, and words for a status that this follow-up doesn't have. */
function checkFrontMatter({ document, frontMatter, moment, report }: EntryContext, { stated }: Entry): void {
  if (!document || !frontMatter) return;
  const { asOf, amended, decided } = frontMatter;
  const { kind, year } = moment;
  const refuse = (key: 'asOf' | 'amended' | 'decided', nøgle: string, ventet: string, ventetEn: string) =>
    report(
      diagnose('opfølgning/dato', placeIn(document, [key]), { nøgle, dato: frontMatter[key]!.text, ventet, ventetEn }),
    );
  const isDay = asOf.kind === 'day' && [year, year + 1].includes(Number(asOf.first.slice(0, 4)));
  if (asOf.kind !== 'open' && !isDay)
    refuse('asOf', 'opgjort', `en dag i ${year} eller ${year + 1}`, `a day in ${year} or ${year + 1}`);
  if (amended && amended.kind !== 'open' && (amended.kind !== 'day' || amended.first < asOf.last))
    refuse('amended', 'rettet', 'en dag efter »opgjort«', 'a day after "opgjort"');
  if (decided && decided.kind !== 'open' && decided.kind !== 'day') refuse('decided', 'besluttet', 'en dag', 'a day');
  const others: Partial<Record<Status, string>> =
    kind === 'midway' ? { 'not-met': 'bag planen' } : { behind: 'ikke opfyldt', 'not-started': 'ikke opfyldt' };
  const ventet = stated && others[stated];
  if (ventet) {
    const opfølgning = kind === 'midway' ? 'midtvejsopfølgningen' : 'årsopfølgningen';
    report(
      diagnose('opfølgning/status-ord', placeIn(document, ['status']), {
        status: statusWord(stated),
        opfølgning,
        ventet: `»${ventet}«`,
      }),
    );
  }
}

/** What a demanded entry still lacks, in the order of the form. */
function missingOf(entry: Entry, moment: Moment): Missing[] {
  const { given, measures, steps, status, stated, computed, judged, reason, responsible, newDate } = entry;
  if (!given) return [{ kind: 'form' }];
  if (status === 'dropped') return reason ? [] : [{ kind: 'reason' }];
  const values = measures
    .filter((each) => lacksValue(each, moment))
    .map((each): Missing => ({ kind: 'value', ...named(each) }));
  const documents = steps
    .filter(({ documentMissing }) => documentMissing)
    .map(({ milestone }): Missing => ({ kind: 'document', what: milestone.text, id: milestone.id }));
  const missing: Missing[] = [...values, ...documents];
  const isUntold = values.length === 0 && computed === 'unknown' && !judged && stated === undefined;
  if (isUntold && measures.every(({ standing }) => standing !== 'unknown')) missing.push({ kind: 'status' });
  if (isDeviation(entry) && !reason) missing.push({ kind: 'reason' });
  if (['partly', 'behind', 'not-met'].includes(status)) {
    if (entry.cause.length === 0) missing.push({ kind: 'cause' });
    if (entry.action.length === 0) missing.push({ kind: 'action' });
    if (!responsible) missing.push({ kind: 'responsible' });
    if (!newDate) missing.push({ kind: 'new-date' });
  } else if (entry.text.length === 0 && entry.cause.length === 0 && !reason) missing.push({ kind: 'text' });
  return missing;
}

/** Whether a leader states another status than the figures give. */
export const isDeviation = ({ stated, computed, judged }: Entry): boolean =>
  stated !== undefined && stated !== computed && judged;

function lacksValue({ value, standing, indicator }: Measure, moment: Moment): boolean {
  if (value && value.kind !== 'open') return false;
  if (standing !== 'followed') return standing === 'unknown';
  return ownPeriod(indicator, moment.year).last <= (moment.kind === 'annual' ? `${moment.year}-12-31` : moment.asOf);
}

const named = ({ indicator, unit }: Measure): Pick<Missing, 'what' | 'id'> => ({
  what: unit ? `${indicator.name} (${unit.name})` : indicator.name,
  id: idForm(indicator.id),
});
