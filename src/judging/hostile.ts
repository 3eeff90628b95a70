import { type MessageWith, message } from '../diagnostics/message.ts';
import type { Position } from '../model/place.ts';

export const markdownTooDeep = message({
  code: 'markdown/for-dyb',
  severity: 'error',
  da: 'Uventet mange lister eller citater i hinanden, ventede højst 12.',
  en: 'Unexpectedly many nested lists or quotes, expected at most 12.',
  help: {
    da: 'Slet de tegn, der er for mange, først på linjen, eller ryk den mindre ind.',
    en: 'Delete signs at the beginning of the line, or indent it less.',
  },
  explanation: {
    means:
      'Lister eller citater ligger mange lag inde i hinanden. Det kan ikke vises på en side og er oftest kommet med fra et andet program.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: '- - - - - - - - - - - - - - Holdlederne fører logbog.',
    right: '- Holdlederne fører logbog.',
  },
});

export const tooManyMarks = message({
  code: 'markdown/for-mange-tegn',
  severity: 'error',
  da: 'Uventet mange *, _ eller [ i ét afsnit; det kan ikke læses.',
  en: "Unexpectedly many *, _ or [ in one paragraph; it can't be read.",
  help: {
    da: 'Del afsnittet med tomme linjer, eller slet de tegn, der er for mange.',
    en: 'Divide the paragraph with empty lines, or delete the signs that are too many.',
  },
  explanation: {
    means:
      'Et afsnit har så mange tegn for fremhævning eller links, at det ikke kan afgøres, hvilke der hører sammen. Det er sjældent skrevet af et menneske.',
    case: '1-parse/markdown-for-mange-tegn',
    wrong: 'Et afsnit har hundreder af *, _ eller [ uden en tom linje imellem.',
    right: 'Teksten er delt i korte afsnit med tomme linjer imellem.',
  },
});

const deepest = 12;
const mostMarks = 200;
const mostBrackets = 1000;

export interface Hostile {
  message: MessageWith;
  at: Position;
}

/**
 * Where Markdown nests deeper, or holds more unbroken delimiter runs in one block, than prose ever does: there the
 * parser's time grows with the square. Undefined for text that is safe to parse.
 */
export function findHostile(text: string): Hostile | undefined {
  let marks = 0;
  let brackets = 0;
  // Front matter is no Markdown, and has limits of its own.
  const first = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?=\n|$)/.exec(text)?.[0].split('\n').length ?? 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (index < first) continue;
    const at = { line: index + 1, column: 1 };
    const lead = /^(?:\s|>|[-*+](?=\s|$)|\d+[.)](?=\s|$))*/.exec(line)![0];
    const indent = lead.replace(/\S/g, '').length;
    if (lead.replace(/[\s\d]/g, '').length > deepest || (indent > 5 * deepest && lead.length < line.length))
      return { message: markdownTooDeep, at };
    if (line.trim() === '') {
      marks = 0;
      brackets = 0;
    }
    // What a backslash makes mere characters is no mark.
    const unescaped = line.replace(/\\[!-/:-@[-`{-~]/g, '');
    marks += unescaped.match(/[*_]+/g)?.length ?? 0;
    brackets += unescaped.match(/[[\]<`~(!@]|:\/\/|www\./gi)?.length ?? 0;
    if (marks > mostMarks || brackets > mostBrackets) return { message: tooManyMarks, at };
  }
  return undefined;
}
