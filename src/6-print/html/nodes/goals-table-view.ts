import { toString as textOf } from 'mdast-util-to-string';
import type { GoalRows, GoalsTableNode } from '../../../model/composed-table.ts';
import { markdownHtml } from '../markdown-html.ts';
import type { NodePlace, PageSetting } from '../page-setting.ts';

/** Lines of a goal that stay on one page: a criterion takes two, and a hundred characters one. */
const mostLines = 9;

/** All goals as one table; headings in what is told of a goal stand as low as beside a label. */
export function goalsTableView(node: GoalsTableNode, { level }: NodePlace, { isFirst }: PageSetting) {
  const goalView = (goal: GoalRows) => ({
    ...goal,
    told: goal.told && {
      reason: goal.told.reason,
      texts: goal.told.texts.map((nodes) => ({ html: markdownHtml(nodes, level + 2, isFirst) })),
    },
    short: goal.criteria.length * 2 + lengthOf(goal) / 100 <= mostLines,
  });
  return { ...node, groups: node.groups.map((group) => ({ ...group, goals: group.goals.map(goalView) })) };
}

const lengthOf = ({ told }: GoalRows): number =>
  told?.texts.flat().reduce((sum, node) => sum + textOf(node).length + 1, 0) ?? 0;
