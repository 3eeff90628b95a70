import type { Diagnostic } from './diagnostic.ts';

/** The diagnostics without misspelt words in the place of another message that tells what belongs there: one mistake is told once. */
export function withoutEchoes(diagnostics: Diagnostic[]): Diagnostic[] {
  const cures = Map.groupBy(
    diagnostics.filter(({ code, values }) => code !== spelling && (values.ventet ?? values.nærmest) !== undefined),
    lineOf,
  );
  return diagnostics.filter(
    (each) => each.code !== spelling || !cures.get(lineOf(each))?.some((cure) => holds(cure, each)),
  );
}

const spelling = 'sprog/stavning';

const lineOf = ({ place }: Diagnostic) => `${place.file}:${place.start.line}`;

const holds = ({ place: outer }: Diagnostic, { place: inner }: Diagnostic) =>
  outer.start.column <= inner.start.column && (outer.end.line > inner.end.line || outer.end.column >= inner.end.column);
