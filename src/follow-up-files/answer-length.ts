import { formatNumber } from '../danish/number.ts';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import { message } from '../diagnostics/message.ts';

export const overlongAnswer = message({
  code: 'skema/for-langt',
  severity: 'error',
  da: 'Svaret er på {antal} tegn, ventede højst {grænse}.',
  en: 'The answer has {antal} characters, expected at most {grænse}.',
  help: { da: 'Skriv det kortere.', en: 'Write it shorter.' },
  explanation: {
    means:
      'Et svar er længere, end nogen læser det: en tekst på over 4.000 tegn eller en linje, fx en begrundelse, på over 2.000. Skemaet siger til, mens der skrives.',
    case: 'import/for-langt',
    wrong: 'en begrundelse, der er hele referatet af et møde',
    right: 'begrundelsen i et par sætninger og referatet som bilag',
  },
});

/** Where answers stand that are texts of many lines; the others are lines. */
const texts = /^(?:(?:mål|indsatser)\/[^/]+|samlet)\/(?:tekst|årsag|handling|beslutning)$/;

/** Whether the answer with this path (`mål/koersel/tekst`) is a text of many lines. */
export const isText = (path: string): boolean => texts.test(path);

/** The fault of an answer of more than 4,000 characters, or 2,000 where it is one line; undefined where it is shorter. */
export function overLength(path: string, text: string): Fault | undefined {
  const most = isText(path) ? 4000 : 2000;
  if (text.length <= most) return undefined;
  return fault(overlongAnswer, { antal: formatNumber(text.length), grænse: formatNumber(most) });
}
