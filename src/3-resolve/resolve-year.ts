import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { YearSources } from '../model/document.ts';
import type { SharedGoal } from '../model/item.ts';
import type { Passage } from '../model/passage.ts';
import type { History } from '../model/seal.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';
import { asWritten } from './as-written.ts';
import { bindYear } from './bind-year.ts';
import { readFrame } from './frame.ts';
import { type DocumentIndex, frontMatterOf, indexDocuments } from './index-documents.ts';
import { nameUnits } from './name-units.ts';
import { placeIn } from './place-in.ts';
import { unknownDepartment, unknownQuestion } from './reference-messages.ts';
import { resolveAgreement } from './resolve-agreement.ts';
import { damagedCopy } from './seal-messages.ts';

/**
 * The whole year with everything bound, and compared with what was sealed where `history` is given; undefined where
 * `aarshjul.yaml` or `enheder.yaml` can't be used.
 */
export function resolveYear(sources: YearSources, history?: History): Result<AgreementYear | undefined> {
  const { value: index, diagnostics } = indexDocuments(sources);
  const { value: facts, diagnostics: found } = bindYear(index, sources);
  if (!facts) return { value: undefined, diagnostics: [...diagnostics, ...found] };
  const frame = readFrame(index.frame);
  const context = { facts, frame, index, ...(history && { history }) };
  const results = index.agreements.map((documents) => resolveAgreement(documents, context));
  const unresolved = results.filter((each) => !each.value).flatMap((each) => each.diagnostics);
  const reports = results.flatMap(({ value, diagnostics }) =>
    value ? [{ unit: value.unit.name, shared: sharedFiles(value, index), diagnostics }] : [],
  );
  const agreements = results.flatMap(({ value }) => (value ? [value] : []));
  const damaged = history?.damagedCopies().map((file) => diagnose(damagedCopy, startOf(file))) ?? [];
  const shared = sharedGoals(index);
  const all: Diagnostic[] = [
    ...diagnostics,
    ...found,
    ...unresolved,
    ...damaged,
    ...nameUnits(reports),
    ...checkAppliesTo(shared, facts.departments),
  ];
  const value: AgreementYear = {
    ...facts,
    sharedGoals: shared,
    passages: passagesOf(sources, all),
    excuses: sources.documents.flatMap((each) => each.excuses),
    agreements: sortAgreements(agreements, facts.departments),
  };
  return { value, diagnostics: asWritten(all, sources.documents) };
}

/** The year's running text without the headings that are reported as no question: what is wrong with them is said. */
function passagesOf({ documents }: YearSources, diagnostics: Diagnostic[]): Passage[] {
  const unknown = new Set(
    diagnostics
      .filter(({ code }) => code === unknownQuestion.code)
      .map(({ place }) => `${place.file}:${place.start.line}`),
  );
  return documents
    .flatMap(({ passages }) => passages)
    .filter(({ kind, file, runs }) => kind !== 'heading' || !unknown.has(`${file}:${runs[0]!.line}`));
}

function sharedFiles({ goals }: Agreement, { frame, sharedGoals }: DocumentIndex): Set<string> {
  const documents = [frame, ...goals.map(({ shared }) => sharedGoals.get(shared ?? ''))];
  return new Set(documents.flatMap((each) => each?.origin.file ?? []));
}

function sharedGoals(index: DocumentIndex): SharedGoal[] {
  return [...index.sharedGoals.values()].map((document) => {
    const appliesTo = frontMatterOf('sharedGoal', document)?.appliesTo;
    const title = document.sections?.find((each) => each.depth === 1)?.title ?? document.origin.id!;
    return { id: document.origin.id!, title, ...(appliesTo && { appliesTo }), place: placeIn(document, ['appliesTo']) };
  });
}

/** Reports departments that `gælder-for` names and that don't exist. */
const checkAppliesTo = (goals: SharedGoal[], departments: { id: string }[]): Diagnostic[] => {
  const known = ['alle', ...departments.map(({ id }) => id)];
  return goals.flatMap(({ appliesTo, place }) =>
    appliesTo === undefined || known.includes(appliesTo)
      ? []
      : [diagnose(unknownDepartment, place, { id: appliesTo, nærmest: nearest(appliesTo, known) })],
  );
};

function sortAgreements(agreements: Agreement[], departments: { id: string }[]): Agreement[] {
  const order = departments.map((each) => each.id);
  const collator = new Intl.Collator('da');
  return agreements.sort(
    (a, b) =>
      order.indexOf(a.department.id) - order.indexOf(b.department.id) || collator.compare(a.unit.name, b.unit.name),
  );
}
