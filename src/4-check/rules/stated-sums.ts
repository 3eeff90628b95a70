import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareSum, type PlacedFigure, wrongArithmetic } from '../compare-sum.ts';
import { figuresIn } from '../figures-in.ts';
import { textAfter, textBefore } from '../near-text.ts';
import type { RuleOf } from '../rule.ts';

const totalBefore =
  /(?<!\p{L})(?:i alt|tilsammen|sammenlagt|samlet|til sammen|det (?:giver|bliver)(?: til)?)(?: set| på| er)?\s*(?:ca\.|omkring)?\s*$/iu;
const totalAfter = /^,? (?:i alt|tilsammen|sammenlagt|til sammen)(?!\p{L})/iu;
/** Between two figures that are added: `og`, `Derudover brugte vi`. */
const adds = /(?<!\p{L})(?:og|samt|plus|dertil|hertil|derudover|desuden|yderligere)(?!\p{L})|[+,;]/iu;
/** Where these stand, a figure is a part of another, or one of several measures. */
const addsNot =
  /(?<!\p{L})(?:heraf|hvoraf|deraf|mod|end|pr\.|per|hver|hvert|gange|inkl\.|inklusive|eller|fra)(?!\p{L})|(?<!\p{L})til(?=\s*$)/iu;
const sign = String.raw`(?:\+|plus|[×x*]|gange|[-–\u2212]|minus|[÷:])`;
const isSign = new RegExp(`^${sign}$`, 'iu');
const equals = /^\s*(?:=|er lig med|giver|bliver|svarer til)\s*(?:ca\.|omkring)?\s*$/iu;

/** Nobody adds more in a text. */
const mostTerms = 50;

/** Reports sums and products that a paragraph states with all their figures and that don't come out. */
export const statedSums: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'facts',
  messages: [wrongArithmetic],
  check: (passage, { from }) => {
    if (passage.kind !== 'paragraph' && passage.kind !== 'note') return [];
    const figures = from(figuresIn, passage).map((figure) => ({ figure, passage }));
    return figures.length < 3 ? [] : [...checkEquations(figures, passage.text), ...checkTotals(figures, passage.text)];
  },
};

/** `21 timer + 10 timer = 31 timer` */
function checkEquations(all: PlacedFigure[], text: string): Diagnostic[] {
  const between = (at: number) =>
    text
      .slice(all[at]!.figure.to, all[at + 1]!.figure.from)
      .replace(/\s*(?:ca\.|omkring)\s*$/i, '')
      .trim();
  return all.flatMap((result, at) => {
    if (at < 2 || !equals.test(between(at - 1))) return [];
    let first = at - 1;
    while (first > 0 && isSign.test(between(first - 1))) first--;
    if (first === at - 1) return [];
    const terms = all.slice(first, at);
    const signs = terms.slice(1).map((_, index) => between(first + index).toLowerCase());
    const numbers = terms.map(({ figure }) => figure.value);
    return compareSum(result, terms, reckon(numbers, signs));
  });
}

/** Products before sums. */
function reckon([head = 0, ...rest]: number[], signs: string[]): number {
  const sums = [head];
  for (const [index, value] of rest.entries()) {
    const each = signs[index]!;
    if (/[×x*]|gange/.test(each)) sums.push(sums.pop()! * value);
    else if (/[÷:]/.test(each)) sums.push(sums.pop()! / value);
    else sums.push(each === '+' || each === 'plus' ? value : -value);
  }
  return sums.reduce((sum, each) => sum + each, 0);
}

/** `21 timer … Derudover 10 timer … sammenlagt 31 timer` */
function checkTotals(all: PlacedFigure[], text: string): Diagnostic[] {
  const byUnit = Map.groupBy(all, ({ figure }) => figure.unit);
  return [...byUnit].flatMap(([unit, figures]) =>
    unit === undefined || unit === '%'
      ? []
      : figures.slice(0, mostTerms).flatMap((total, at) => checkTotal(total, figures.slice(0, at), text)),
  );
}

function checkTotal(total: PlacedFigure, addends: PlacedFigure[], text: string): Diagnostic[] {
  const { from, to } = total.figure;
  if (!totalBefore.test(textBefore(text, from)) && !totalAfter.test(textAfter(text, to))) return [];
  const gaps = addends.slice(1).map(({ figure }, index) => text.slice(addends[index]!.figure.to, figure.from));
  const rest = text.slice(addends.at(-1)?.figure.to ?? from, from);
  const isSum = addends.length > 1 && !addsNot.test(rest) && gaps.every((gap) => adds.test(gap) && !addsNot.test(gap));
  return isSum ? compareSum(total, addends) : [];
}
