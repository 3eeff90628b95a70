import { typographic } from '../../danish/typography.ts';
import type { Answer, Block } from '../../model/year.ts';
import type { AgreementRendering } from '../rendering.ts';
import { type BlockView, blockView } from './block-view.ts';
import { textWidth } from './table-columns.ts';

/** A label in the left-hand column with what stands beside it. */
export interface AnswerRowView {
  label: { text: string; level: number } | null;
  data: boolean;
  blocks: BlockView[];
}

const dataLabels = { indicators: 'Indikatorer', milestones: 'Milepæle' } as const;

/** An answer as rows: its question, and indicators and milestones with labels of their own, one level below the question's. */
export function answerRows(answer: Answer, level: number, rendering: AgreementRendering): AnswerRowView[] {
  const labelLevel = Math.min(6, level);
  const rows: AnswerRowView[] = [];
  const view = (block: Block) =>
    blockView(block, { level: labelLevel + 1, width: textWidth, inAnswer: true }, rendering);
  for (const block of answer.content) {
    const blocks = [view(block)];
    const last = rows.at(-1);
    if (block.kind === 'indicators' || block.kind === 'milestones') {
      rows.push({ label: { text: dataLabels[block.kind], level: Math.min(6, level + 1) }, data: true, blocks });
    } else if (last && !last.data) last.blocks.push(...blocks);
    else rows.push({ label: null, data: false, blocks });
  }
  return withQuestion(rows, { text: typographic(answer.question.label), level: labelLevel });
}

/** An answer of nothing but indicators still has its question above them. */
function withQuestion(rows: AnswerRowView[], label: { text: string; level: number }): AnswerRowView[] {
  const [first, ...rest] = rows;
  if (!first || first.data) return [{ label, data: false, blocks: [] }, ...rows];
  return [{ ...first, label }, ...rest];
}
