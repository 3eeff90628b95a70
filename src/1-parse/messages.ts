import type { Message } from '../diagnostics/message.ts';
import {
  listInSentence,
  signReadAsList,
  strayListNumber,
  textAfterList,
  textAfterTable,
  underlineReadAsHeading,
  unevenTableCells,
} from './block-messages.ts';
import { invisibleCharacter, lookalike, oddSpace } from './character-messages.ts';
import { inertMark, unclosedCode } from './check-code.ts';
import { copiedFile } from './copies.ts';
import { emptyRow, emptyTable, otherSeparator, unclosedQuote, unevenRow } from './csv-messages.ts';
import { encodedTwice, otherCharset, tooLarge, tooManyLines, unresolvedConflict } from './file-messages.ts';
import { frontMatterNotClosed, frontMatterNotFirst, frontMatterNotOpened } from './front-matter-problem.ts';
import { yamlLineTooLong, yamlTooDeep } from './hostile-yaml.ts';
import { damagedImage, foreignContent, tooManyPixels, unknownImageKind } from './image-messages.ts';
import { noteWithoutText, unclosedVariable, unreadableDirective, unreadableLanguage } from './mark-messages.ts';
import {
  directiveNotAlone,
  htmlInText,
  linkWithUser,
  unknownScheme,
  unreferredNote,
  unusedDefinition,
} from './markdown-messages.ts';
import { symbolicLink, unexpectedFile } from './parse.ts';
import { unreadableForm } from './parse-form.ts';
import { bulletInText, headingInText, numberingInText, ruleInText, tickBox } from './stray-line-messages.ts';
import { strayBackslash, strayBreak, strayEmphasis, strayEntity, strayLink } from './stray-mark-messages.ts';
import { strayTab, tableInText } from './stray-table.ts';
import { curlyMap, listAsKey, unprintedComment, unreadableYaml, yamlAlias, yamlTag } from './yaml-messages.ts';

/** All that stage 1 reports, from what holds for a file to what holds for a cell. */
export const messagesOfParsing: Message[] = [
  symbolicLink,
  unexpectedFile,
  otherCharset,
  encodedTwice,
  tooLarge,
  tooManyLines,
  unresolvedConflict,
  invisibleCharacter,
  oddSpace,
  lookalike,
  unreadableYaml,
  unprintedComment,
  yamlAlias,
  yamlTag,
  curlyMap,
  listAsKey,
  yamlTooDeep,
  yamlLineTooLong,
  frontMatterNotClosed,
  frontMatterNotOpened,
  frontMatterNotFirst,
  htmlInText,
  unknownScheme,
  linkWithUser,
  unusedDefinition,
  directiveNotAlone,
  unreferredNote,
  unreadableDirective,
  unclosedVariable,
  noteWithoutText,
  unreadableLanguage,
  unknownImageKind,
  damagedImage,
  foreignContent,
  tooManyPixels,
  unclosedCode,
  inertMark,
  unevenTableCells,
  textAfterTable,
  strayListNumber,
  signReadAsList,
  listInSentence,
  textAfterList,
  underlineReadAsHeading,
  bulletInText,
  headingInText,
  numberingInText,
  ruleInText,
  tickBox,
  tableInText,
  strayTab,
  strayEmphasis,
  strayLink,
  strayBreak,
  strayBackslash,
  strayEntity,
  emptyTable,
  otherSeparator,
  unclosedQuote,
  unevenRow,
  emptyRow,
  unreadableForm,
  copiedFile,
];
