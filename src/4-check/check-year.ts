import type { Result } from '../diagnostics/diagnostic.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { Passage } from '../model/passage.ts';
import type { AgreementYear } from '../model/year.ts';
import { proseOf, withoutForeign } from './prose.ts';
import type { Rule } from './rule.ts';
import { rulesOfCharacters, rulesOfFacts, rulesOfLanguage } from './rules.ts';

/** The year as it came, with what the rules over the whole year report. */
export function checkYear(year: AgreementYear, dictionary?: Dictionary): Result<AgreementYear> {
  const facts = proseOf(year.passages);
  const language = withoutForeign(facts);
  const report = (rules: Rule[], passages: Passage[]) =>
    rules.flatMap(({ check }) => check({ ...year, passages }, dictionary));
  const diagnostics = [
    ...report(rulesOfCharacters, year.passages),
    ...report(rulesOfFacts, facts),
    ...report(rulesOfLanguage, language),
  ];
  return { value: year, diagnostics };
}
