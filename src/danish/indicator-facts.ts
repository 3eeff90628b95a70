import type { Measure } from '../model/follow-up.ts';
import type { Indicator } from '../model/item.ts';
import { baselineText } from './baseline-text.ts';
import { listWords } from './list.ts';
import { formatQuantity } from './quantity.ts';
import { thresholdOf } from './target.ts';
import { typographic } from './typography.ts';

export interface IndicatorFact {
  label: string;
  text: string;
}

/** The facts agreed of an indicator, in the order in which one asks: `Udgangspunkt`, `Mål`, `Måles`, `Kilde`, `Tælles`, `Opgøres`; what isn't agreed is left out. */
export function indicatorFacts(indicator: Omit<Indicator, 'place'>): IndicatorFact[] {
  const { baseline, target, period, source, reportedAt, together } = indicator;
  const threshold = target && 'percent' in target ? thresholdOf(target, baseline) : undefined;
  const limit = target?.kind === 'decrease' ? 'højst' : 'mindst';
  const facts = [
    baseline && { label: 'Udgangspunkt', text: baselineText(indicator)! },
    target && {
      label: 'Mål',
      text: threshold ? `${target.text}, altså ${limit} ${formatQuantity(threshold)}` : target.text,
    },
    period && { label: 'Måles', text: period.text },
    source && { label: 'Kilde', text: source },
    together && { label: 'Tælles', text: 'samlet for alle enheder' },
    reportedAt && { label: 'Opgøres', text: listWords(reportedAt.map(({ name }) => name)) },
  ];
  return facts.flatMap((fact) => (fact ? [{ label: fact.label, text: typographic(fact.text) }] : []));
}

/** The facts of an indicator with what an earlier follow-up told of it: its baselines, where they weren't known, and its values. */
export function indicatorFactsSoFar(indicator: Indicator, said: Measure[]): { facts: IndicatorFact[]; last: string[] } {
  const alone = said.find(({ unit }) => !unit)?.indicator;
  return {
    facts: [
      ...indicatorFacts(alone ?? indicator),
      ...said.flatMap(({ unit, indicator: own }) =>
        unit && own.baselineReportedAt
          ? [{ label: `Udgangspunkt, ${unit.name}`, text: typographic(baselineText(own)!) }]
          : [],
      ),
    ],
    last: said.flatMap(({ value, unit }) =>
      value && value.kind !== 'open' ? [unit ? `${unit.name}: ${value.text}` : value.text] : [],
    ),
  };
}
