import { idForm } from '../danish/id.ts';
import { isSameFingerprint } from '../danish/same-fingerprint.ts';
import type { Schema } from '../model/schema.ts';
import type { Part, PartKind, SealedPart } from '../model/seal.ts';
import type { Agreement } from '../model/year.ts';
import { openArchive } from '../system/open-archive.ts';
import { readSchemas } from '../system/read-schemas.ts';
import type { Terminal } from '../system/terminal.ts';
import { type SourceChanges, writeSources } from '../system/write-sources.ts';
import {
  changeOptions,
  changeRecorded,
  noSuchPart,
  notSealed,
  sameAsSealed,
  severalParts,
} from '../words/commands/seal-words.ts';
import { keptText, keptWords } from './kept-words.ts';
import type { CheckedYear } from './report.ts';
import { type ChangeEntry, kindName, type PartEntry, partEntry, withChange } from './seal-text.ts';
import { UsageError } from './usage-error.ts';

/** Who approved changes, when (`4.5.2023`) and why. */
export interface GivenApproval {
  by: string | undefined;
  why: string | undefined;
  /** Only the language was mended. */
  language: boolean;
  date: string;
}

const kinds: PartKind[] = ['goal', 'initiative', 'table', 'section'];

/** Writes approved changes of parts into the seal of one agreement, all or none; returns the exit code. */
export function approveChanges(
  root: string,
  checked: CheckedYear,
  asked: Agreement[],
  { ids, approval }: { ids: string[]; approval: GivenApproval },
  terminal: Terminal,
): number {
  const [agreement, ...others] = asked;
  const { by, why, language, date } = approval;
  if (!agreement || others.length > 0) throw new UsageError(changeOptions.oneUnit);
  if (!language && (!by || !why)) throw new UsageError(changeOptions.approval);
  const { unit, seal } = agreement;
  if (!seal) throw new UsageError(notSealed(unit.name));
  const archive = openArchive(root);
  const schema = readSchemas().besegling!;
  const bytesOf = (file: string) => checked.tree.files.find((each) => each.file === file)!.bytes;
  const blobOf = (file: string) => archive.blobId(bytesOf(file));
  const signed: ChangeEntry = {
    date,
    ...(by && { approvedBy: by }),
    ...(why && { why }),
    ...(language && { language: 'ja' }),
  };
  let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(seal.place.file));
  const told: string[] = [];
  const approved: Part[] = [];
  for (const name of ids) {
    const { kind, id, now, sealed } = findPart(agreement, name, schema);
    const entry = now && partEntry(now, archive, blobOf);
    if (isSame(entry, sealed)) throw new UsageError(sameAsSealed(name));
    if (now) approved.push(now);
    text = withChange(schema, text, kind, id, { ...signed, ...entry });
    told.push(changeRecorded(unit.name, kindName(kind, schema), id, seal.place.file));
  }
  const kept = keptWords(root, checked, approved, seal.place.file);
  const changes: SourceChanges = new Map(kept);
  writeSources(root, changes.set(seal.place.file, text));
  for (const line of [...told, ...keptText(kept, seal.place.file)]) terminal.out(line);
  return 0;
}

/** Nothing that was agreed differs: neither number nor meaning. */
const isSame = (entry: PartEntry | undefined, sealed: SealedPart | undefined) =>
  isSameFingerprint(entry?.fingerprint, sealed?.fingerprint) && (entry?.number === sealed?.number || !entry);

interface FoundPart {
  kind: PartKind;
  id: string;
  now?: Part;
  sealed?: SealedPart;
}

/** The part that `koersel` or `mål:koersel` names, now or in the seal. */
function findPart({ parts, seal, unit }: Agreement, name: string, schema: Schema): FoundPart {
  const nameOf = (kind: PartKind) => kindName(kind, schema);
  const names = kinds.map(nameOf);
  const [, prefix, rest = name] = new RegExp(`^(${names.join('|')}):(.+)$`).exec(name.normalize('NFC')) ?? [];
  const id = idForm(rest);
  const is = (kind: PartKind) => (each: Part | SealedPart) => each.kind === kind && each.id === id;
  const found = kinds.flatMap((kind): FoundPart[] => {
    const now = parts.find(is(kind));
    const sealed = seal!.parts.find(is(kind));
    const fits = (now || sealed) && (!prefix || nameOf(kind) === prefix);
    return fits ? [{ kind, id, ...(now && { now }), ...(sealed && { sealed }) }] : [];
  });
  if (found.length > 1)
    throw new UsageError(
      severalParts(
        name,
        found.map(({ kind }) => `${nameOf(kind)}:${id}`),
      ),
    );
  if (!found[0]) throw new UsageError(noSuchPart(unit.name, names, name));
  return found[0];
}
