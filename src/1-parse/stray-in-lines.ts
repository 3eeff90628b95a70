import { type Diagnostic, diagnose, withFix } from '../diagnostics/diagnostic.ts';
import type { MessageWith } from '../diagnostics/message.ts';
import { markdown } from './markdown-syntax.ts';
import { clip } from './marks.ts';
import { strayBackslash, strayBreak, strayEmphasis, strayEntity, strayLink } from './stray-mark-messages.ts';
import { placeInLine, type WrittenLine } from './written-lines.ts';

/** A sign inside a line that was meant as Markdown; `right` is what was meant, where that is sure. */
interface Stray {
  message: MessageWith<'fundet', 'ventet'>;
  pattern: RegExp;
  right?: (match: RegExpExecArray) => string | undefined;
  /** Of what is written rather than of what is text. */
  written?: true;
}

const address = String.raw`(?:https?:\/\/|www\.|mailto:|tel:|(?:mål|tabel|afsnit|effektmål|enhed):)[^\s()[\]]*|[^\s()[\]]+\.\p{L}{2,4}`;
const space = String.raw`[ \t\u00a0]`;

const strays: Stray[] = [
  {
    message: strayEmphasis,
    pattern:
      /(?<!\*)(\*\*|(?<!_)__)(?!\1|[*_])[ \t\u00a0]*([^*_\s\u00a0](?:[^*_]{0,200}[^*_\s\u00a0])?)[ \t\u00a0]*\1(?![*_])/gu,
    right: (match) => apart(match, match[1]! + match[2] + match[1]),
  },
  {
    message: strayEmphasis,
    pattern:
      /(?<![*_\p{L}\d)%]|\d[ \u00a0])([*_])(?:[ \t\u00a0]+([^*_]{0,100}\p{L}[^*_]{0,100}?)[ \t\u00a0]*|(\p{L}[^*_]{0,200}?)[ \t\u00a0]+)\1(?![*_\p{L}\d])/gu,
    right: ([, sign, first, second]) => `${sign}${first ?? second}${sign}`,
  },
  {
    message: strayEmphasis,
    pattern: /(?<![*\p{L}\d)%])\*(?=[^\s*])[^*]{1,200}[^\p{L}\d\s*]\*(?=\p{L})/gu,
    right: (match) => apart(match, match[0]),
  },
  { message: strayEmphasis, pattern: /(~~|==)(?=[\p{L}\d])[^~=\n]+\1/gu },
  {
    message: strayEmphasis,
    pattern: /(?<=[\p{L}\d)])([~^])([^\s~^[\]]{1,20})\1(?![~^])/gu,
    right: ([, sign, words]) => small(words!, sign === '~' ? lowered : raised),
  },
  {
    message: strayEmphasis,
    pattern: /(?<=(?<!\p{L})[kcdm]?m)\^\{?([23])\}?(?![\p{L}\d^])/gu,
    right: ([, digit]) => small(digit!, raised),
  },
  {
    message: strayEmphasis,
    pattern: /(?<=(?<![\p{L}\d])(?:CO|NO|SO|CH|NH|H|N|O))_\{?([2-9])\}?(?![\p{L}\d_])/gu,
    right: ([, digit]) => small(digit!, lowered),
  },
  { message: strayEmphasis, pattern: /`+[^`]*`*/g },
  {
    message: strayLink,
    pattern: new RegExp(String.raw`\[([^[\]]+)\]${space}+\((${address})${space}*\)`, 'gu'),
    right: ([, words, to]) => `[${words}](${to})`,
  },
  {
    message: strayLink,
    pattern: new RegExp(String.raw`\(([^()]+)\)${space}*\[(${address})\]`, 'gu'),
    right: ([, words, to]) => `[${words}](${to})`,
  },
  // At the end of a paragraph it breaks no line; a drive and a folder end so too.
  { message: strayBreak, pattern: /(?<=(?<![^\s(»])(?!\p{L}:)[^\s\\]{0,60})\\$/gu, right: () => '' },
  { message: strayLink, pattern: /<(www\.[^\s<>]+)>/g, right: ([, to]) => to },
  { message: strayLink, pattern: /\[[^[\]]+\]\((?:\p{L}:\\|\\\\|[\p{L}]+:|www\.|[^()\s]*\/)[^()]*(?:\)|$)/gu },
];

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

/** Digits above or below the line: `m²`, `CO₂`; undefined of what has other characters. */
const small = (words: string, digits: string): string | undefined =>
  /^\d+$/.test(words) ? words.replace(/\d/g, (digit) => digits[Number(digit)]!) : undefined;

/** Behind another sign than a letter, emphasis ends only before a space; before one it begins only after a space. */
function apart({ 0: found, index, input }: RegExpExecArray, right: string): string {
  if (right !== found) return right;
  const isLetter = (sign = '') => /[\p{L}\d]/u.test(sign);
  return `${isLetter(input[index - 1]) ? ' ' : ''}${right}${isLetter(input[index + found.length]) ? ' ' : ''}`;
}

/** A word with the signs that a path may have, from its beginning: to look for a backslash from each sign on would take time by the square. */
const pathWord = /(?<![^\s«»"<>|()[\]])[^\s`«»"<>|()[\]]+/gu;

const reference = /&(?:[A-Za-z][A-Za-z\d]*|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});/g;

/** Reports signs inside the lines of a paragraph, heading or cell that stayed text, backslashes that are lost, and characters written as HTML writes them. */
export function strayInLines(file: string, source: string, lines: WrittenLine[]): Diagnostic[] {
  return lines.flatMap((line, at) => [
    ...strays.flatMap((stray) => findStrays(file, line, stray)),
    ...openStars(file, source, line, at),
    ...lostBackslashes(file, line, at < lines.length - 1),
    ...references(file, line),
  ]);
}

const findStrays = (file: string, line: WrittenLine, { message, pattern, right }: Stray): Diagnostic[] =>
  [...line.text.matchAll(pattern)].map((match) => {
    const { index, 0: found } = match;
    const to = index + found.length;
    const place = placeInLine(file, line, index, to);
    const text = right?.(match);
    const diagnostic = diagnose(message, place, {
      fundet: clip(line.raw.slice(index, to).trim()),
      ventet: text && clip(text),
    });
    const isWritten = line.raw.slice(index, to) === found;
    return text !== undefined && isWritten ? withFix(diagnostic, { place, found, text }) : diagnostic;
  });

/** `**Vigtigt: …` without an end; where words bear two stars, it is a note. */
function openStars(file: string, source: string, line: WrittenLine, at: number): Diagnostic[] {
  const opening = /(?<![\p{L}\d*%)\].,!?:;«])\*\*(?=[\p{L}\d»])(?![^*]*\*\*)/gu;
  return [...line.text.matchAll(opening)]
    .filter(({ index }) => !(at === 0 && index === 0 && /[\p{L}\d%)]\*\*(?![*\p{L}\d])/u.test(source)))
    .map(({ index }) =>
      diagnose(strayEmphasis, placeInLine(file, line, index, index + 2), {
        fundet: clip(line.raw.slice(index)),
      }),
    );
}

function lostBackslashes(file: string, line: WrittenLine, goesOn: boolean): Diagnostic[] {
  if (!line.raw.includes('\\')) return [];
  return [...line.raw.matchAll(pathWord)].flatMap(({ 0: word, index }) => {
    if (!word.includes('\\')) return [];
    // Code, links and the like have no escapes.
    const shown = line.text.slice(index, index + word.length);
    const isText = [...word].every((sign, at) => shown[at] !== '\ufffc' || sign === '\\' || word[at - 1] === '\\');
    const escapes = [...word.matchAll(/\\([!-/:-@[-`{-~])/g)];
    const isKept = /^(?:[^\\]|\\[!-/:-@[-`{-~])*\\(?=[\p{L}\d])/u.test(word);
    const isDrive = /^\p{L}:\\(?!\\)/u.test(word);
    // Other signs may be the escapes of text that was typed into a form.
    const isServer = /^\\\\[\p{L}\d][^\\]*\\(?:[#!$%@+-]|(?<=[\p{L}\d]\\)_(?=[\p{L}\d]))/u.test(word);
    const isLost = escapes.some(
      ([, sign], at) => sign !== '\\' || (escapes[at]!.index === 0 && isKept && word[2] !== '\\'),
    );
    const isBreak = goesOn && word.endsWith('\\') && index + word.length === line.raw.length && (isKept || isDrive);
    if (!isText || !(isServer || (isLost && (isKept || isDrive)) || isBreak)) return [];
    const found = word.replace(/[.,;:!?]+$/, '');
    const place = placeInLine(file, line, index, index + found.length);
    const text = `\`${found}\``;
    return [withFix(diagnose(strayBackslash, place, { fundet: found, ventet: text }), { place, found, text })];
  });
}

function references(file: string, line: WrittenLine): Diagnostic[] {
  const found = [...line.text.matchAll(reference)];
  const characters = new Map([...new Set(found.map(([code]) => code))].map((code) => [code, characterOf(code)]));
  return found.flatMap(({ 0: code, index }) => {
    const text = characters.get(code);
    if (text === undefined) return [];
    const to = index + code.length;
    const place = placeInLine(file, line, index, to);
    const isSign = text === '&' ? /^#?\w{1,40};/.test(line.text.slice(to, to + 45)) : /^[!-/:-@[-`{-~]$/.test(text);
    const diagnostic = diagnose(strayEntity, place, { fundet: code, ventet: text });
    return [withFix(diagnostic, { place, found: code, text: isSign ? `\\${text}` : text })];
  });
}

/** The character that a code stands for; undefined for one that is text, and for what no font has, which is reported for that. */
function characterOf(code: string): string | undefined {
  const [paragraph] = markdown.parse(code).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (text?.type !== 'text' || text.value === code) return undefined;
  return text.value === '\ufffd' || text.value.codePointAt(0)! > 0xffff ? undefined : text.value;
}
