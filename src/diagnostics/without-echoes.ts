import type { Diagnostic } from './diagnostic.ts';

/**
 * The diagnostics without misspelt words in the place of another message that tells what belongs there, without what is
 * said of parts of a text that is reported as a whole, without values that can't be read for a character that can't be
 * printed either, without what a seal, the status of a goal, or a variable in it says of a file that has errors, and
 * without the sentences that a copy of a file repeats: one mistake is told once.
 */
export function withoutEchoes(diagnostics: Diagnostic[]): Diagnostic[] {
  const cures = Map.groupBy(
    diagnostics.filter(
      ({ code, values }) =>
        code === unprintable || (code !== spelling && (values.ventet ?? values.nærmest) !== undefined),
    ),
    lineOf,
  );
  const characters = Map.groupBy(
    diagnostics.filter(({ code }) => code === unprintable),
    lineOf,
  );
  const wholes = Map.groupBy(diagnostics.filter(isWhole), lineOf);
  const broken = new Set(
    diagnostics.filter((each) => each.severity === 'error' && !followsFromRest(each)).map(({ place }) => place.file),
  );
  const copies = new Set(diagnostics.filter(({ code }) => code === 'fil/samme-id').map(({ place }) => place.file));
  return diagnostics.filter((each) => {
    if (each.code === 'svar/gentaget' && copies.has(each.place.file)) return false;
    const isSaid = (whole: Diagnostic) =>
      whole.code !== each.code && (whole.severity === 'error' || each.severity !== 'error') && holds(whole, each);
    if (isPart(each) && wholes.get(lineOf(each))?.some(isSaid)) return false;
    if (followsFromRest(each)) return !broken.has(each.place.file);
    if (saysUnreadable(each)) return !characters.get(lineOf(each))?.some((character) => holds(each, character));
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
/** In a follow-up the values that variables write stand in the same file. */
const followsFromRest = ({ code, place }: Diagnostic) =>
  followsFromAll.includes(code) || (code === 'variabel/uden-værdi' && place.file.includes('/opfoelgning/'));

const spelling = 'sprog/stavning';
const unprintable = 'tegn/uden-skrift';

/** A value is read when the character that doesn't belong in it is gone. */
const saysUnreadable = ({ code }: Diagnostic) =>
  ['værdi/ulæselig', 'værdi/id', 'værdi/valg', 'tabel/celle-ikke-tal'].includes(code);

/** What is to be deleted or written anew as a whole. */
const isWhole = ({ code }: Diagnostic) =>
  /^(?:svar\/(?:programrest|pladsholder)|markdown\/(?:i-felt|punkttegn|link|skråstreg)|direktiv\/ulæseligt|tekst\/sprog)$/.test(
    code,
  );

/** What is said of words or signs in it. */
const isPart = ({ code }: Diagnostic) => /^(?:sprog|tegn|forkortelse|henvisning)\/|^svar\/pladsholder$/.test(code);

const lineOf = ({ place }: Diagnostic) => `${place.file}:${place.start.line}`;

const holds = ({ place: outer }: Diagnostic, { place: inner }: Diagnostic) =>
  outer.start.column <= inner.start.column && (outer.end.line > inner.end.line || outer.end.column >= inner.end.column);
