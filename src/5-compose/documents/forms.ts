import type { RenderedDocument } from '../../model/view.ts';
import type { Agreement } from '../../model/year.ts';
import { small } from '../parts/plain-text.ts';
import { styleSheet } from '../style-sheet.ts';
import type { Workshop } from '../workshop.ts';
import { formData } from './forms/form-data.ts';
import { formView } from './forms/form-view.ts';

/** The forms of an agreement: one page for each follow-up that asks for something, filled in on a screen and saved as a file. None without what forms are made with. */
export function renderForms(agreement: Agreement, workshop: Workshop): RenderedDocument[] {
  const { forms, year } = workshop;
  if (!forms) return [];
  const asked = year.followUps.filter(({ kind }) => kind !== 'other');
  return asked.flatMap((followUp, at): RenderedDocument[] => {
    const before = asked.slice(0, at).map(({ id }) => id);
    const earlier = agreement.reports.findLast((each) => before.includes(each.followUp.id));
    const own = agreement.reports.find((each) => each.followUp.id === followUp.id);
    const data = formData(year, agreement, followUp, forms, { earlier, own });
    if (data.items.length === 0) return [];
    const view = formView(agreement, followUp, data, { earlier, own });
    const unit = agreement.unit.id;
    const title = `Skema til ${small(view.heading)} – ${agreement.unit.name}`;
    const html = workshop.fill('form', {
      ...view,
      title,
      style: styleSheet(workshop.assets, forms.css),
      municipality: year.municipality,
      year: year.year,
      annual: data.kind === 'annual',
      index: '../index.html',
      script: forms.script,
      data: JSON.stringify(data).replaceAll('<', '\\u003c'),
    });
    return [{ id: `${unit}/form-${data.kind}`, kind: 'form', unit, title, path: `${unit}/${names[data.kind]}`, html }];
  });
}

const names = { midway: 'midtvejsskema', annual: 'aarsskema' };
