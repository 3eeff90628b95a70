import type { Code } from '../codes.ts';
import type { Explanation } from '../explanation.ts';
import { answersExplanations } from './answers.ts';
import { directivesExplanations } from './directives.ts';
import { excusesExplanations } from './excuses.ts';
import { filesExplanations } from './files.ts';
import { followUpsExplanations } from './follow-ups.ts';
import { formsExplanations } from './forms.ts';
import { goalsExplanations } from './goals.ts';
import { headingsExplanations } from './headings.ts';
import { idsExplanations } from './ids.ts';
import { languageExplanations } from './language.ts';
import { markupExplanations } from './markup.ts';
import { measurabilityExplanations } from './measurability.ts';
import { namesExplanations } from './names.ts';
import { numbersExplanations } from './numbers.ts';
import { outcomesExplanations } from './outcomes.ts';
import { phaseExplanations } from './phase.ts';
import { privacyExplanations } from './privacy.ts';
import { referencesExplanations } from './references.ts';
import { sealExplanations } from './seal.ts';
import { sumsExplanations } from './sums.ts';
import { tablesExplanations } from './tables.ts';
import { textExplanations } from './text.ts';
import { timeExplanations } from './time.ts';
import { valuesExplanations } from './values.ts';
import { yamlExplanations } from './yaml.ts';

/** The explanation of every code. */
export const explanations: Record<Code, Explanation> = {
  ...filesExplanations,
  ...yamlExplanations,
  ...valuesExplanations,
  ...textExplanations,
  ...markupExplanations,
  ...headingsExplanations,
  ...directivesExplanations,
  ...idsExplanations,
  ...goalsExplanations,
  ...tablesExplanations,
  ...sumsExplanations,
  ...timeExplanations,
  ...outcomesExplanations,
  ...answersExplanations,
  ...measurabilityExplanations,
  ...numbersExplanations,
  ...namesExplanations,
  ...referencesExplanations,
  ...languageExplanations,
  ...privacyExplanations,
  ...phaseExplanations,
  ...sealExplanations,
  ...followUpsExplanations,
  ...formsExplanations,
  ...excusesExplanations,
};
