import { formatQuantity } from '../../../danish/quantity.ts';
import type { ListTableNode } from '../../../model/composed-table.ts';
import type { Entry, Measure } from '../../../model/follow-up.ts';
import type { Value } from '../../../model/values.ts';
import { baselineHeading, columnHeadings } from '../../../words/column-headings.ts';
import { continuationWords } from '../../../words/continuation-words.ts';
import { itemGroups, itemName } from '../../../words/item-words.ts';
import { baselineCaption } from '../../../words/report-tables.ts';
import { linkCell, listCell, listTable, textCell } from '../../parts/list-table.ts';
import type { ReportContext } from './report-context.ts';

/** The start of next year: each goal's and initiative's final values, and whether it goes on. */
export function baselineTable({ report, year, numbers }: ReportContext): ListTableNode {
  const groups = [
    { heading: itemGroups.goals, entries: report.goals },
    { heading: itemGroups.initiatives, entries: report.initiatives },
  ];
  return listTable({
    numbered: numbers.table(),
    caption: baselineCaption(year.year + 1),
    columns: [
      { heading: columnHeadings.number, share: 18 },
      { heading: columnHeadings.item, share: 50, kind: 'header' },
      { heading: baselineHeading(year.year + 1), share: 77 },
      { heading: columnHeadings.nextYear, share: 23 },
    ],
    groups: groups.map(({ heading, entries }) => ({
      heading,
      rows: entries
        .filter(({ demanded }) => demanded)
        .map((entry) => ({
          cells: [
            textCell(itemName(entry.item)),
            linkCell(entry.item),
            listCell(finalValues(entry)),
            textCell(entry.continuation && continuationWords[entry.continuation]),
          ],
        })),
    })),
  });
}

/** `Sygefravær: 4,72 % i 2023`; the values of local units stand together. */
function finalValues({ measures }: Entry): string[] {
  const stated = measures.filter(({ value }) => value?.kind === 'quantity');
  return [...Map.groupBy(stated, ({ indicator }) => indicator.id).values()].map((group) => {
    const when = new Set(group.map(periodWords));
    const isShared = group.length > 1 && when.size === 1;
    const values = group.map(({ unit, value }) => {
      const text = isShared ? quantityWords(value!) : value!.text;
      return [unit?.name, text].filter(Boolean).join(' ');
    });
    return `${group[0]!.indicator.name}: ${values.join('; ')}${isShared ? [...when][0] : ''}`;
  });
}

const quantityWords = (value: Value) => (value.kind === 'quantity' ? formatQuantity(value.quantity) : value.text);

/** The words of a value after its figure: ` i oktober 2023`. */
const periodWords = ({ value }: Measure) => value!.text.slice(quantityWords(value!).length);
