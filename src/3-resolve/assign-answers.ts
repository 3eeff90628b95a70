import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { FollowUp } from '../model/cycle.ts';
import type { TypedDocument } from '../model/document.ts';
import { answerToUnknownItem, ownFollowUp } from './answer-messages.ts';
import { unknownFollowUp } from './reference-messages.ts';

export type ItemAnswerKind = 'followUp' | 'initiativeFollowUp';

/** A file of answers with what it answers: the follow-up, goal or initiative that its path names, or that it most likely means. */
export interface AssignedAnswer {
  document: TypedDocument;
  kind: ItemAnswerKind | 'wholeFollowUp';
  followUp?: string;
  id?: string;
}

/** The follow-ups, goals and initiatives that can be answered. */
interface Answerable {
  followUps: FollowUp[];
  ids: Record<ItemAnswerKind, string[]>;
  /** The goal or initiative is there, but can't be used. */
  isLost(kind: ItemAnswerKind, id: string): boolean;
  report(diagnostic: Diagnostic): void;
}

/** Every file with what it answers. Reports follow-ups, each once, goals and initiatives that don't exist. */
export function assignAnswers(documents: TypedDocument[], answerable: Answerable): AssignedAnswer[] {
  const { followUps, report } = answerable;
  const asked = followUps.filter(({ kind }) => kind !== 'other').map(({ id }) => id);
  const folders = Map.groupBy(documents, ({ origin }) => origin.followUp ?? '');
  return [...folders].flatMap(([folder, files]) => {
    const isAsked = asked.includes(folder);
    const other = followUps.find(({ id, kind }) => id === folder && kind === 'other');
    const likely = isAsked ? folder : nearest(folder, asked);
    const place = startOf(files[0]!.origin.file);
    const ventet = asked.map((id) => `opfoelgning/${id}/`).join(' eller ');
    if (other) {
      report(diagnose(ownFollowUp, place, { navn: other.name, ventet }));
      return [];
    }
    if (!isAsked) report(diagnose(unknownFollowUp, place, { id: folder, nærmest: likely }));
    return files.map((document) => ({ ...answerOf(document, answerable), ...(likely && { followUp: likely }) }));
  });
}

function answerOf(document: TypedDocument, { ids, isLost, report }: Answerable): AssignedAnswer {
  const { id, file } = document.origin;
  const kind = document.origin.kind as AssignedAnswer['kind'];
  if (kind === 'wholeFollowUp' || id === undefined) return { document, kind };
  if (ids[kind].includes(id) || isLost(kind, id)) return { document, kind, id };
  const likely = nearest(id, ids[kind]);
  report(diagnose(answerToUnknownItem, startOf(file), { id, ...words[kind], nærmest: likely }));
  return { document, kind, ...(likely && { id: likely }) };
}

const words: Record<ItemAnswerKind, { hvad: string; hvadEn: string }> = {
  followUp: { hvad: 'målet', hvadEn: 'goal' },
  initiativeFollowUp: { hvad: 'indsatsen', hvadEn: 'initiative' },
};
