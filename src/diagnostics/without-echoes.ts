import type { Diagnostic } from './diagnostic.ts';
import { lastWhere } from './last-where.ts';

/**
 * The diagnostics without misspelt words in the place of another message that tells what belongs there, without what is
 * said of parts of a text that is reported as a whole, without values that can't be read for a character that can't be
 * printed either, without what a text says against a figure of a table that is wrong itself, without what a seal, the status of a goal, or a variable in it says of a file that has errors, and
 * without the sentences that a copy of a file repeats: one mistake is told once.
 */
export function withoutEchoes(diagnostics: Diagnostic[]): Diagnostic[] {
  const characters = Map.groupBy(
    diagnostics.filter(({ code }) => code === unprintable),
    lineOf,
  );
  const isCured = createCover(
    diagnostics.filter(
      ({ code, values }) =>
        code === unprintable || (code !== spelling && (values.ventet ?? values.nærmest) !== undefined),
    ),
  );
  const wholes = [
    ...Map.groupBy(diagnostics.filter(isWhole), ({ code, severity }) => `${severity} ${code}`).values(),
  ].map((alike) => ({ ...alike[0]!, isSaid: createCover(alike) }));
  const broken = new Set(
    diagnostics.filter((each) => each.severity === 'error' && !followsFromRest(each)).map(({ place }) => place.file),
  );
  const copies = new Set(diagnostics.filter(({ code }) => code === 'fil/samme-id').map(({ place }) => place.file));
  const wrongCells = new Set(
    diagnostics.filter(isWrongCell).map(({ place }) => JSON.stringify(place.start) + place.file),
  );
  return diagnostics.filter((each) => {
    if (
      each.code === 'tal/modsiger-tabel' &&
      each.related?.some(({ start, file }) => wrongCells.has(JSON.stringify(start) + file))
    )
      return false;
    if (each.code === 'svar/gentaget' && copies.has(each.place.file)) return false;
    const isSaidBy = ({ code, severity, isSaid }: (typeof wholes)[number]) =>
      code !== each.code && (severity === 'error' || each.severity !== 'error') && isSaid(each);
    if (isPart(each) && wholes.some(isSaidBy)) return false;
    if (followsFromRest(each)) return !broken.has(each.place.file);
    if (saysUnreadable(each)) return !characters.get(lineOf(each))?.some((character) => isWithin(each, character));
    return each.code !== spelling || !isCured(each);
  });
}

/** Codes of what follows from all that a file says; one with errors says what its author didn't mean. */
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
/** In a follow-up the values that variables write stand in the same file. */
const followsFromRest = ({ code, place }: Diagnostic) =>
  followsFromAll.includes(code) || (code === 'variabel/uden-værdi' && place.file.includes('/opfoelgning/'));

const spelling = 'sprog/stavning';
const unprintable = 'tegn/uden-skrift';

/** A value is read when the character that doesn't belong in it is gone. */
const saysUnreadable = ({ code }: Diagnostic) =>
  ['værdi/ulæselig', 'værdi/id', 'værdi/valg', 'tabel/celle-ikke-tal'].includes(code);

const isWrongCell = ({ code }: Diagnostic) => code === 'tabel/sum-afviger' || code === 'tabel/formel-afviger';

/** Whether it is of something that is to be deleted or written anew as a whole. */
const isWhole = ({ code }: Diagnostic) =>
  /^(?:svar\/(?:programrest|pladsholder|afkrydsning)|markdown\/(?:i-felt|punkttegn|link|skråstreg)|direktiv\/ulæseligt|tekst\/sprog)$/.test(
    code,
  );

/** Whether it is of words or signs in that. */
const isPart = ({ code }: Diagnostic) => /^(?:sprog|tegn|forkortelse|henvisning)\/|^svar\/pladsholder$/.test(code);

/**
 * Tells of a diagnostic whether it stands within one of these, which begin on its line. A line may have thousands, so the
 * furthest end of those that begin before is known for each.
 */
function createCover(outers: Diagnostic[]): (inner: Diagnostic) => boolean {
  const lines = new Map<string, { from: number; end: number }[]>();
  for (const each of outers.toSorted((a, b) => a.place.start.column - b.place.start.column)) {
    const line = lines.get(lineOf(each)) ?? [];
    line.push({ from: each.place.start.column, end: Math.max(endOf(each), line.at(-1)?.end ?? 0) });
    lines.set(lineOf(each), line);
  }
  return (inner) => {
    const before = lastWhere(lines.get(lineOf(inner)) ?? [], ({ from }) => from <= inner.place.start.column);
    return before !== undefined && before.end >= endOf(inner);
  };
}

const lineOf = ({ place }: Diagnostic) => `${place.file}:${place.start.line}`;

/** Whether `inner`, which is on the first line of `outer`, stands in it. */
const isWithin = (outer: Diagnostic, inner: Diagnostic) =>
  outer.place.start.column <= inner.place.start.column && endOf(inner) <= endOf(outer);

/** A number that grows with the place of the end: no line has a million characters. */
const endOf = ({ place: { end } }: Diagnostic) => end.line * 1e6 + end.column;
