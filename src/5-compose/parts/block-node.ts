import type { ComposedNode } from '../../model/composed-node.ts';
import type { Block, Goal } from '../../model/item.ts';
import type { AgreementContext } from './agreement-context.ts';
import { agreementItem } from './agreement-item.ts';
import { chartNode } from './chart-node.ts';
import { indicatorsNode } from './indicators-node.ts';
import { milestonesNode } from './milestones-node.ts';
import { outcomesNode } from './outcomes-node.ts';
import { saidText } from './said-text.ts';
import { signaturesNode } from './signatures-node.ts';
import { tableNode } from './table-node.ts';
import { titleParts } from './title-parts.ts';

/** The node that says what a block of an agreement does. */
export function blockNode(block: Block, context: AgreementContext): ComposedNode {
  const nodeOf = (inner: Block) => blockNode(inner, context);
  switch (block.kind) {
    case 'text':
      return { kind: 'text', nodes: saidText(block.nodes) };
    case 'priorities':
      return { kind: 'priorities', year: context.year.year, goals: block.goals.map(priority) };
    case 'outcomes':
      return outcomesNode(block, context);
    case 'initiatives':
      return { kind: 'items', items: block.initiatives.map((each) => agreementItem(each, context, nodeOf)) };
    case 'goals':
      return { kind: 'items', items: block.goals.map((each) => agreementItem(each, context, nodeOf)) };
    case 'indicators':
      return indicatorsNode(block.indicators, block.localUnits);
    case 'milestones':
      return milestonesNode(block.milestones, context.year.followUps);
    case 'table':
      return tableNode(block.table, context);
    case 'chart':
      return chartNode(block.figure, context);
    case 'signatures':
      return signaturesNode(context);
  }
}

function priority(goal: Goal) {
  const { anchor, number } = goal;
  return { anchor, number, parts: titleParts(goal) };
}
