import type { Diagnostic } from './diagnostic.ts';

/**
 * The diagnostics without misspelt words in the place of another message that tells what belongs there, and without
 * what a seal, or the status of a goal, says of a file that has errors: one mistake is told once.
 */
export function withoutEchoes(diagnostics: Diagnostic[]): Diagnostic[] {
  const cures = Map.groupBy(
    diagnostics.filter(({ code, values }) => code !== spelling && (values.ventet ?? values.nærmest) !== undefined),
    lineOf,
  );
  const broken = new Set(
    diagnostics
      .filter(({ code, severity }) => severity === 'error' && !followsFromAll.includes(code))
      .map(({ place }) => place.file),
  );
  return diagnostics.filter((each) => {
    if (followsFromAll.includes(each.code)) return !broken.has(each.place.file);
    return each.code !== spelling || !cures.get(lineOf(each))?.some((cure) => holds(cure, each));
  });
}

/** What follows from all that a file says; one with errors says what its author didn't mean. */
const followsFromAll = [
  'besegling/ændret',
  'besegling/tilføjet',
  'besegling/fjernet',
  'besegling/nummer',
  'opfølgning/uden-tal',
  'opfølgning/uden-bilag',
  'opfølgning/uden-status',
  'opfølgning/uden-årsag',
  'opfølgning/uden-begrundelse',
  'opfølgning/grøn-uden-tal',
];
const spelling = 'sprog/stavning';

const lineOf = ({ place }: Diagnostic) => `${place.file}:${place.start.line}`;

const holds = ({ place: outer }: Diagnostic, { place: inner }: Diagnostic) =>
  outer.start.column <= inner.start.column && (outer.end.line > inner.end.line || outer.end.column >= inner.end.column);
