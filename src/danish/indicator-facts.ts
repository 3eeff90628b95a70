import type { Indicator } from '../model/item.ts';
import { listWords } from './list.ts';
import { formatQuantity } from './quantity.ts';
import { thresholdOf } from './target.ts';
import { typographic } from './typography.ts';

export interface IndicatorFact {
  label: string;
  text: string;
}

/** The facts agreed of an indicator, in the order in which one asks: `Udgangspunkt`, `Mål`, `Måles`, `Kilde`, `Opgøres`; what isn't agreed is left out. */
export function indicatorFacts({
  baseline,
  target,
  period,
  source,
  reportedAt,
}: Omit<Indicator, 'place'>): IndicatorFact[] {
  const threshold = target && 'percent' in target ? thresholdOf(target, baseline) : undefined;
  const limit = target?.kind === 'decrease' ? 'højst' : 'mindst';
  const facts = [
    baseline && { label: 'Udgangspunkt', text: baseline.text },
    target && {
      label: 'Mål',
      text: threshold ? `${target.text}, altså ${limit} ${formatQuantity(threshold)}` : target.text,
    },
    period && { label: 'Måles', text: period.text },
    source && { label: 'Kilde', text: source },
    reportedAt && { label: 'Opgøres', text: listWords(reportedAt.map(({ name }) => name)) },
  ];
  return facts.flatMap((fact) => (fact ? [{ label: fact.label, text: typographic(fact.text) }] : []));
}
