import { indicatorFactsSoFar } from '../../../danish/indicator-facts.ts';
import { formatQuantity } from '../../../danish/quantity.ts';
import { typographic } from '../../../danish/typography.ts';
import { countingUnits } from '../../../judging/counting-units.ts';
import { asksForBaseline } from '../../../judging/later-baseline.ts';
import type { FormMeasure } from '../../../model/composed-form.ts';
import type { FollowUp, Unit } from '../../../model/cycle.ts';
import type { Entry } from '../../../model/follow-up.ts';
import type { FormItem } from '../../../model/form.ts';
import type { Goal, Indicator, Initiative } from '../../../model/item.ts';
import type { Agreement } from '../../../model/year.ts';
import { followUpKeys } from '../../../words/follow-up-keys.ts';
import { yesNoChoices } from '../../../words/form-choices.ts';
import {
  baselineLabel,
  exampleValue,
  formHints,
  formLabels,
  knownLabels,
  valueHint,
} from '../../../words/form-words.ts';
import { whoAnswers } from '../../parts/who-answers.ts';
import { fieldId, formChoice, formField } from './form-field.ts';

/** The fields of an indicator, and what was said of it before. */
export function measureAsked(
  indicator: Indicator,
  item: Goal | Initiative,
  { path }: FormItem,
  earlier: Entry | undefined,
  followUp: FollowUp,
  agreement: Agreement,
): FormMeasure {
  const answering = whoAnswers(agreement, item, indicator);
  const own = [...path, followUpKeys.indicators, indicator.id];
  const units = countingUnits(indicator, item);
  const said = (earlier?.measures ?? []).filter((each) => each.indicator.id === indicator.id);
  const { facts, last } = indicatorFactsSoFar(indicator, said);
  const before = [...path, followUpKeys.baselines, indicator.id];
  const baselineField = (at: string[], unit?: Unit) =>
    asksForBaseline(said.find((each) => each.unit === unit)?.indicator ?? indicator)
      ? [formField(at, baselineLabel(unit?.name), { notation: 'value', hint: formHints.baseline })]
      : [];
  const isAnswer = indicator.target?.kind === 'yes';
  const fieldOf = (at: string[], label: string) =>
    isAnswer
      ? formChoice(at, label, yesNoChoices)
      : formField(at, label, { notation: 'value', hint: hintOf(indicator, followUp) });
  return {
    id: fieldId(own),
    name: typographic(indicator.name),
    facts: [
      ...facts,
      ...(answering === undefined ? [] : [{ label: knownLabels.answeredBy, text: typographic(answering) }]),
      ...(last.length > 0 ? [{ label: knownLabels.last, text: typographic(last.join('; ')) }] : []),
    ],
    fields:
      units.length > 0
        ? units.flatMap((unit) => [...baselineField([...before, unit.id], unit), fieldOf([...own, unit.id], unit.name)])
        : [
            ...baselineField(before),
            fieldOf(
              own,
              isAnswer ? formLabels.answer : followUp.kind === 'midway' ? formLabels.valueNow : formLabels.valueOfYear,
            ),
          ],
  };
}

/** How the value is written, in the unit that was agreed; what has no period of its own is better told with one at midway. */
function hintOf({ target, baseline, period }: Indicator, { kind, formDue }: FollowUp): string {
  if (target?.kind === 'all') return formHints.share;
  return valueHint(example(target, baseline), kind === 'midway' && !period, formDue.last.slice(0, 4));
}

function example(target: Indicator['target'], baseline: Indicator['baseline']): string {
  if (target && 'quantity' in target) return formatQuantity(target.quantity);
  if (baseline?.kind === 'quantity') return formatQuantity(baseline.quantity);
  return exampleValue(target?.kind === 'followed' ? target.unit : undefined);
}
