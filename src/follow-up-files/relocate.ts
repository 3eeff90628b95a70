import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Data } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import { placeInForm } from './check-form.ts';
import type { FormDraft } from './form-files.ts';

/** The diagnostic of a file that a form would have made, at the answer in the form itself. */
export function relocate(diagnostic: Diagnostic, { text, path }: FormDraft, places: Data['places']): Diagnostic {
  const { fix: _fix, related: _related, ...rest } = diagnostic;
  return { ...rest, place: placeInForm(places, pathOf(diagnostic.place, text, path)) };
}

/** Where in the form the answer stands that a place of the file is made of. */
function pathOf({ field, start }: Place, text: string, path: string[]): string[] {
  const steps = field?.split('.') ?? [];
  if (steps[0] === 'opgjort' || steps[0] === 'udfyldt-af') return steps;
  if (steps.length > 0) return [...path, ...steps];
  const heading = text
    .split('\n')
    .slice(0, start.line)
    .findLast((line) => line.startsWith('## '));
  return [...path, heading ? heading.slice(3).toLowerCase() : 'tekst'];
}
