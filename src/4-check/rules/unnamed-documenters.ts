import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Question } from '../../model/question.ts';
import { answerText } from '../answer-text.ts';
import type { RuleOf } from '../rule.ts';

const documentedByNobody = adjustable({
  code: 'måling/uden-ansvarlig',
  severity: 'warning',
  da: 'Svaret siger ikke, hvem der måler og dokumenterer, ventede en leder, en enhed eller en anden, der gør det.',
  en: 'The answer does not say who measures and documents, expected a leader, a unit or someone else who does.',

  explanation: {
    means: 'Der står, hvad der måles, men ikke, hvem der gør det. Så er det ingens opgave.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Afdelingslederen trækker tallene hver måned.',
    wrong: 'Tallene bliver gjort op hver måned.',
    right: 'Afdelingslederen gør tallene op hver måned.',
  },
});

/** Words that the names of those have in common who can document something. */
const actors =
  /(?<!\p{L})(?:vi|\p{L}*(?:leder|lederen|ledere|lederne|ledelse|ledelsen|ledernes|lederens|chef|udvalg|medarbejder|personale|team|terapeut|konsulent|koordinator|sekretari|afdeling|cent(?:er|ret)|enhed|administration|organisation|superbruger|behandler|pædagog|sygeplejerske|assistent|vejleder|rådgiver|tilbud|forvaltning|direktør|ansvarlig|kommune|region|gruppe|MED)(?:\p{Ll}{0,4}))(?!\p{L})/u;

/** Reports goals whose measurement names nobody, where the question asks who does it. */
export const unnamedDocumenters: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [documentedByNobody],
  check: (item, { year: { questions, units } }) => {
    const asking = item.kind === 'goal' ? questions.goal.filter(asksWho) : [];
    return asking.flatMap(({ key }) => {
      const answer = answerText(item, (question) => question.key === key);
      if (!answer || actors.test(answer.text.replace(/(?<=^|[.:!?]\s|\n)\p{Lu}/gu, (letter) => letter.toLowerCase())))
        return [];
      const names = [...units.values()].flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]);
      return names.some((name) => answer.text.includes(name)) ? [] : [diagnose(documentedByNobody, answer.place)];
    });
  },
};

const asksWho = ({ label, roles }: Question) =>
  roles.includes('measurement') && /(?<!\p{L})hvem(?!\p{L})/iu.test(label);
