import type { Diagnostic } from './diagnostic.ts';

/**
 * The diagnostics without misspelt words in the place of another message that tells what belongs there, and without
 * what a seal says of a file that has errors: one mistake is told once.
 */
export function withoutEchoes(diagnostics: Diagnostic[]): Diagnostic[] {
  const cures = Map.groupBy(
    diagnostics.filter(({ code, values }) => code !== spelling && (values.ventet ?? values.nærmest) !== undefined),
    lineOf,
  );
  const broken = new Set(
    diagnostics
      .filter(({ code, severity }) => severity === 'error' && !seal.includes(code))
      .map(({ place }) => place.file),
  );
  return diagnostics.filter((each) => {
    if (seal.includes(each.code)) return !broken.has(each.place.file);
    return each.code !== spelling || !cures.get(lineOf(each))?.some((cure) => holds(cure, each));
  });
}

/** A file with errors says what its author didn't mean, so it differs from what was sealed. */
const seal = ['besegling/ændret', 'besegling/tilføjet', 'besegling/fjernet', 'besegling/nummer'];
const spelling = 'sprog/stavning';

const lineOf = ({ place }: Diagnostic) => `${place.file}:${place.start.line}`;

const holds = ({ place: outer }: Diagnostic, { place: inner }: Diagnostic) =>
  outer.start.column <= inner.start.column && (outer.end.line > inner.end.line || outer.end.column >= inner.end.column);
