import { type Notation, notations, unreadableValue } from '../danish/notations.ts';
import { parseNumber } from '../danish/number.ts';
import type { Parsed } from '../danish/parsed.ts';
import { parsePartnerState } from '../danish/partner-state.ts';
import { parsePeriod } from '../danish/period.ts';
import { parseProgress } from '../danish/progress.ts';
import { parseValue } from '../danish/quantity.ts';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import type { Message } from '../diagnostics/message.ts';
import type { FormIndicator } from '../model/form.ts';
import type { PartnerState, Period, Progress, Value } from '../model/values.ts';

/** The fault of an answer, and the way to write it where that can be told. */
export interface AnswerFault extends Omit<Fault, 'message'> {
  message: Pick<Message, 'code' | 'da' | 'help'>;
  suggestion?: string;
  /** Nothing that is typed after it makes it right: said at once, not only when the field is left. */
  atOnce?: true;
  /** It may stay: it is only told. */
  advice?: true;
}

export type Read<T> = { value: T } | { fault: AnswerFault };

export const readValue = (text: string, year: number): Read<Value> =>
  read(text, parseValue(text, year), notations.value);
export const readPeriod = (text: string, year: number): Read<Period> =>
  read(text, parsePeriod(text, year), notations.period);
export const readProgress = (text: string, year: number): Read<Progress> =>
  read(text, parseProgress(text, year), notations.progress);
export const readPartnerState = (text: string): Read<PartnerState> =>
  read(text, parsePartnerState(text), notations.partner);

function read<T>(text: string, parsed: Parsed<T>, { da, en, example }: Notation): Read<T> {
  if (parsed.ok) return { value: parsed.value };
  const { suggestion } = parsed;
  const values = { værdi: text, slags: da, slagsEn: en, eksempel: example, nærmest: suggestion };
  return { fault: { ...fault(unreadableValue, values), ...(suggestion !== undefined && { suggestion }) } };
}

/** A number that stands alone with the unit that was agreed; other texts as they are. */
export function withUnit(text: string, indicator: Pick<FormIndicator, 'target' | 'baseline'>): string {
  const [, number, whole, rest = ''] = /^([-\u2212]?[\d.,]*\d)( af [\d.,]*\d)?( i .+)?$/.exec(text.trim()) ?? [];
  const unit = unitOf(indicator);
  if (number === undefined || unit === undefined || !parseNumber(number).ok) return text;
  return `${number}${whole ?? ''} ${unit}${rest}`;
}

function unitOf({ target, baseline }: Pick<FormIndicator, 'target' | 'baseline'>): string | undefined {
  if (target && 'quantity' in target) return target.quantity.unit;
  if (baseline?.kind === 'quantity') return baseline.quantity.unit;
  return target?.kind === 'followed' ? target.unit : undefined;
}
