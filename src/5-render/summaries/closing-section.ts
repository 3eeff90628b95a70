import { changesBlock, told } from '../reports/closing-sections.ts';
import { decisionCells, decisionColumns } from '../reports/decisions-table.ts';
import { type ListGroup, listTable } from '../reports/list-table.ts';
import type { ReportSection } from '../reports/number-sections.ts';
import { askingEntries } from './deviations.ts';
import { missingSections } from './missing-sections.ts';
import type { Summary, UnitReport } from './summary.ts';
import { unitGroups } from './unit-groups.ts';

/** What a summary ends with: what is missing, what was changed since the seal, and what was decided. */
export function closingSection(summary: Summary): ReportSection {
  return {
    title: 'Opsamling',
    blocks: [],
    children: [...missingSections(summary), changesSection(summary), decisionsSection(summary)],
  };
}

/** What has been changed in each agreement since it was sealed. */
function changesSection({ units, numbers }: Summary): ReportSection {
  return {
    title: 'Ændringer siden aftalerne',
    blocks: units.map(({ agreement }) => changesBlock(agreement, numbers, agreement.unit.name)),
  };
}

/** What meetings have decided this year, who carries it out, and whether it is done. */
function decisionsSection(summary: Summary): ReportSection {
  const { units, numbers } = summary;
  const asked = units.flatMap(askingEntries).length;
  const groups = unitGroups(summary, decisionRows);
  return {
    title: 'Beslutninger',
    blocks: [
      groups.length === 0
        ? told('Der er ikke truffet beslutninger på møder om opfølgningen.')
        : listTable({
            numbered: numbers.table(),
            caption: 'Det, der er besluttet',
            ...(asked > 0 && { remark: 'Det, mødet skal tage stilling til, står samlet i kapitlet »Afvigelser«.' }),
            columns: decisionColumns,
            groups,
          }),
    ],
  };
}

/** The decisions of the earlier follow-up stand first; those of this one can't be late yet. */
function decisionRows({ report, earlier }: UnitReport): ListGroup['rows'] {
  return [earlier, report].flatMap((each) =>
    (each?.whole?.decisions ?? []).map((decision) => ({
      cells: decisionCells(decision, earlier && each?.followUp.name, each === earlier ? report?.asOf : undefined),
    })),
  );
}
