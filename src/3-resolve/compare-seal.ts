import { isSameFingerprint } from '../danish/same-fingerprint.ts';
import { typographic } from '../danish/typography.ts';
import type { History, Part, PartChange, PartKind, Seal, SealChange, SealedPart, Statement } from '../model/seal.ts';
import type { AgreementYear } from '../model/year.ts';
import { wordChanges } from './word-changes.ts';

/** One agreement as it is now, its seal, and what is needed to read what its parts said. */
export interface SealedAgreement {
  /** Id. */
  unit: string;
  parts: Part[];
  seal: Seal;
  /** Numbers mean nothing. */
  incomplete: boolean;
  questions: AgreementYear['questions'];
}

const keyOf = ({ kind, id }: Part | SealedPart) => `${kind}\0${id}`;

/**
 * The differences from what was agreed: first those that nobody approved, then the approved changes, oldest first. Without history
 * only the latter are known, and their words are not.
 */
export function compareSeal(agreement: SealedAgreement, history: History | undefined): PartChange[] {
  const { parts, seal } = agreement;
  const now = new Map(parts.map((each) => [keyOf(each), each]));
  const read = (sealed: SealedPart) => history?.statementsOf(agreement.unit, sealed, keysOf(sealed.kind, agreement));
  /** The statements as agreed, where their files are here and are those that were sealed. */
  const agreed = (sealed: SealedPart) => {
    const statements = read(sealed);
    return statements && isSameFingerprint(history?.fingerprint(statements), sealed.fingerprint)
      ? statements
      : undefined;
  };
  const approved = seal.changes.flatMap((each) => approvedChange(each, now.get(keyOf(each.part)), agreed));
  return [
    ...(history ? unapprovedChanges(agreement, now, { history, read, agreed }) : []),
    ...approved.sort((a, b) => compareText(a.approved!.date.first, b.approved!.date.first)),
  ];
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const keysOf = (kind: PartKind, { questions }: SealedAgreement) =>
  questions[kind === 'goal' ? 'goal' : 'initiative'].map(({ key }) => key);

type Read = (sealed: SealedPart) => Statement[] | undefined;

interface Past {
  history: History;
  read: Read;
  agreed: Read;
}

function unapprovedChanges({ parts, seal, incomplete }: SealedAgreement, now: Map<string, Part>, past: Past) {
  const found = seal.parts.flatMap((sealed): PartChange[] => {
    const part = now.get(keyOf(sealed));
    if (sealed.refused) return [];
    if (sealed.fingerprint === undefined)
      return part ? [{ ...headOf(part), difference: 'added', sealedPlace: sealed.place }] : [];
    if (!part) return [{ ...headOfGone(sealed, past.agreed(sealed)), difference: 'removed' }];
    const isMoved = !incomplete && sealed.number !== undefined && sealed.number !== part.number;
    const change = changeOf(part, sealed, past);
    if (!isMoved && !change) return [];
    const renumbered = isMoved && { renumbered: { before: sealed.number!, now: part.number } };
    return [{ ...headOf(part), difference: 'renumbered', ...renumbered, ...change, sealedPlace: sealed.place }];
  });
  const known = new Set(seal.parts.map(keyOf));
  const fixed = fixedKinds(seal.parts);
  const added = parts.filter((each) => fixed.has(each.kind) && !known.has(keyOf(each)));
  return [...found, ...added.map((each): PartChange => ({ ...headOf(each), difference: 'added' }))];
}

/** A written seal has sections and fixes all kinds; one cut down to an example fixes the kinds it lists. */
function fixedKinds(parts: SealedPart[]): Set<PartKind> {
  const kinds = new Set(parts.map(({ kind }) => kind));
  return kinds.has('section') ? new Set(['goal', 'initiative', 'table', 'section']) : kinds;
}

type Change = Pick<PartChange, 'difference' | 'words' | 'fetch' | 'fingerprint'>;

/** The change of a part from what was sealed, or that the seal doesn't fit its own files. */
function changeOf(part: Part, sealed: SealedPart, { history, read }: Past): Change | undefined {
  const isSame = isSameFingerprint(history.fingerprint(part.statements), sealed.fingerprint);
  if (isSame && history.isUntouched(sealed, part)) return undefined;
  const before = read(sealed);
  const expected = before && history.fingerprint(before);
  if (expected !== undefined && !isSameFingerprint(expected, sealed.fingerprint))
    return { difference: 'wrong-fingerprint', fingerprint: { given: sealed.fingerprint!, expected } };
  if (isSame) return undefined;
  if (before) return { difference: 'changed', words: wordChanges(before, part.statements) };
  const fetch = history.restOfHistory();
  return { difference: 'changed', ...(fetch && { fetch }) };
}

/** An approved change, `part` being what it is of, as it is now; nothing where the seal's entry is no use. */
function approvedChange(
  { part: sealed, before, approval }: SealChange,
  part: Part | undefined,
  agreed: Read,
): PartChange[] {
  if (sealed.refused || before?.refused) return [];
  const difference = approvedDifference(sealed, before);
  const old = () => before && agreed(before);
  const text = () => agreed(sealed);
  const isMoved = before?.number !== undefined && sealed.number !== undefined && sealed.number !== before.number;
  return [
    {
      ...(part ? headOf(part) : headOfGone({ ...before, ...sealed }, text() ?? old())),
      difference,
      ...(isMoved && { renumbered: { before: before.number!, now: sealed.number } }),
      ...(difference === 'changed' && wordsOf(old(), text())),
      approved: approval,
      sealedPlace: sealed.place,
    },
  ];
}

/** Without places: the text may have changed since. */
function wordsOf(before: Statement[] | undefined, after: Statement[] | undefined): Pick<PartChange, 'words'> {
  return before && after ? { words: wordChanges(before, after).map(({ before, now }) => ({ before, now })) } : {};
}

function approvedDifference(sealed: SealedPart, before: SealedPart | undefined): PartChange['difference'] {
  if (sealed.fingerprint === undefined) return 'removed';
  if (before?.fingerprint === undefined) return 'added';
  return isSameFingerprint(sealed.fingerprint, before.fingerprint) && sealed.number !== before.number
    ? 'renumbered'
    : 'changed';
}

type Head = Pick<PartChange, 'kind' | 'id' | 'number' | 'title' | 'place' | 'sealedPlace'>;

const headOf = ({ kind, id, number, title, place }: Part): Head => ({
  kind,
  id,
  ...(number !== undefined && { number }),
  title,
  place,
});

const titleFields: Record<PartKind, string> = {
  goal: 'titel',
  initiative: 'titel',
  table: 'overskrift',
  section: 'afsnit',
};

function headOfGone({ kind, id, number, place }: SealedPart, statements: Statement[] | undefined): Head {
  const title = statements?.find(({ field }) => field === titleFields[kind])?.text;
  return {
    kind,
    id,
    ...(number !== undefined && { number }),
    ...(title && !title.includes('{{') && { title: typographic(title) }),
    place,
    sealedPlace: place,
  };
}
