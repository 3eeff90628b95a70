import type { Continuation, Entry } from '../../model/follow-up.ts';
import { itemName } from './item-name.ts';
import { type ListTableView, linkCell, listCell, listTable, textCell } from './list-table.ts';
import type { ReportRendering } from './report-rendering.ts';

const words: Record<Continuation, string> = {
  continues: 'Fortsætter',
  changes: 'Ændres',
  ends: 'Afsluttes',
  dropped: 'Udgår',
};

/** What next year begins with: each goal's and initiative's final values, and whether it goes on. */
export function baselineTable({ report, year, numbers }: ReportRendering): ListTableView {
  const groups = [
    { heading: 'Mål', entries: report.goals },
    { heading: 'Indsatser', entries: report.initiatives },
  ];
  return listTable({
    numbered: numbers.table(),
    caption: `Årets tal som udgangspunkt for ${year.year + 1}`,
    columns: [
      { heading: 'Nr.', width: 20 },
      { heading: 'Mål eller indsats', width: 55, kind: 'header' },
      { heading: `Udgangspunkt for ${year.year + 1}`, width: 68 },
      { heading: 'Næste år', width: 25 },
    ],
    groups: groups.map(({ heading, entries }) => ({
      heading,
      rows: entries
        .filter(({ demanded }) => demanded)
        .map((entry) => ({
          cells: [
            textCell(itemName(entry.item)),
            linkCell(entry.item.title, entry.item.anchor),
            listCell(finalValues(entry)),
            textCell(entry.continuation && words[entry.continuation]),
          ],
        })),
    })),
  });
}

/** `Sygefravær: 4,72 % i 2023`; the values of local units stand together. */
function finalValues({ measures }: Entry): string[] {
  const stated = measures.filter(({ value }) => value?.kind === 'quantity');
  return [...Map.groupBy(stated, ({ indicator }) => indicator.id).values()].map((group) => {
    const values = group.map(({ unit, value }) => [unit?.name, value!.text].filter(Boolean).join(' '));
    return `${group[0]!.indicator.name}: ${values.join('; ')}`;
  });
}
