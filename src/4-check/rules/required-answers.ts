import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { RuleOf } from '../rule.ts';

const missingAnswer = adjustable({
  code: 'svar/mangler',
  severity: 'error',
  da: 'Spørgsmålet »{titel}« er ikke besvaret.',
  en: 'The question "{titel}" is not answered.',
  help: { da: 'Skriv svaret under overskriften ## {titel}.', en: 'Write the answer under the heading ## {titel}.' },
  explanation: {
    means: 'Nogle spørgsmål skal alle mål svare på. Uden svaret ved læseren fx ikke, hvordan målet bliver målt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '## Bidrag\n\nBorgerne møder medarbejdere, der ved besked.\n\n## Måling\n\nHoldlederne fører logbog.',
    wrong: '## Bidrag\n\nBorgerne møder medarbejdere, der ved besked.',
    right: '## Bidrag\n\nBorgerne møder medarbejdere, der ved besked.\n\n## Måling\n\nHoldlederne fører logbog.',
  },
});

/** Reports goals and initiatives that leave one of the year's `skal-besvares` without an answer. */
export const requiredAnswers: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [missingAnswer],
  check: (item, { year: { questions } }) => {
    if (item.incomplete) return [];
    const answered = item.answers.filter((each) => each.written).map((each) => each.question.key);
    return questions[item.kind]
      .filter(({ key, required }) => required && !answered.includes(key))
      .map(({ key }) => diagnose(missingAnswer, item.place, { titel: key }));
  },
};
