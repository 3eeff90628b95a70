import { textAfter } from './near-text.ts';
import type { LabelledRow } from './table-labels.ts';

/** Where a text names rows of tables, also in another form of the word: `driften`, `nettobudgettet`. */
export interface LabelUse {
  rows: LabelledRow[];
  from: number;
  to: number;
}

const form = /^(?:t?et|e?n|e?ne)?s?(?![\p{L}\d])/u;
const word = /[\p{L}\d]+/gu;
/** A last word as long as `nettobudget` stands for »Oprindeligt nettobudget«. */
const tellingLength = 10;

/** Finds the names of rows in a text, the longest at each place. */
export function createLabelFinder(all: LabelledRow[]): (text: string) => LabelUse[] {
  const byLabel = Map.groupBy(all, ({ label }) => label.toLowerCase());
  for (const [label, rows] of [...byLabel]) {
    const last = /\s(\p{L}+)$/u.exec(label)?.[1] ?? '';
    if (last.length >= tellingLength && !byLabel.has(last)) byLabel.set(last, rows);
  }
  const byStart = Map.groupBy(byLabel.keys(), (label) => startOf(label));
  for (const labels of byStart.values()) labels.sort((a, b) => b.length - a.length);

  return (text) => {
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return [];
    let free = 0;
    return [...lower.matchAll(word)].flatMap(({ 0: found, index: from }) => {
      if (from < free) return [];
      const labels = byStart.get(startOf(found)) ?? [];
      const label = labels.find(
        (each) => lower.startsWith(each, from) && form.test(textAfter(lower, from + each.length)),
      );
      if (label === undefined) return [];
      const to = from + label.length + form.exec(textAfter(lower, from + label.length))![0].length;
      free = to;
      return [{ rows: byLabel.get(label)!, from, to }];
    });
  };
}

/** The letters that the forms of a word have in common. */
const startOf = (text: string) => /[\p{L}\d]{0,4}/u.exec(text)![0];
