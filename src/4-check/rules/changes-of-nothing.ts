import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { RuleOf } from '../rule.ts';

const changeOfNothing = adjustable({
  code: 'indikator/ændring-af-nul',
  severity: 'warning',
  da: 'Uventet »{måltal}«, hvor udgangspunktet er 0, ventede »mindst« eller »højst« og et tal i {enhed}.',
  en: 'Unexpected "{måltal}" where the baseline is 0, expected "mindst" or "højst" and a figure in {enhed}.',

  explanation: {
    means:
      'Udgangspunktet er 0, så en ændring i procent er også 0, og »fastholdes« er ikke lavere end 0. Så er målet nået eller ikke nået, uanset hvad der sker.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    udgangspunkt: 402.310 km i januar-oktober 2022\n    måltal: fald på 3 %',
    wrong: '    udgangspunkt: 0 km i januar-oktober 2022\n    måltal: stigning på 3 %',
    right: '    udgangspunkt: 0 km i januar-oktober 2022\n    måltal: højst 500 km',
  },
});

/** Units that may be less than nothing, so that staying at 0 says something. */
const mayBeNegative = /kr\.?$|kroner|point/i;

/** Reports targets that any figure meets, or none, since they change or keep a baseline of 0: `stigning på 10 %`, `fald` and `fastholdes` of what is counted. */
export const changesOfNothing: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [changeOfNothing],
  check: ({ indicators }) =>
    indicators.flatMap(({ target, baseline, place, targetPlace = place }) => {
      if (!target || baseline?.kind !== 'quantity' || baseline.quantity.number !== 0) return [];
      const { unit } = baseline.quantity;
      const isChange = 'percent' in target && target.percent !== undefined;
      const isStill = target.kind === 'maintained' || target.kind === 'decrease';
      if (!isChange && !(isStill && !mayBeNegative.test(unit))) return [];
      return [diagnose(changeOfNothing, targetPlace, { måltal: target.text, enhed: unit })];
    }),
};
