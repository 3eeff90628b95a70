import { messagesOfParsing } from './1-parse/messages.ts';
import { messagesOfValidation } from './2-validate/messages.ts';
import { messagesOfResolution } from './3-resolve/messages.ts';
import { messagesOfRules } from './4-check/rules.ts';
import { messagesOfNotation } from './danish/messages.ts';
import { messagesOfExcuses } from './diagnostics/excuse.ts';
import type { Message } from './diagnostics/message.ts';
import { messagesOfForms } from './follow-up-files/form-messages.ts';
import { messagesOfJudging } from './judging/messages.ts';

/** Every message there is, by its code, in alphabetical order. */
export const registry: ReadonlyMap<string, Message> = new Map(
  [
    ...messagesOfParsing,
    ...messagesOfNotation,
    ...messagesOfJudging,
    ...messagesOfValidation,
    ...messagesOfResolution,
    ...messagesOfRules,
    ...messagesOfForms,
    ...messagesOfExcuses,
  ]
    .sort((a, b) => a.code.localeCompare(b.code, 'da'))
    .map((message) => [message.code, message]),
);

/** The codes whose severity a year may set, and that a place may be excused. */
export const adjustableCodes: readonly string[] = [...registry.values()].flatMap(({ code, adjustable }) =>
  adjustable ? [code] : [],
);
