import { idForm } from '../../../danish/id.ts';
import { typographic } from '../../../danish/typography.ts';

/** One thing that is asked; `path` is where its answer stands in the saved file, and the name of its field. */
export interface FieldView {
  id: string;
  path: string;
  label: string;
  hint: string | null;
  /** How the answer is written: a notation, or `day`. */
  notation: 'value' | 'period' | 'day' | null;
}

/** What may be chosen; the first is chosen until another is. */
export interface ChoiceView extends FieldView {
  options: { value: string; text: string }[];
}

/** Words that are part of what is asked. */
export interface FieldWords {
  hint?: string;
  notation?: FieldView['notation'];
}

export function fieldView(path: string[], label: string, { hint, notation }: FieldWords = {}): FieldView {
  return {
    id: fieldId(path),
    path: path.join('/'),
    label: typographic(label),
    hint: hint === undefined ? null : typographic(hint),
    notation: notation ?? null,
  };
}

export function choiceView(path: string[], label: string, options: [value: string, text: string][]): ChoiceView {
  return { ...fieldView(path, label), options: options.map(([value, text]) => ({ value, text: typographic(text) })) };
}

/** The HTML id of a field. */
export const fieldId = (path: string[]): string => `felt-${path.map(idForm).join('--')}`;
