import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { TypedDocument } from '../model/document.ts';
import type { SealFile } from '../model/front-matter.ts';
import type { PartFiles, PartKind, Seal, SealChange, SealedPart } from '../model/seal.ts';
import { frontMatterOf } from './index-documents.ts';
import { placeIn } from './place-in.ts';
import { unclearChange } from './seal-messages.ts';

const lists = {
  goal: 'goals',
  initiative: 'initiatives',
  table: 'tables',
  section: 'sections',
} as const satisfies Record<PartKind, keyof SealFile>;
const kinds = Object.keys(lists) as PartKind[];

interface Entry extends PartFiles<string> {
  number?: number;
  fingerprint?: string;
}

/**
 * The seal with the approved changes laid over it; nothing where the agreement isn't sealed. Parts whose
 * files can't be used (`isLost`) are left out. Reports changes that don't name one part.
 */
export function bindSeal(
  document: TypedDocument | undefined,
  isLost: (part: SealedPart) => boolean,
  report: (diagnostic: Diagnostic) => void,
): { seal?: Seal } {
  const file = frontMatterOf('seal', document);
  if (!document || !file) return {};
  const keyOf = (path: string[]) => document.places?.get(path.join('\0'))?.key ?? placeIn(document, path);
  const parts = new Map<string, SealedPart>();
  /** Returns what was agreed of the part until then. */
  const put = (part: SealedPart): SealedPart | undefined => {
    const key = `${part.kind}\0${part.id}`;
    const before = parts.get(key);
    parts.set(key, part);
    return before;
  };
  for (const kind of kinds) {
    for (const [id, entry] of Object.entries(file[lists[kind]] ?? {})) {
      const path = [lists[kind], id];
      put(sealedPart(kind, id, entry, keyOf(path), !entry.fingerprint));
    }
  }
  const changes = (file.changes ?? []).flatMap((change, at): SealChange[] => {
    const place = placeIn(document, ['changes', `${at}`]);
    const named = kinds.filter((kind) => change[kind] !== undefined);
    const [kind] = named;
    if (!kind || named.length > 1) {
      report(diagnose(unclearChange, place, { antal: named.length }));
      return [];
    }
    const isGiven = document.places?.has(['changes', `${at}`, 'fingerprint'].join('\0')) === true;
    const part = sealedPart(kind, change[kind]!, change, place, !change.fingerprint && isGiven);
    const before = put(part);
    const { date, approvedBy, why, language = false } = change;
    const approval = { date, ...(approvedBy && { approvedBy }), ...(why && { why }), language };
    return [{ part, ...(before && { before }), approval }];
  });
  const { sealed, parties } = file;
  const place = startOf(document.origin.file);
  return {
    seal: { date: sealed.text, parties, parts: [...parts.values()].filter((each) => !isLost(each)), changes, place },
  };
}

function sealedPart(
  kind: PartKind,
  id: string,
  entry: Entry,
  place: SealedPart['place'],
  isRefused: boolean,
): SealedPart {
  const { number, fingerprint, text, shared, cells } = entry;
  return {
    kind,
    id,
    ...(number !== undefined && { number }),
    ...(fingerprint && { fingerprint }),
    blobs: { ...(text && { text }), ...(shared && { shared }), ...(cells && { cells }) },
    ...(isRefused && { refused: true }),
    place,
  };
}
