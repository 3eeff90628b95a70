import type { Dictionary } from '../model/dictionary.ts';
import type { AgreementYear } from '../model/year.ts';

/** The knowledge of rules beside the part of the year that they are given. A fact is computed when the first rule asks for it, and once. */
export interface Facts {
  /** Its passages are as the rule reads them. */
  year: AgreementYear;
  /** Undefined where spelling is not checked. */
  dictionary: Dictionary | undefined;
  /** The value that a function makes of these facts: `of(knownNames)`. It is kept by the function itself, which therefore stands in a module. */
  of<Value>(make: (facts: Facts) => Value): Value;
  /** The value that a function makes of a part of the year, in all readings that have the part alike: `from(sentencesOf, passage)`. */
  from<Part extends object, Value>(make: (part: Part, from: Facts['from']) => Value, part: Part): Value;
}

/** Makes the facts of one reading after another; what is made of a part that they have in common is made once. */
export function createFacts(dictionary: Dictionary | undefined): (year: AgreementYear) => Facts {
  const made = new Map<unknown, WeakMap<object, unknown>>();
  const from: Facts['from'] = (make, part) => {
    const known = made.get(make) ?? new WeakMap<object, unknown>();
    made.set(make, known);
    if (!known.has(part)) known.set(part, make(part, from));
    return known.get(part) as ReturnType<typeof make>;
  };
  return (year) => {
    const facts: Facts = { year, dictionary, from, of: (make) => from(make, facts) };
    return facts;
  };
}
