import { capital } from '../../../danish/capital.ts';
import { listWords } from '../../../danish/list.ts';
import { missingWords } from '../../../danish/missing-words.ts';
import { type UnknownFigure, unknownFigures } from '../../../insight/unknown-figures.ts';
import type { ListTableNode } from '../../../model/composed-table.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { itemName } from '../../parts/item-name.ts';
import { linkCell, listCell, listTable, textCell } from '../../parts/list-table.ts';
import type { ReportContext } from './report-context.ts';

/** What is missing of each goal and initiative, and who can give it; undefined where nothing is. */
export function missingTable({ report, agreement, numbers }: ReportContext): ListTableNode | undefined {
  const rows = [...report.goals, ...report.initiatives]
    .filter(({ demanded }) => demanded)
    .map((entry) => ({ entry, texts: lacks(entry) }))
    .filter(({ texts }) => texts.length > 0);
  if (rows.length === 0) return undefined;
  return listTable({
    numbered: numbers.table(),
    caption: 'Det, der mangler',
    columns: [
      { heading: 'Nr.', share: 20 },
      { heading: 'Mål eller indsats', share: 55, kind: 'header' },
      { heading: 'Mangler', share: 61 },
      { heading: 'Hos', share: 32 },
    ],
    groups: [
      {
        rows: rows.map(({ entry, texts }) => ({
          cells: [
            textCell(itemName(entry.item)),
            linkCell(entry.item),
            listCell(texts),
            textCell(entry.responsible ?? entry.filledBy ?? agreement.leader),
          ],
        })),
      },
    ],
  });
}

/** What an entry lacks, and what of it can't be stated, each in words. */
export function lacks(entry: Entry): string[] {
  return [
    ...entry.missing.map(missingWords).map(capital),
    ...unknownFigures(entry).map((figure) => `Kan ikke opgøres: ${unknownWords(figure)}`),
  ];
}

/** `Sygefravær (Nord og Syd) – udgangspunktet mangler` */
function unknownWords({ indicator, units, lacksBaseline }: UnknownFigure): string {
  const names = units.length > 0 ? ` (${listWords(units.map(({ name }) => name))})` : '';
  return `${indicator.name}${names}${lacksBaseline ? ' – udgangspunktet mangler' : ''}`;
}
