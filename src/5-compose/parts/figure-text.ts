import { capital } from '../../danish/capital.ts';
import { formatQuantity } from '../../danish/quantity.ts';
import { thresholdOf } from '../../danish/target.ts';
import { typographic } from '../../danish/typography.ts';
import type { FigureText } from '../../model/composed-text.ts';
import type { Target, Value } from '../../model/values.ts';
import { thresholdText } from '../../words/measure-sentences.ts';

const none: FigureText = { text: null, open: false, meta: null };

/** A baseline or reported value with its period below; without its unit where that has a column of its own. */
export function valueFigure(value: Value | undefined, unit: string | null): FigureText {
  if (!value) return none;
  if (value.kind !== 'quantity') return { text: capital(value.text), open: value.kind === 'open', meta: null };
  const meta = value.period ? typographic(value.period.text) : null;
  return { text: withoutUnit(formatQuantity(value.quantity), unit), open: false, meta };
}

/** A target; a fall or rise is shown with the value that it comes to. */
export function targetFigure(target: Target | undefined, unit: string | null, baseline: Value | undefined): FigureText {
  if (!target) return none;
  const threshold = 'percent' in target ? thresholdOf(target, baseline) : undefined;
  const text = 'percent' in target ? target.text : withoutUnit(target.text, unit);
  const limit = target.kind === 'decrease' ? 'most' : 'least';
  return {
    text: typographic(['yes', 'all'].includes(target.kind) ? capital(text) : text),
    open: target.kind === 'open',
    meta: threshold ? thresholdText(limit, withoutUnit(formatQuantity(threshold), unit)) : null,
  };
}

/** `117.084 km` without ` km`; what is followed has no figure, only the words `følges`. */
function withoutUnit(text: string, unit: string | null): string {
  if (unit === null) return typographic(text);
  const words = text.replace(/[\u00a0\s]+/g, ' ').trim();
  if (!words.endsWith(` ${unit}`)) return typographic(text);
  return typographic(words.slice(0, -unit.length).trim().replace(/ i$/, ''));
}
