import { statusOf, statusWord } from '../danish/status-words.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Continuation, Entry, Status } from '../model/follow-up.ts';
import type { FollowUpFrontMatter } from '../model/front-matter.ts';
import type { Block } from '../model/section.ts';
import type { Goal, Initiative } from '../model/year.ts';
import { type Answers, bindMeasures, bindSteps } from './bind-answers.ts';
import { placeIn } from './bind-year.ts';
import { type BlockContext, toBlocks } from './blocks.ts';
import { missingOf, statusOfAnswers } from './judge-answers.ts';
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
  const { status: computed, judged } = statusOfAnswers({ ...(stated && { stated }), measures, steps }, moment);
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
