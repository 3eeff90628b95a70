import type { UnitReport } from '../../../insight/unit-report.ts';
import { departmentHeading } from '../../../words/summary-words.ts';
import type { ListGroup } from '../../parts/list-table.ts';
import type { Summary } from './summary.ts';

/**
 * Rows of a table by unit; of the directorate also by department, whose head is named. A unit without rows is left out.
 */
export function unitGroups(
  { units, department }: Summary,
  rowsOf: (unit: UnitReport) => ListGroup['rows'],
): ListGroup[] {
  const groups = units
    .map((unit) => ({ unit: unit.agreement, rows: rowsOf(unit) }))
    .filter(({ rows }) => rows.length > 0);
  return groups.map(({ unit, rows }, index) => {
    const { id, name, head } = unit.department;
    const isFirst = groups[index - 1]?.unit.department.id !== id;
    return {
      ...(department === undefined && isFirst && { above: departmentHeading(name, head) }),
      heading: unit.unit.name,
      rows,
    };
  });
}
