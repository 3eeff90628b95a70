import type { ITrie } from 'cspell-trie-lib';

type Node = ReturnType<ITrie['data']['getRoot']> | NonNullable<ReturnType<ITrie['find']>>;

/**
 * The words that are at most so many slips from this one, likeliest first: a letter too few, too many, another, or two
 * that changed places. In the first `from` letters, where there are most to choose from, none is put in.
 */
export function nearWords(root: Node, word: string, slips: number, from = 0): string[] {
  const left = new Map<string, number>();
  const walk = (node: Node, at: number, text: string, slips: number) => {
    // The rest in one step: to go letter by letter takes ten times as long.
    const rest = word.slice(at);
    if ((rest === '' ? node : node.getNode!(rest))?.eow)
      left.set(text + rest, Math.max(slips, left.get(text + rest) ?? 0));
    if (slips === 0) return;
    const [letter = '', after = ''] = rest;
    if (letter !== '') walk(node, at + 1, text, slips - 1);
    if (after !== '' && after !== letter) {
      const swapped = node.getNode!(after + letter);
      if (swapped) walk(swapped, at + 2, text + after + letter, slips - 1);
    }
    for (const key of text.length < from ? [letter] : node.keys()) {
      if (!/^\p{L}$/u.test(key)) continue;
      const child = node.get(key);
      if (!child) continue;
      if (key === letter) walk(child, at + 1, text + key, slips);
      else {
        walk(child, at, text + key, slips - 1);
        if (letter !== '') walk(child, at + 1, text + key, slips - 1);
      }
    }
  };
  walk(root, 0, '', slips);
  left.delete(word);
  const likeness = (each: string) => left.get(each)! * word.length + sameStart(each, word) + bonus(each, word);
  return [...left.keys()].sort((a, b) => likeness(b) - likeness(a) || (a < b ? -1 : 1));
}

/** Slips are seldom in a word's first letters. */
function sameStart(a: string, b: string): number {
  let same = 0;
  while (same < b.length && a[same] === b[same]) same++;
  return same;
}

/** Letters change places or are forgotten oftener than one is typed too much; a capital is no likely cure. */
function bonus(found: string, word: string): number {
  if (found !== found.toLowerCase()) return -0.4 * word.length;
  if (found.length > word.length) return 0.5;
  return found.length === word.length && sorted(found) === sorted(word) ? 2.5 : 0;
}

const sorted = (word: string) => [...word].sort().join('');
