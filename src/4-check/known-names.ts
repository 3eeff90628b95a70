import type { Unit } from '../model/cycle.ts';
import type { Facts } from './facts.ts';

/** A name as text may hold it, right or wrong. */
export interface Name {
  text: string;
  /** The name that it should be. */
  right: string;
  /** The unit that it names. */
  unit?: Unit;
  /** From the glossary: a word rather than someone's name. */
  term?: boolean;
}

/** Every name that `enheder.yaml` and `aarshjul.yaml` know, with the wrong ones that they list; `og` for `&` and the reverse are wrong too. */
export function knownNames({ year }: Facts): Name[] {
  const { units, glossary, departments, administration, municipality } = year;
  const of = [...units.values()];
  const right: Name[] = [
    ...of.flatMap((unit) => [unit.name, unit.shortName].map((text) => ({ text, right: text, unit }))),
    ...[administration, municipality, ...departments.map(({ name }) => name)].map((text) => ({ text, right: text })),
    ...Object.keys(glossary).map((text) => ({ text, right: text, term: true })),
  ];
  const wrong: Name[] = [
    ...of.flatMap((unit) => unit.aliases.map((text) => ({ text, right: rightFor(text, unit), unit }))),
    ...Object.entries(glossary).flatMap(([name, variants]) =>
      variants.map((text) => ({ text, right: name, term: true })),
    ),
    ...right.flatMap((name) => withOtherAnd(name.text).map((text) => ({ ...name, text }))),
  ];
  const known = new Map<string, Name>();
  for (const name of [...right, ...wrong]) if (!known.has(name.text)) known.set(name.text, name);
  return [...known.values()];
}

/** `V&R` stands for the short name, `Visitation og Understøttelse` for the whole. */
const rightFor = (alias: string, { name, shortName }: Unit) => (/^[\p{Lu}&]+$/u.test(alias) ? shortName : name);

function withOtherAnd(name: string): string[] {
  if (name.includes(' & ')) return [name.replace(' & ', ' og ')];
  // Between two capitals, as in »Bo og Aktivitet«; »ledere og medarbejdere« is no name.
  return / og \p{Lu}/u.test(name) ? [name.replace(/ og (?=\p{Lu})/u, ' & ')] : [];
}
