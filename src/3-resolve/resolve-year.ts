import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { YearSources } from '../model/document.ts';
import type { Agreement, AgreementYear, SharedGoal } from '../model/year.ts';
import { bindYear, placeIn } from './bind-year.ts';
import { readFrame } from './frame.ts';
import { type DocumentIndex, frontMatterOf, indexDocuments } from './index-documents.ts';
import { resolveAgreement } from './resolve-agreement.ts';

/** The whole year with everything bound; undefined where `aarshjul.yaml` or `enheder.yaml` can't be used. */
export function resolveYear(sources: YearSources): Result<AgreementYear | undefined> {
  const { value: index, diagnostics } = indexDocuments(sources);
  const { value: facts, diagnostics: found } = bindYear(index, sources.year);
  if (!facts) return { value: undefined, diagnostics: [...diagnostics, ...found] };
  const frame = readFrame(index.frame);
  const results = index.agreements.map((documents) => resolveAgreement(documents, { facts, frame, index }));
  const agreements = results.flatMap(({ value }) => (value ? [value] : []));
  const value: AgreementYear = {
    ...facts,
    sharedGoals: sharedGoals(index),
    passages: sources.documents.flatMap((each) => each.passages),
    excuses: sources.documents.flatMap((each) => each.excuses),
    agreements: sortAgreements(agreements, facts.departments),
  };
  const all: Diagnostic[] = [...diagnostics, ...found, ...results.flatMap((each) => each.diagnostics)];
  return { value, diagnostics: all };
}

function sharedGoals(index: DocumentIndex): SharedGoal[] {
  return [...index.sharedGoals.values()].map((document) => {
    const appliesTo = frontMatterOf('sharedGoal', document)?.appliesTo;
    const title = document.sections?.find((each) => each.depth === 1)?.title ?? document.origin.id!;
    return { id: document.origin.id!, title, ...(appliesTo && { appliesTo }), place: placeIn(document, ['appliesTo']) };
  });
}

function sortAgreements(agreements: Agreement[], departments: { id: string }[]): Agreement[] {
  const order = departments.map((each) => each.id);
  const collator = new Intl.Collator('da');
  return agreements.sort(
    (a, b) =>
      order.indexOf(a.department.id) - order.indexOf(b.department.id) || collator.compare(a.unit.name, b.unit.name),
  );
}
