import { formatNumber } from '../danish/number.ts';

/** Where answers stand that are texts of many lines; the others are lines. */
const texts = /^(?:(?:mål|indsatser)\/[^/]+|samlet)\/(?:tekst|årsag|handling|beslutning)$/;

/** Whether the answer with this path (`mål/koersel/tekst`) is a text of many lines. */
export const isText = (path: string): boolean => texts.test(path);

/** What is said of an answer of more than 4,000 characters, or 2,000 where it is one line; undefined where it is shorter. */
export function overLength(path: string, text: string): { antal: string; grænse: string } | undefined {
  const most = isText(path) ? 4000 : 2000;
  return text.length > most ? { antal: formatNumber(text.length), grænse: formatNumber(most) } : undefined;
}
