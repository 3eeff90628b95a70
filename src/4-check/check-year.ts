import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { AgreementYear } from '../model/year.ts';
import { createFacts, type Facts } from './facts.ts';
import { passagesByUnit } from './group-passages.ts';
import { itemsOf } from './items-of.ts';
import { proseOf, withoutForeign } from './prose.ts';
import type { Reading, Rule, RuleOf, Scope, Scopes, Text } from './rule.ts';
import { rules } from './rules.ts';

/** The year as it came, with what the rules report. */
export function checkYear(year: AgreementYear, dictionary?: Dictionary): Result<AgreementYear> {
  const readings = readYear(year, dictionary);
  return { value: year, diagnostics: rules.flatMap((rule) => checkRule(rule, readings[rule.reads])) };
}

/** The facts of a year for each way to read its passages. */
export function readYear(year: AgreementYear, dictionary?: Dictionary): Record<Reading, Facts> {
  const factsOf = createFacts(dictionary);
  const facts = proseOf(year.passages);
  return {
    characters: factsOf(year),
    facts: factsOf({ ...year, passages: facts }),
    language: factsOf({ ...year, passages: withoutForeign(facts) }),
  };
}

/** The diagnostics of one rule over all parts of the year that it is about. */
export const checkRule = (rule: Rule, facts: Facts): Diagnostic[] => checkParts(rule as RuleOf<Scope>, facts);

const checkParts = <Given extends Scope>({ scope, check }: RuleOf<Given>, facts: Facts): Diagnostic[] =>
  facts.of(partsOf)[scope].flatMap((part) => check(part, facts));

/** The parts of a year by scope, each list in the order of the year. */
const partsOf = (facts: Facts): { [Given in Scope]: Scopes[Given][] } => ({
  passage: facts.year.passages,
  item: facts.of(itemsOf),
  text: [...facts.of(passagesByUnit)].map(([unit, passages]): Text => ({ unit, passages })),
  agreement: facts.year.agreements,
  year: [facts.year],
});
