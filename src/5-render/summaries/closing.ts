import { capital } from '../../danish/capital.ts';
import { changesBlock, told } from '../reports/closing-sections.ts';
import { doneView } from '../reports/decisions-table.ts';
import { listTable, statusCell, textCell } from '../reports/list-table.ts';
import type { ReportSection } from '../reports/number-sections.ts';
import { askingEntries } from './deviations.ts';
import type { Summary, UnitReport } from './summary.ts';
import { unitGroups } from './unit-groups.ts';

/** What has been changed in each agreement since it was sealed. */
export function changesSection({ units, numbers }: Summary): ReportSection {
  return {
    title: 'Ændringer siden aftalerne',
    blocks: units.map(({ agreement }) => changesBlock(agreement, numbers, agreement.unit.name)),
  };
}

/** What meetings have decided this year, who carries it out, and whether it is done. */
export function decisionsSection(summary: Summary): ReportSection {
  const { units, numbers } = summary;
  const asked = units.flatMap(askingEntries).length;
  const groups = unitGroups(summary, decisionRows);
  return {
    title: 'Beslutninger',
    blocks: [
      ...(asked > 0 ? [told(`Det, mødet skal tage stilling til, står samlet i kapitlet »Afvigelser«.`)] : []),
      groups.length === 0
        ? told('Der er ikke truffet beslutninger på møder om opfølgningen.')
        : listTable({
            numbered: numbers.table(),
            caption: 'Det, der er besluttet',
            columns: [
              { heading: 'Beslutning', width: 72, kind: 'header' },
              { heading: 'Ansvarlig', width: 34 },
              { heading: 'Senest', width: 28 },
              { heading: 'Udført', width: 34 },
            ],
            groups,
          }),
    ],
  };
}

/** The decisions of the earlier follow-up stand first. */
function decisionRows({ report, earlier }: UnitReport) {
  return [earlier, report].flatMap((each) =>
    (each?.whole?.decisions ?? []).map(({ text, responsible, due, done }) => ({
      cells: [
        textCell(text, earlier && each?.followUp.name),
        textCell(responsible),
        textCell(capital(due.text)),
        statusCell(doneView(done)),
      ],
    })),
  );
}
