import { capital } from '../../../danish/capital.ts';
import { missingWords } from '../../../danish/missing-words.ts';
import { unknownFigures } from '../../../insight/unknown-figures.ts';
import type { ListTableNode } from '../../../model/composed-table.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { itemName } from '../../../words/item-words.ts';
import { unknownFigure } from '../../../words/report-sentences.ts';
import { reportCaptions } from '../../../words/report-tables.ts';
import { linkCell, listCell, listTable, textCell } from '../../parts/list-table.ts';
import { whoAnswers } from '../../parts/who-answers.ts';
import type { ReportContext } from './report-context.ts';

/** The gaps of each goal and initiative, and who can fill them; undefined where there are none. */
export function missingTable({ report, agreement, numbers }: ReportContext): ListTableNode | undefined {
  const rows = [...report.goals, ...report.initiatives]
    .filter(({ demanded }) => demanded)
    .map((entry) => ({ entry, texts: lacks(entry) }))
    .filter(({ texts }) => texts.length > 0);
  if (rows.length === 0) return undefined;
  return listTable({
    numbered: numbers.table(),
    caption: reportCaptions.missing,
    columns: [
      { heading: columnHeadings.number, share: 20 },
      { heading: columnHeadings.item, share: 55, kind: 'header' },
      { heading: columnHeadings.missing, share: 61 },
      { heading: columnHeadings.with, share: 32 },
    ],
    groups: [
      {
        rows: rows.map(({ entry, texts }) => ({
          cells: [
            textCell(itemName(entry.item)),
            linkCell(entry.item),
            listCell(texts),
            textCell(entry.responsible ?? whoAnswers(agreement, entry.item) ?? entry.filledBy ?? agreement.leader),
          ],
        })),
      },
    ],
  });
}

/** The gaps of an entry, and what of it can't be stated, each in words. */
export function lacks(entry: Entry): string[] {
  return [
    ...entry.missing.map(missingWords).map(capital),
    ...unknownFigures(entry).map(({ indicator, units, lacksBaseline }) =>
      unknownFigure(
        indicator.name,
        units.map(({ name }) => name),
        lacksBaseline,
      ),
    ),
  ];
}
