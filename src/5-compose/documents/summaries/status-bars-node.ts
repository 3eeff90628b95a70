import { typographic } from '../../../danish/typography.ts';
import { countByStatus } from '../../../insight/status-order.ts';
import type { StatusBarsNode } from '../../../model/composed-figure.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { statusBarSentence } from '../../../words/summary-words.ts';
import type { Numbered } from '../../parts/numbering.ts';
import { statusMark } from '../../parts/status-mark.ts';

/** Bars of how many of each row's entries have each status. */
export function statusBars(
  { id, number }: Numbered,
  caption: string,
  rows: { label: string; entries: Entry[] }[],
): StatusBarsNode {
  return {
    kind: 'status-bars',
    id,
    number,
    caption: typographic(caption),
    rows: rows.map(({ label, entries }) => statusBar(typographic(label), entries)),
  };
}

function statusBar(label: string, entries: Entry[]): StatusBarsNode['rows'][number] {
  const counts = countByStatus(entries).map(({ status, count }) => ({ status: statusMark(status), count }));
  const words = counts.map(({ status, count }) => ({ word: status.word, count }));
  return { label, words: statusBarSentence(label, words), counts };
}
