import { namedCharacter } from '../danish/character-name.ts';
import { type Diagnostic, type Fault, fault, faultAt, withFix } from '../diagnostics/diagnostic.ts';
import type { Position } from '../model/place.ts';
import { invisibleCharacter, lookalike, oddSpace } from './character-messages.ts';
import { asPicture, latin, plainBreaks, plainMarks, plainYaml, unseen } from './odd-characters.ts';

/** A text as it is read, where it was typed with characters that nobody can tell from others. */
export interface SeenThrough {
  text: string;
  /** Where a character was left out, as it was typed. */
  unseen: Position[];
  /** A message a line, with what mends it; those on what is left out have places as typed, the others as read. */
  hidden: Diagnostic[];
  alike: Diagnostic[];
}

/**
 * The text without characters that nobody sees, and with plain ones for those that look like them: letters of another
 * script in a word of Latin ones and spaces and hyphens that shape YAML, headings and directives.
 */
export function seeThrough(file: string, typed: string, isYaml: (line: number) => boolean): SeenThrough {
  const isMarkdown = file.endsWith('.md');
  const seen: SeenThrough = { text: '', unseen: [], hidden: [], alike: [] };
  const lines = typed.split('\n').map((line, index) => {
    const number = index + 1;
    const read = line.replace(unseen, '').replace(asPicture, '');
    if (read !== line) {
      // A character beyond U+FFFF takes two places.
      const indexes = (pattern: RegExp) =>
        [...line.matchAll(pattern)].flatMap(({ 0: found, index: at }) =>
          Array.from(found.split(''), (_, more) => at + more),
        );
      const columns = indexes(unseen);
      const left = [...columns, ...indexes(asPicture)].sort((a, b) => a - b);
      seen.unseen.push(...left.map((at) => ({ line: number, column: at + 1 })));
      if (columns.length > 0)
        seen.hidden.push(report(invisible, file, number, line, columns, (part) => part.replace(unseen, '')));
    }
    const steps: [Say, (line: string) => string][] = [
      [space, plainBreaks],
      [space, isYaml(number) ? plainYaml : isMarkdown ? plainMarks : (same) => same],
      [letter, latin],
    ];
    return steps.reduce((before, [say, step]) => {
      const after = step(before);
      if (after === before) return before;
      const columns = Array.from(before, (_, at) => at).filter((at) => before[at] !== after[at]);
      seen.alike.push(report(say, file, number, before, columns, (_, from, to) => after.slice(from, to)));
      return after;
    }, read);
  });
  return { ...seen, text: lines.join('\n') };
}

type Say = (tegn: string, ord: string | undefined) => Fault;
const invisible: Say = (tegn, ord) => fault(invisibleCharacter, { tegn, ord });
const space: Say = (tegn, ord) => fault(oddSpace, { tegn, ord });
const letter: Say = (tegn, ord = '') => fault(lookalike, { tegn, ord });

/** One message on some characters of a line, by their offsets; `read` gives what stands there instead. */
function report(
  say: Say,
  file: string,
  number: number,
  line: string,
  columns: number[],
  read: (part: string, from: number, to: number) => string,
): Diagnostic {
  const [from, to] = [columns[0]!, columns.at(-1)! + 1];
  const place = { file, start: { line: number, column: from + 1 }, end: { line: number, column: to + 1 } };
  const whole = (at: number) => String.fromCodePoint(line.codePointAt(at)!);
  const names = new Set(
    columns
      .map(whole)
      .filter((each) => !/\p{Cs}/u.test(each))
      .map(namedCharacter),
  );
  const [before] = /\S*$/.exec(line.slice(Math.max(0, from - 40), from))!;
  const [after] = /^\S*/.exec(line.slice(to, to + 40))!;
  const text = read(line.slice(from, to), from, to);
  const said = say([...names].join(', '), `${before}${text}${after}`.trim() || undefined);
  return withFix(faultAt(said, place), { place, text });
}
