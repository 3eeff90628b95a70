import type { Result } from '../diagnostics/diagnostic.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { AgreementYear } from '../model/year.ts';
import type { Rule } from './rule.ts';
import { filePrefixes } from './rules/file-prefixes.ts';
import { requiredAnswers } from './rules/required-answers.ts';
import { requiredSharedGoals } from './rules/required-shared-goals.ts';
import { yesOrNoTwice } from './rules/yes-or-no-twice.ts';

const rules: Rule[] = [filePrefixes, requiredAnswers, requiredSharedGoals, yesOrNoTwice];

/** The year as it came, with what the rules over the whole year report. */
export function checkYear(year: AgreementYear, dictionary?: Dictionary): Result<AgreementYear> {
  return { value: year, diagnostics: rules.flatMap((rule) => rule(year, dictionary)) };
}
