import type { FormDocument, FormField, FormItemAsked } from '../../model/composed-form.ts';
import type { HtmlPrinting } from '../../model/rendering.ts';
import { styleSheet } from './style-sheet.ts';

/** A form, as a page with its script, and what that knows as JSON. */
export function formView(form: FormDocument, { assets, formPage }: HtmlPrinting) {
  if (!formPage) throw new Error(`The form »${form.id}« is to be printed without script and style sheet.`);
  return {
    ...form,
    style: styleSheet(assets, formPage.css),
    groups: form.groups.map((group) => ({ ...group, items: group.items.map(itemView) })),
    index: '../index.html',
    script: formPage.script,
    data: JSON.stringify(form.data).replaceAll('<', '\\u003c'),
  };
}

const itemView = (item: FormItemAsked) => ({
  ...item,
  questions: item.questions.map(({ when, field }) => ({ ...field, when })),
  measures: item.measures.map((measure) => ({
    ...measure,
    fields: measure.fields.map((field) => ({ input: only('input', field), choice: only('choice', field) })),
  })),
});

const only = (kind: FormField['kind'], field: FormField) => (field.kind === kind ? field : null);
