import type { FormDocument } from '../../../model/composed-form.ts';
import type { FollowUp } from '../../../model/cycle.ts';
import type { Agreement, AgreementYear } from '../../../model/year.ts';
import { documentTitle } from '../../../words/document-title.ts';
import { formName } from '../../../words/form-words.ts';
import type { Planned } from '../../planned.ts';
import { formData, formItems, reportedSoFar } from './form-data.ts';
import { formParts } from './form-parts.ts';

const files = { midway: 'midtvejsskema', annual: 'aarsskema' };

/** The forms of an agreement: one for each follow-up that asks for something. */
export function plannedForms(agreement: Agreement, year: AgreementYear): Planned<FormDocument>[] {
  const asked = year.followUps.filter(({ kind }) => kind !== 'other');
  return asked
    .filter((followUp) => formItems(agreement, followUp).length > 0)
    .map((followUp) => plannedForm(agreement, followUp, year));
}

function plannedForm(agreement: Agreement, followUp: FollowUp, year: AgreementYear): Planned<FormDocument> {
  const unit = agreement.unit.id;
  const kind = followUp.kind === 'annual' ? 'annual' : 'midway';
  const name = {
    id: `${unit}/form-${kind}`,
    kind: 'form' as const,
    unit,
    title: documentTitle(formName(followUp.name, year.year), agreement.unit.name),
    path: `${unit}/${files[kind]}`,
  };
  return {
    name,
    compose({ forms }) {
      if (!forms) throw new Error(`The form »${name.id}« is to be made without what forms are made with.`);
      const reported = reportedSoFar(agreement, followUp, year);
      const data = formData(year, agreement, followUp, forms, reported);
      return { ...name, municipality: year.municipality, ...formParts(agreement, followUp, data, reported) };
    },
  };
}
