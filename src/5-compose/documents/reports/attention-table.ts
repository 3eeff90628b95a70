import { formatQuantity } from '../../../danish/quantity.ts';
import { attention } from '../../../insight/attention.ts';
import type { ListTableNode } from '../../../model/composed-table.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { itemGroups } from '../../../words/item-words.ts';
import { missedFigure, reportSentences } from '../../../words/report-sentences.ts';
import { reportCaptions } from '../../../words/report-tables.ts';
import { linkCell, listTable, pageCell, statusCell, textCell } from '../../parts/list-table.ts';
import { beginningOf } from '../../parts/prose.ts';
import { statusMark } from '../../parts/status-mark.ts';
import type { ReportContext } from './report-context.ts';

/** The priorities, and the other goals that deviate from the agreement, each with where it is. */
export function attentionTable({ report, numbers }: ReportContext): ListTableNode {
  const { priorities, others } = attention(report);
  const groups = [
    { heading: itemGroups.priorities, entries: priorities },
    { heading: itemGroups.attention, entries: others },
  ];
  return listTable({
    numbered: numbers.table(),
    caption: reportCaptions.attention,
    columns: [
      { heading: columnHeadings.number, share: 8 },
      { heading: columnHeadings.goal, share: 57, kind: 'header' },
      { heading: columnHeadings.status, share: 33 },
      { heading: columnHeadings.where, share: 60 },
      { heading: columnHeadings.page, share: 10, kind: 'page' },
    ],
    groups: groups
      .filter(({ entries }) => entries.length > 0)
      .map(({ heading, entries }) => ({ heading, rows: entries.map((entry) => ({ cells: cells(entry) })) })),
  });
}

function cells(entry: Entry) {
  const { item, status } = entry;
  return [
    textCell(`${item.number}`),
    linkCell(item),
    statusCell(statusMark(status)),
    textCell(whereText(entry), figureText(entry)),
    pageCell(item.anchor),
  ];
}

/** The first sentence that is told, else what is missing. */
export function whereText({ given, text, reason }: Entry): string {
  if (!given) return reportSentences.notHandedIn;
  return beginningOf(text) || reason || reportSentences.nothingWritten;
}

/** In characters: a longer name would fill the cell. */
const longest = 45;

/** `Sygefravær: 4,62 %, mål højst 4,00 %`: the first value that misses its target. */
function figureText({ measures }: Entry): string | undefined {
  const missed = measures.find(({ standing }) => standing === 'missed');
  if (missed?.value?.kind !== 'quantity') return undefined;
  const { indicator, unit, value } = missed;
  const name = [indicator.name, unit?.name].filter(Boolean).join(', ');
  const short = [name, unit?.name].find((each) => each !== undefined && each.length <= longest);
  return missedFigure(short, formatQuantity(value.quantity), indicator.target?.text);
}
