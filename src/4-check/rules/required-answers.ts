import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Question } from '../../model/question.ts';
import type { Item } from '../../model/year.ts';
import type { Rule } from '../rule.ts';

/** Reports goals and initiatives that leave one of the year's `skal-besvares` without an answer. */
export const requiredAnswers: Rule = ({ agreements, questions }) =>
  agreements.flatMap(({ goals, initiatives }) => [
    ...goals.flatMap((goal) => missing(goal, questions.goal)),
    ...initiatives.flatMap((initiative) => missing(initiative, questions.initiative)),
  ]);

function missing(item: Item, questions: Question[]) {
  if (item.incomplete) return [];
  const answered = item.answers.filter((each) => each.written).map((each) => each.question.key);
  return questions
    .filter(({ key, required }) => required && !answered.includes(key))
    .map(({ key }) => diagnose('svar/mangler', item.place, { titel: key }));
}
