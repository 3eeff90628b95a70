import { hyphenate } from '../../danish/hyphenate.ts';
import { typographic } from '../../danish/typography.ts';
import type { Answer } from '../../model/year.ts';
import { textWidth } from '../views/table-columns.ts';
import type { AgreementRendering } from './agreement-rendering.ts';
import { type BlockView, blockView } from './block-view.ts';
import type { ReportBlockView } from './blocks.ts';

/** A label in the left-hand column with what stands beside it. */
export interface AnswerRowView {
  label: { text: string; level: number } | null;
  kind: RowKind;
  blocks: (BlockView | ReportBlockView)[];
}

/** A `wide` row holds a table that needs both columns. */
type RowKind = 'text' | 'data' | 'wide';

const dataLabels = { indicators: 'Indikatorer', milestones: 'Milepæle' } as const;

/** An answer as rows, its question first; indicators and milestones after it have labels of their own, one level below. */
export function answerRows(answer: Answer, level: number, rendering: AgreementRendering): AnswerRowView[] {
  const labelLevel = Math.min(6, level);
  const place = { level: labelLevel + 1, width: textWidth, inAnswer: true };
  const question = { text: hyphenate(typographic(answer.question.label)), level: labelLevel };
  const rows: AnswerRowView[] = [];
  for (const block of answer.content) {
    const view = blockView(block, place, rendering);
    const kind = rowKind(view);
    const last = rows.at(-1);
    if (kind === 'text' && last?.kind === 'text') {
      last.blocks.push(view);
      continue;
    }
    const isData = block.kind === 'indicators' || block.kind === 'milestones';
    const label = isData ? { text: dataLabels[block.kind], level: Math.min(6, level + 1) } : null;
    rows.push({ label: last ? label : question, kind, blocks: [view] });
  }
  return rows;
}

function rowKind(view: BlockView): RowKind {
  if (view.partial === 'indicators' || view.partial === 'milestones') return 'data';
  return view.partial === 'table' && !view.narrow ? 'wide' : 'text';
}
