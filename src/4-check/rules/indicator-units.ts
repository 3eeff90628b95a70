import { isSameUnit } from '../../danish/units-of-measure.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Target } from '../../model/values.ts';
import type { RuleOf } from '../rule.ts';

const differentUnits = adjustable({
  code: 'indikator/enhed-afviger',
  severity: 'warning',
  da: 'Uventet enhed »{enhed}« i måltallet, ventede »{ventet}« som i udgangspunktet.',
  en: 'Unexpected unit "{enhed}" in the target, expected "{ventet}" as in the baseline.',

  explanation: {
    means: 'Måltallet og udgangspunktet er i hver sin enhed, så de kan ikke holdes op mod hinanden.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    måltal: fald på 3 %',
    wrong: '    måltal: højst 390.000 mil',
    right: '    måltal: højst 390.000 km',
  },
});

/** Reports indicators whose baseline and target are in different units, so that they can't be compared. */
export const indicatorUnits: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [differentUnits],
  check: ({ indicators }) =>
    indicators.flatMap(({ baseline, target, place, targetPlace = place }) => {
      const [before, after] = [baseline?.kind === 'quantity' && baseline.quantity.unit, target && unitOf(target)];
      if (!before || !after || isSameUnit(before, after)) return [];
      return [diagnose(differentUnits, targetPlace, { enhed: after, ventet: before })];
    }),
};

const unitOf = (target: Target): string | undefined =>
  'quantity' in target ? target.quantity.unit : target.kind === 'followed' ? target.unit : undefined;
