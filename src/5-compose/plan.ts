import type { ComposedDocument } from '../model/composed-document.ts';
import type { Ask, PlannedDocument } from '../model/planned-document.ts';
import type { Composing } from '../model/rendering.ts';
import type { AgreementYear } from '../model/year.ts';
import { plannedAgreement } from './documents/agreement.ts';
import { plannedForms } from './documents/forms/form.ts';
import { plannedReports } from './documents/reports/report.ts';
import { plannedSummaries } from './documents/summaries/summaries.ts';

/** The documents of the year that are asked for, by name. */
export const plan = (year: AgreementYear, ask: Ask): PlannedDocument[] =>
  all(year)
    .map(({ name }) => name)
    .filter(ask);

/** The documents with these names, in the order of the year. */
export function compose(year: AgreementYear, names: PlannedDocument[], composing: Composing): ComposedDocument[] {
  const ids = new Set(names.map(({ id }) => id));
  return all(year)
    .filter(({ name }) => ids.has(name.id))
    .map((each) => each.compose(composing));
}

const all = (year: AgreementYear) => [
  ...year.agreements.flatMap((agreement) => [
    plannedAgreement(agreement, year),
    ...plannedReports(agreement, year),
    ...plannedForms(agreement, year),
  ]),
  ...plannedSummaries(year),
];
