import { listWords } from '../danish/list.ts';
import { isOpen } from '../danish/open.ts';
import { typographic } from '../danish/typography.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { MessageWith } from '../diagnostics/message.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { FollowUp, Outcome, Unit } from '../model/cycle.ts';
import type { Answer, Block, Indicator, Item, Milestone } from '../model/item.ts';
import type { Place } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { YearFacts } from './bind-year.ts';
import { type BlockContext, toBlocks } from './blocks.ts';
import { foreignIn } from './foreign-words.ts';
import { askedElsewhere, incompleteMilestone, namelessIndicator } from './item-messages.ts';
import type { ItemSource } from './merge-item.ts';
import type { Notes } from './number-blocks.ts';
import { readNotes } from './read-notes.ts';
import { unknownFollowUp, unknownOutcome, unknownUnit } from './reference-messages.ts';
import { createLookup, expand, type Lookup, titleOf, type VariableScope } from './variables.ts';

/** The surroundings that the answers of an item are made in, beside their text. */
export type ItemContext = Omit<BlockContext, 'lookup'> & { scope: VariableScope; notes: Notes };

/** A goal or initiative with every id bound and its answers in the order of the questions; reports unknown ids. */
export function resolveItem(
  source: ItemSource,
  id: string,
  questions: Question[],
  facts: YearFacts,
  context: ItemContext,
): Omit<Item, 'number' | 'anchor'> {
  const { frontMatter, placeOf } = source;
  const bind = <T>(
    key: 'contributesTo' | 'followUps' | 'localUnits' | 'collaboratesWith',
    message: MessageWith<'id', 'nærmest'>,
    known: Map<string, T>,
  ): T[] | undefined =>
    frontMatter[key]?.flatMap((each, index) => {
      const found = known.get(each);
      if (found === undefined)
        context.report(
          diagnose(message, placeOf([key, `${index}`]), { id: each, nærmest: nearest(each, known.keys()) }),
        );
      return found === undefined ? [] : [found];
    });
  const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((each) => [each.id, each]));
  const outcomes: Outcome[] = bind('contributesTo', unknownOutcome, byId(facts.outcomes)) ?? [];
  const localUnits: Unit[] = bind('localUnits', unknownUnit, facts.units) ?? [];
  const collaborators: Unit[] | undefined = bind('collaboratesWith', unknownUnit, facts.units);
  const followUps: FollowUp[] =
    bind('followUps', unknownFollowUp, byId(facts.followUps)) ?? facts.followUps.slice(0, 2);
  const words = createLookup(context.scope, context.report);
  const indicators = bindIndicators(source, followUps, facts, words, context);
  const milestones = bindMilestones(source, facts, words, context);
  const lookup = createLookup({ ...context.scope, indicators }, context.report);

  let placedIndicators = indicators.length === 0;
  let placedMilestones = milestones.length === 0;
  const written = new Map<string, Block[]>();
  for (const [question, nodes] of source.answers) {
    const blocks = toBlocks(
      nodes.filter((node) => node.type !== 'footnoteDefinition'),
      { ...context, lookup },
      (node) => {
        placedIndicators ||= node.name === 'indikatorer';
        placedMilestones ||= node.name === 'milepæle';
        if (node.name === 'indikatorer') return { kind: 'indicators', indicators, localUnits };
        return node.name === 'milepæle' ? { kind: 'milestones', milestones } : undefined;
      },
    );
    written.set(question, blocks);
  }
  const answers = questions.flatMap((question): Answer[] => {
    const own = written.get(question.key) ?? [];
    const content: Block[] = [...own];
    if (question.roles.includes('contribution') && outcomes.length > 0)
      content.unshift({ kind: 'outcomes', outcomes, all: false });
    if (question.roles.includes('collaboration') && collaborators) content.unshift(collaboration(collaborators));
    if (question.roles.includes('measurement')) {
      if (!placedIndicators) content.push({ kind: 'indicators', indicators, localUnits });
      if (!placedMilestones) content.push({ kind: 'milestones', milestones });
    }
    return content.length > 0 ? [{ question, content, written: own.length > 0 }] : [];
  });
  // What was written but could not be read has a place and no value.
  const firstLost = ['contributesTo', ...(frontMatter.contributesTo ? [`${frontMatter.contributesTo.length}`] : [])];
  const lost = source.documents.some(({ places }) => places?.has(firstLost.join('\0')));
  const title = source.title ? typographic(titleOf(source.title, lookup)) : '';
  for (const [key, note] of readNotes(source.documents, lookup)) context.notes.set(key, note);
  return {
    id,
    title,
    ...(source.title && foreignIn(source.title)),
    ...promiseOf(source, lookup),
    localUnits,
    outcomes,
    ...((lost || outcomes.length < (frontMatter.contributesTo?.length ?? 0)) && { unknownOutcomes: true }),
    ...(collaborators && { collaborators, collaboratorsPlace: placeOf(['collaboratesWith']) }),
    followUps,
    indicators,
    milestones,
    answers,
    place: source.place,
    ...(source.incomplete && { incomplete: true }),
    ...responsibleOf(frontMatter.responsible, placeOf(['responsible'])),
  };
}

/** Nobody, where that is still to be filled in; whether the agreement's contacts know them, a rule tells. */
const responsibleOf = (text: string | undefined, place: Place): Pick<Item, 'responsible'> =>
  text === undefined || isOpen(text) ? {} : { responsible: { text, place } };

/** The one sentence on what is agreed; one still to be filled in is none. */
function promiseOf({ frontMatter: { promise }, placeOf }: ItemSource, lookup: Lookup): Partial<Item> {
  if (promise === undefined || isOpen(promise)) return {};
  const place = placeOf(['promise']);
  return { promise: typographic(expand(promise, place, lookup).trim()), promisePlace: place };
}

function collaboration(units: Unit[]): Block {
  const value = units.length > 0 ? `Ja: ${listWords(units.map((unit) => unit.name))}.` : 'Nej.';
  return { kind: 'text', nodes: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}

function bindIndicators(
  { frontMatter, placeOf }: ItemSource,
  own: FollowUp[],
  facts: YearFacts,
  lookup: Lookup,
  { report }: Pick<BlockContext, 'report'>,
): Indicator[] {
  return Object.entries(frontMatter.indicators ?? {}).map(([id, { name, reportedAt, responsible, ...fields }]) => {
    const place = placeOf(['indicators', id], 'key');
    if (!name) report(diagnose(namelessIndicator, place, { id }));
    const at = (...keys: string[]) => placeOf(['indicators', id, ...keys]);
    const words = (text: string, key: string) => expand(text, at(key), lookup);
    const source = fields.source === undefined ? {} : { source: words(fields.source, 'source') };
    const asking = reportedAt?.flatMap((each, index) => followUpAsking(each, at('reportedAt', `${index}`)));
    const places = {
      ...responsibleOf(responsible, at('responsible')),
      ...(asking && { reportedAt: asking, reportedAtPlace: at('reportedAt') }),
      ...(fields.baseline && { baselinePlace: at('baseline') }),
      ...(fields.target && { targetPlace: at('target') }),
      ...(fields.period && { periodPlace: at('period') }),
    };
    return { id, name: words(name ?? id, 'name'), ...fields, ...source, place, ...places };
  });

  /** The follow-up of that id, which must be one of the item's own. */
  function followUpAsking(id: string, place: Place): FollowUp[] {
    const ids = facts.followUps.map((each) => each.id);
    if (!ids.includes(id)) report(diagnose(unknownFollowUp, place, { id, nærmest: nearest(id, ids) }));
    else if (!own.some((each) => each.id === id)) {
      const ventet = listWords(
        own.map((each) => `»${each.name}«`),
        'eller',
      );
      report(diagnose(askedElsewhere, place, { id, ventet }));
    }
    return own.filter((each) => each.id === id);
  }
}

function bindMilestones(
  { frontMatter, placeOf }: ItemSource,
  facts: YearFacts,
  words: Lookup,
  { report }: Pick<BlockContext, 'report'>,
): Milestone[] {
  return Object.entries(frontMatter.milestones ?? {}).flatMap(([id, { text, due, attachment, responsible }]) => {
    const place = placeOf(['milestones', id], 'key');
    if (!text) report(diagnose(incompleteMilestone, place, { id, nøgle: 'tekst' }));
    if (!due) report(diagnose(incompleteMilestone, place, { id, nøgle: 'senest' }));
    const known = facts.followUps.map((each) => each.id);
    if (attachment && !known.includes(attachment))
      report(
        diagnose(unknownFollowUp, placeOf(['milestones', id, 'attachment']), {
          id: attachment,
          nærmest: nearest(attachment, known),
        }),
      );
    return text && due
      ? [
          {
            id,
            text: expand(text, placeOf(['milestones', id, 'text']), words),
            due,
            ...(attachment && { attachment }),
            ...responsibleOf(responsible, placeOf(['milestones', id, 'responsible'])),
            place,
            duePlace: placeOf(['milestones', id, 'due']),
          },
        ]
      : [];
  });
}
