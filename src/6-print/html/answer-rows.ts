import type { ComposedAnswer, ComposedNode } from '../../model/composed-node.ts';
import type { NodeView, PageSetting } from './page-setting.ts';

/** A label in the left-hand column with what stands beside it; a `wide` row holds what needs both columns. */
export interface AnswerRow {
  label: { text: string; level: number } | null;
  kind: 'text' | 'data' | 'wide';
  nodes: NodeView[];
}

/**
 * An answer as rows, its label, a heading of this level, first; data after it have labels of their own, one level below. A
 * figure that takes both columns has its caption.
 */
export function answerRows({ label, nodes }: ComposedAnswer, level: number, setting: PageSetting): AnswerRow[] {
  const labelLevel = Math.min(6, level);
  const place = { level: labelLevel + 1, inAnswer: true };
  const rows: AnswerRow[] = [];
  for (const node of nodes) {
    const view = setting.view(node, place);
    const kind = rowKind(node, view);
    const last = rows.at(-1);
    if (kind === 'text' && last?.kind === 'text') {
      last.nodes.push(view);
      continue;
    }
    const own = 'label' in node ? { text: node.label, level: Math.min(6, level + 1) } : null;
    const first = node.kind === 'bullets' && node.figure ? null : { text: label, level: labelLevel };
    rows.push({ label: last ? own : first, kind, nodes: [view] });
  }
  return rows;
}

function rowKind(node: ComposedNode, view: NodeView): AnswerRow['kind'] {
  switch (node.kind) {
    case 'indicators':
    case 'milestones':
    case 'list-table':
      return 'data';
    case 'bullets':
      return node.figure ? 'wide' : 'data';
    case 'table':
      return 'narrow' in view && !view.narrow ? 'wide' : 'text';
    default:
      return 'text';
  }
}
