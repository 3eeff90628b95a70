import { small } from '../../danish/capital.ts';
import { hyphenate } from '../../danish/hyphenate.ts';
import { listWords } from '../../danish/list.ts';
import { typographic } from '../../danish/typography.ts';
import type { ComposedItem, ComposedNode } from '../../model/composed-node.ts';
import type { Block, Goal, Initiative } from '../../model/item.ts';
import { itemLabels } from '../../words/item-labels.ts';
import { goalTag, itemName } from '../../words/item-words.ts';
import type { AgreementContext } from './agreement-context.ts';
import { notesIn } from './notes-in.ts';
import { outcomesNode } from './outcomes-node.ts';
import { titleParts } from './title-parts.ts';

/** A goal or initiative as it was agreed; `nodeOf` composes what an answer holds. */
export function agreementItem(
  item: Goal | Initiative,
  context: AgreementContext,
  nodeOf: (block: Block) => ComposedNode,
): ComposedItem {
  const goal = item.kind === 'goal' ? item : undefined;
  const outcomes =
    goal || item.outcomes.length === 0 ? null : outcomesNode({ outcomes: item.outcomes, all: false }, context);
  return {
    anchor: context.claimId(item.anchor) ?? item.anchor,
    name: itemName(item),
    parts: titleParts(item),
    priority: goal?.priority ?? false,
    tag: goal ? goalTag(goal) : null,
    status: null,
    summary: null,
    facts: itemFacts(item),
    outcomes,
    answers: item.answers.map(({ question, content }) => ({
      label: hyphenate(typographic(question.label)),
      nodes: content.map(nodeOf),
    })),
    notes: notesIn(
      item.answers.flatMap(({ content }) => content),
      context,
    ),
  };
}

function itemFacts({ localUnits, followUps }: Goal | Initiative): ComposedItem['facts'] {
  const units = listWords(localUnits.map(({ name }) => name));
  const names = listWords(followUps.map(({ name }) => small(name)));
  return [
    { label: itemLabels.units, text: typographic(units) },
    { label: itemLabels.followUps, text: typographic(names) },
  ].filter(({ text }) => text !== '');
}
