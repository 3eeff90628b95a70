import { wordDifference } from '../danish/word-difference.ts';
import type { Statement, WordChange } from '../model/seal.ts';

/** The changes of words, in order: statements of one field are paired as they come. */
export function wordChanges(before: Statement[], now: Statement[]): WordChange[] {
  const key = ({ field, text }: Statement) => `${field}\0${text}`;
  const [had, has] = [new Set(before.map(key)), new Set(now.map(key))];
  const gone = Map.groupBy(
    before.filter((each) => !has.has(key(each))),
    ({ field }) => field,
  );
  const changed = now
    .filter((each) => !had.has(key(each)))
    .map(({ field, text, place }) => {
      const old = gone.get(field)?.shift();
      return { ...(old ? differingWords(old.text, text) : { before: '', now: text }), place };
    });
  const removed = [...gone.values()].flat().map(({ text }) => ({ before: text, now: '' }));
  return [...changed, ...removed];
}

const short = 40;

/** Short texts as a whole; else the words from the first that differs to the last, without a common mark at their end. */
function differingWords(before: string, now: string): Omit<WordChange, 'place'> {
  if (before.length <= short && now.length <= short) return { before, now };
  const [old, fresh] = [before.split(' '), now.split(' ')];
  const { changes } = wordDifference(old, fresh);
  const [first, last] = [changes[0]!, changes.at(-1)!];
  const words = (text: string[], from: number, to: number) => text.slice(from, to).join(' ');
  const [gone, come] = [words(old, first.before[0], last.before[1]), words(fresh, first.after[0], last.after[1])];
  const mark = /[.,:;!?)»]+$/.exec(gone)?.[0];
  if (!mark || !come.endsWith(mark) || gone === mark || come === mark) return { before: gone, now: come };
  return { before: gone.slice(0, -mark.length), now: come.slice(0, -mark.length) };
}
