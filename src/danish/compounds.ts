/** The dictionary's knowledge of the parts that words are put together of. */
export interface Parts {
  /** Whether the part may begin a compound, or stand inside one: `arbejds`. */
  begins(part: string): boolean;
  /** Whether the word may end a compound: `møder`. */
  ends(word: string): boolean;
}

/** Shorter parts are mostly a slip of the keys: `klorgere` is no »klor« and »gere«. */
const shortest = { first: 3, inner: 4, last: 3, lastOfThree: 4 };

/** The parts of two letters that do begin words. */
const shortParts = ['bo', 'bi', 'ny', 'af', 'ud', 'op', 'om'];

/** Words with these endings take an s before the next part: »aktivitetsstyret«. */
const takesS = /.(?:itet|[st]ion|ning|hed|skab|dom|else|[rdv]sel)$/;

/** The ways to divide a word in lower case into two parts, or where there are none, into three; empty where it is no compound. */
export function divideCompound(word: string, parts: Parts): string[][] {
  const heads = headsOf(word, parts);
  const pairs = heads
    .map((head) => [head, word.slice(head.length)] as const)
    .filter(([head, tail]) => tail.length >= shortest.last && parts.ends(tail) && !hidesS(head, tail, parts));
  if (pairs.length > 0) return pairs.map((pair) => [...pair]);
  return heads.flatMap((head) => {
    const rest = word.slice(head.length);
    return headsOf(rest, parts)
      .filter((inner) => inner.length >= shortest.inner)
      .map((inner) => [head, inner, rest.slice(inner.length)])
      .filter(([, , tail]) => tail!.length >= shortest.lastOfThree && parts.ends(tail!));
  });
}

/** The words that may be meant by one that is no compound: with the s between its parts, or with one part put right by `near`. */
export function mendCompound(word: string, parts: Parts, near: (part: string) => string[]): string[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 6) }, (_, index) => index + 3);
  return cuts.flatMap((cut) => {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const [begins, ends] = [parts.begins(head), parts.ends(tail)];
    if (begins && ends) return takesS.test(head) ? [`${head}s${tail}`] : [];
    if (begins && tail.length > 4) return near(tail).flatMap((each) => (parts.ends(each) ? head + each : []));
    if (ends && head.length > 4) return near(head).flatMap((each) => (parts.begins(each) ? each + tail : []));
    return [];
  });
}

function headsOf(word: string, { begins }: Parts): string[] {
  const heads: string[] = [];
  for (let length = 2; length <= word.length - shortest.last; length++) {
    const head = word.slice(0, length);
    if (length < shortest.first && !shortParts.includes(head)) continue;
    if (begins(head) && !takesS.test(head)) heads.push(head);
  }
  return heads;
}

/** Whether an s that both parts need is written once: »aktivitetstyret«. */
const hidesS = (head: string, tail: string, { ends }: Parts) =>
  tail.length > 4 && takesS.test(head.slice(0, -1)) && head.endsWith('s') && ends(`s${tail}`);
