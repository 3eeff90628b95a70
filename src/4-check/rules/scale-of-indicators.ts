import { likelyScale } from '../../danish/likely-scale.ts';
import { formatQuantity } from '../../danish/quantity.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { RuleOf } from '../rule.ts';

const differentScale = adjustable({
  code: 'indikator/størrelse',
  severity: 'error',
  da: 'Uventet »{fundet}« ved siden af »{andet}«, ventede {ventet}.',
  en: 'Unexpected "{fundet}" beside "{andet}", expected {ventet}.',
  help: {
    da: 'På dansk står punktum mellem tusinder og komma før decimaler; 80 % er ikke 0,8 %. Er tallet rigtigt, så skriv # tillad indikator/størrelse: grunden.',
    en: 'In Danish a point parts thousands and a comma decimals; 80 % is not 0,8 %. If the figure is right, write # tillad indikator/størrelse: the reason.',
  },
  explanation: {
    means:
      'Måltal og udgangspunkt er tusind eller hundrede gange fra hinanden, fordi et komma står, hvor der skulle være et punktum, eller fordi et regneark har gemt 80 % som 0,8. Så ville målet være nået, uden at nogen gjorde noget.',
    file: 'traening/maal/01-ventetid.md',
    instead: '    måltal: mindst 80 %',
    wrong: '    måltal: mindst 0,80 %',
    right: '    måltal: mindst 80 %',
  },
});

/** Reports a target or baseline that is a thousand or a hundred times too small beside the other: English thousands, or a share for per cent. */
export const scaleOfIndicators: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [differentScale],
  check: ({ indicators }) =>
    indicators.flatMap(({ target, baseline, place, targetPlace = place, baselinePlace = place }) => {
      if (!target || !('quantity' in target) || baseline?.kind !== 'quantity') return [];
      const [aim, from] = [target.quantity, baseline.quantity];
      const found = [
        { quantity: aim, likely: likelyScale(aim, from), other: baseline.text, at: targetPlace },
        { quantity: from, likely: likelyScale(from, aim), other: target.text, at: baselinePlace },
      ];
      return found.flatMap(({ quantity, likely, other, at }) =>
        likely
          ? [
              diagnose(differentScale, at, {
                fundet: formatQuantity(quantity),
                andet: other,
                ventet: formatQuantity(likely),
              }),
            ]
          : [],
      );
    }),
};
