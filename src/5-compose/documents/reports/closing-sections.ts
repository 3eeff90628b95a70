import { typographic } from '../../../danish/typography.ts';
import type { Agreement } from '../../../model/year.ts';
import { unchangedSentence } from '../../../words/change-words.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { reportSentences } from '../../../words/report-sentences.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import type { Numbering } from '../../parts/numbering.ts';
import { signaturesNode } from '../../parts/signatures-node.ts';
import { changesTable } from './changes-table.ts';
import { decisionsTable } from './decisions-table.ts';
import { missingTable } from './missing-table.ts';
import type { ReportContext } from './report-context.ts';

/** The end of every report: changes since the seal, what is missing, decisions, signatures. */
export function closingSections(context: ReportContext): ReportSection[] {
  const { agreement, report, numbers } = context;
  const decisions = report.whole?.decisions ?? [];
  return [
    { title: chapterTitles.changes, nodes: [changesBlock(agreement, numbers)] },
    {
      title: chapterTitles.missing,
      nodes: [missingTable(context) ?? told(reportSentences.allReported)],
    },
    {
      title: chapterTitles.decisions,
      nodes: [
        ...(decisions.length > 0 ? [decisionsTable(decisions, numbers)] : []),
        ...(decisions.length > 0 ? [] : [told(reportSentences.noDecisions)]),
      ],
    },
    { title: chapterTitles.signatures, nodes: [signaturesNode({ ...context, agreement })] },
  ];
}

/** The table of changes since the seal, or a sentence that tells that nothing is; `owner` is named where there are several. */
export function changesBlock(agreement: Agreement, numbers: Numbering, owner?: string) {
  if (agreement.changes.length > 0) return changesTable(agreement, numbers, owner);
  return told(unchangedSentence(agreement.seal?.date, owner));
}

/** A sentence where there is no table to show. */
export const told = (text: string) => ({ kind: 'note' as const, text: typographic(text) });
