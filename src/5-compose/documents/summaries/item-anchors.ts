import { isPriority } from '../../../insight/attention.ts';
import { isDeviation } from '../../../insight/deviations.ts';
import type { UnitReport } from '../../../insight/unit-report.ts';
import type { Entry } from '../../../model/follow-up.ts';

/** HTML id of a goal's row among the deviations: `afvigelse-traening-maal-4`. */
export const deviationId = ({ agreement }: UnitReport, { item }: Entry): string =>
  `afvigelse-${agreement.unit.id}-${item.anchor}`;

/** HTML id of a goal among the priorities. */
export const priorityId = ({ agreement }: UnitReport, { item }: Entry): string =>
  `prioriteret-${agreement.unit.id}-${item.anchor}`;

/** The place where a summary says most of a goal or initiative; undefined where it only counts it. */
export function anchorOf(unit: UnitReport, entry: Entry): string | undefined {
  if (!entry.demanded) return undefined;
  if (isPriority(entry)) return priorityId(unit, entry);
  return isDeviation(entry) ? deviationId(unit, entry) : undefined;
}
