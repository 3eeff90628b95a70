import { capital } from '../../../danish/capital.ts';
import type { ListCell, ListTableNode } from '../../../model/composed-table.ts';
import type { Entry } from '../../../model/follow-up.ts';
import type { PartChange } from '../../../model/seal.ts';
import type { Agreement } from '../../../model/year.ts';
import {
  approvedByText,
  approvedText,
  changeGroups,
  changesCaption,
  differences,
  partText,
  whyText,
} from '../../../words/change-words.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { listCell, listTable, textCell } from '../../parts/list-table.ts';
import type { Numbering } from '../../parts/numbering.ts';
import type { ReportContext } from './report-context.ts';

/** The table of what differs from the sealed agreement: what nobody approved first, as the model has it; `owner` where there are several. */
export function changesTable({ changes }: Agreement, numbers: Numbering, owner?: string): ListTableNode {
  const [approved, unapproved] = [true, false].map((wanted) =>
    changes.filter((change) => (change.approved !== undefined) === wanted),
  ) as [PartChange[], PartChange[]];
  const groups = [
    { heading: changeGroups.unapproved, rows: unapproved },
    { heading: changeGroups.approved, rows: approved },
  ].filter(({ rows }) => rows.length > 0);
  return listTable({
    numbered: numbers.table(),
    caption: changesCaption(owner),
    columns: [
      { heading: columnHeadings.part, share: 45, kind: 'header' },
      { heading: columnHeadings.change, share: 63 },
      { heading: columnHeadings.why, share: 30 },
      { heading: columnHeadings.whenAndWho, share: 30 },
    ],
    groups: groups.map(({ heading, rows }) => ({
      heading,
      rows: rows.map((change) => ({
        cells: [textCell(partText(change)), changeCell(change), textCell(whyText(change)), whenCell(change)],
      })),
    })),
  });
}

/** The changes of one goal or initiative, a line for each. */
export function changeLines({ item }: Entry, { agreement: { changes } }: ReportContext): string[] {
  return changes
    .filter((change) => change.kind === item.kind && change.id === item.id)
    .map((change) =>
      [differences(change).map(capital).join('; '), whyText(change), approvedText(change)]
        .filter(Boolean)
        .map(sentence)
        .join(' '),
    );
}

const sentence = (text: string | undefined) => (text?.endsWith('.') ? text : `${text}.`);

const changeCell = (change: PartChange): ListCell => listCell(differences(change));

function whenCell(change: PartChange): ListCell {
  const { approved } = change;
  if (!approved) return textCell(changeGroups.unapproved);
  return textCell(approved.date.text, approved.approvedBy && approvedByText(approved.approvedBy));
}
