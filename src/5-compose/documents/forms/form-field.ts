import { idForm } from '../../../danish/id.ts';
import { typographic } from '../../../danish/typography.ts';
import type { FormField } from '../../../model/composed-form.ts';

/** Words that are part of what is asked. */
interface FieldWords {
  hint?: string;
  notation?: FormField['notation'];
  /** More than a line is expected. */
  long?: boolean;
}

/** A field to write in. */
export function formField(path: string[], label: string, { hint, notation, long }: FieldWords = {}): FormField {
  return {
    kind: long ? 'area' : 'input',
    id: fieldId(path),
    path: path.join('/'),
    label: typographic(label),
    hint: hint === undefined ? null : typographic(hint),
    notation: notation ?? null,
    options: [],
  };
}

/** A field to choose in. */
export function formChoice(path: string[], label: string, options: [value: string, text: string][]): FormField {
  return {
    ...formField(path, label),
    kind: 'choice',
    options: options.map(([value, text]) => ({ value, text: typographic(text) })),
  };
}

/** The HTML id of a field. */
export const fieldId = (path: string[]): string => `felt-${path.map(idForm).join('--')}`;
