import { textAfter, textBefore } from './near-text.ts';
import type { Sentence } from './sentences.ts';

const partnerVerb = String.raw`(?:samarbejd\p{L}*|sammen|fællesskab|aftaler?|delaftaler?|dialog|drøft\p{L}*|taler?|koordiner\p{L}*|sparring|partnerskab)`;
/** `sammen med`, `i samarbejde mellem X og`: what comes next is a partner. */
const before = new RegExp(
  String.raw`(?<!\p{L})${partnerVerb} (?:[^.,;:()]{0,30} )?(?:med|mellem)(?: [^.;:()]{0,60})?$`,
  'iu',
);
/** `inddrages`, `er med til`: what stands before is a partner. */
const after =
  /^(?:,? som)? (?:inddrages|deltager|medvirker|bidrager|hjælper|underviser|indkalder|er med|stiller)(?!\p{L})/u;
const negated = /(?<!\p{L})(?:ikke|ingen|intet|uden|før|tidligere)(?!\p{L})/iu;

/** Whether a sentence says that what it names from offset `from` to `to` takes part this year. */
export function takesPart({ text }: Sentence, from: number, to: number, year: number): boolean {
  return (
    (before.test(textBefore(text, from)) || after.test(textAfter(text, to))) &&
    !negated.test(text) &&
    !isPast(text, year)
  );
}

/** Whether a sentence denies, or is about other years only. */
export const isElsewhere = ({ text }: Sentence, year: number): boolean => negated.test(text) || isPast(text, year);

function isPast(text: string, year: number): boolean {
  const years = [...text.matchAll(/(?<![\d.])(?:19|20)\d\d(?!\d)/g)].map(([each]) => Number(each));
  return years.length > 0 && years.every((each) => each < year);
}
