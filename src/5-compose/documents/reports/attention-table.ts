import { formatQuantity } from '../../../danish/quantity.ts';
import { typographic } from '../../../danish/typography.ts';
import { attention } from '../../../insight/attention.ts';
import type { ListTableNode } from '../../../model/composed-table.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { linkCell, listTable, pageCell, statusCell, textCell } from '../../parts/list-table.ts';
import { beginningOf } from '../../parts/prose.ts';
import { statusMark } from '../../parts/status-mark.ts';
import type { ReportContext } from './report-context.ts';

/** The priorities, and the other goals that deviate from the agreement, each with where it is. */
export function attentionTable({ report, numbers }: ReportContext): ListTableNode {
  const { priorities, others } = attention(report);
  const groups = [
    { heading: 'Højest prioriterede mål', entries: priorities },
    { heading: 'Øvrige mål, der kræver opmærksomhed', entries: others },
  ];
  return listTable({
    numbered: numbers.table(),
    caption: 'Prioriterede mål og mål, der afviger fra aftalen',
    columns: [
      { heading: 'Nr.', share: 8 },
      { heading: 'Mål', share: 57, kind: 'header' },
      { heading: 'Status', share: 33 },
      { heading: 'Hvor er vi', share: 60 },
      { heading: 'Side', share: 10, kind: 'page' },
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
  if (!given) return 'Skemaet er ikke afleveret';
  return beginningOf(text) || reason || 'Der er ikke skrevet noget';
}

/** In characters: a longer name would fill the cell. */
const longest = 45;

/** `Sygefravær: 4,62 %, mål højst 4,00 %`: the first value that misses its target. */
function figureText({ measures }: Entry): string | undefined {
  const missed = measures.find(({ standing }) => standing === 'missed');
  if (missed?.value?.kind !== 'quantity') return undefined;
  const { indicator, unit, value } = missed;
  const name = [indicator.name, unit?.name].filter(Boolean).join(', ');
  const figures = `${formatQuantity(value.quantity)}, mål ${indicator.target?.text}`;
  const short = [name, unit?.name].find((each) => each !== undefined && each.length <= longest);
  return typographic(short === undefined ? figures : `${short}: ${figures}`);
}
