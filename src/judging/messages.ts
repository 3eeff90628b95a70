import type { Message } from '../diagnostics/message.ts';
import { markdownTooDeep, tooManyMarks } from './hostile.ts';
import { lineOfPatch } from './patch-line.ts';
import { personalNumber } from './personal-number.ts';
import { unfilledPlaceholder } from './placeholder.ts';
import { programText } from './program-leftover.ts';
import { droppedWithoutDecision, greenWithoutFigures, withoutReason } from './status-messages.ts';
import { overlongWord } from './text-limits.ts';
import {
  impossibleDay,
  impossibleNumber,
  otherBaseline,
  otherUnit,
  outsidePeriod,
  periodNotOver,
} from './value-messages.ts';

/** The messages on an answer, typed into a form or a file. */
export const messagesOfJudging: Message[] = [
  overlongWord,
  lineOfPatch,
  markdownTooDeep,
  tooManyMarks,
  unfilledPlaceholder,
  personalNumber,
  otherUnit,
  impossibleNumber,
  outsidePeriod,
  periodNotOver,
  otherBaseline,
  impossibleDay,
  withoutReason,
  greenWithoutFigures,
  droppedWithoutDecision,
  programText,
];
