import { listWords } from '../../danish/list.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import type { Facts } from '../facts.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const listedTheme = adjustable({
  code: 'indsatsområde/opremsning',
  severity: 'warning',
  da: 'Uventet opremsning af indsatsområderne uden {mangler}, ventede alle {antal}.',
  en: 'Unexpected list of the themes without {mangler}, expected all {antal}.',
  help: {
    da: 'Skriv {{indsatsområder}} i stedet for navnene; så følger de med overskrifterne i ramme.md.',
    en: 'Write {{indsatsområder}} instead of the names; they then follow the headings of ramme.md.',
  },
  explanation: {
    means:
      'Teksten remser indsatsområderne op, men mangler et eller flere af dem, der er overskrifter længere fremme. Læseren venter noget andet, end der kommer.',
    case: '4-check/indsatsomraader-opremsning',
    wrong: 'Med fem indsatsområder: »Målene dækker styring, kvalitet, trivsel og bæredygtighed.«',
    right: '»Målene dækker {{indsatsområder}}.«',
  },
});

/** Of two or three themes a sentence may name what it is about without leaving any out. */
const fewestThemes = 4;

/** The words and marks between the members of a list. */
const between = /^(?:\s*,)?\s*(?:(?:og|samt)\s+)?$/u;

/** Reports a list of most of the themes in running text that leaves out one which has goals. */
export const listedThemes: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'facts',
  messages: [listedTheme],
  check: (passage, facts) => {
    const { titles, pattern } = facts.of(themesOf);
    return passage.kind === 'paragraph' && titles.length >= fewestThemes ? check(passage, pattern, titles) : [];
  },
};

/** The titles of the themes that have goals, and the pattern that finds one. */
function themesOf({ year: { agreements } }: Facts) {
  const titles = [...new Set(agreements.flatMap(({ goals }) => goals.map(({ theme }) => theme.title)))];
  const names = titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  return { titles, pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${names.join('|')})(?![\\p{L}\\d-])`, 'giu') };
}

function check(passage: Passage, pattern: RegExp, titles: string[]): Diagnostic[] {
  const lists: RegExpExecArray[][] = [];
  for (const match of passage.text.matchAll(pattern)) {
    const before = lists.at(-1)?.at(-1);
    const joins = before && between.test(passage.text.slice(before.index + before[0].length, match.index));
    if (joins) lists.at(-1)!.push(match);
    else lists.push([match]);
  }
  return lists.flatMap((list) => {
    const listed = new Set(list.map(([name]) => name.toLowerCase()));
    const missing = titles.filter((title) => !listed.has(title.toLowerCase()));
    // Fewer may be what the sentence is about.
    if (missing.length === 0 || listed.size < 3 || listed.size < titles.length / 2) return [];
    const [first, last] = [list[0]!, list.at(-1)!];
    const place = placeInPassage(passage, first.index, last.index + last[0].length);
    const values = { mangler: listWords(missing.map((title) => `»${title}«`)), antal: titles.length };
    return [diagnose(listedTheme, place, values)];
  });
}
