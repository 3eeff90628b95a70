import { abbreviationForms, confusions, nameCompounds } from '../confusions.ts';
import { reportForms } from '../forms.ts';
import type { Rule } from '../rule.ts';

/** Reports words that are taken for others (`forsat`, `i mellem`, `hver 6 uge`) and abbreviations that lack their point. */
export const confusedWords: Rule = (year) => {
  const passages = year.passages;
  return [
    ...reportForms('sprog/forveksling', passages, [...confusions, ...nameCompounds]),
    ...reportForms('sprog/forkortelse', passages, abbreviationForms),
  ];
};
