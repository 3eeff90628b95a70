import type { Message } from '../diagnostics/message.ts';
import {
  directiveWithoutId,
  imageWithoutAlt,
  noteInAnswer,
  unknownAttribute,
  unknownDirective,
} from './directive-messages.ts';
import {
  emptyValue,
  invalidId,
  malformedFingerprint,
  missingKey,
  unexpectedKey,
  unknownChoice,
  wrongKind,
} from './schema-messages.ts';
import {
  repeatedHeading,
  secondTitle,
  textWithoutPlace,
  unknownAnswerHeading,
  wrongLevel,
} from './section-messages.ts';
import { repeatedId } from './type-data.ts';
import { unexpectedFrontMatter, withoutFrontMatter } from './validate.ts';

/** All that stage 2 reports. */
export const messagesOfValidation: Message[] = [
  unexpectedKey,
  missingKey,
  wrongKind,
  emptyValue,
  unknownChoice,
  invalidId,
  malformedFingerprint,
  repeatedId,
  withoutFrontMatter,
  unexpectedFrontMatter,
  repeatedHeading,
  wrongLevel,
  secondTitle,
  textWithoutPlace,
  unknownAnswerHeading,
  unknownDirective,
  unknownAttribute,
  directiveWithoutId,
  imageWithoutAlt,
  noteInAnswer,
];
