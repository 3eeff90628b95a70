import type { Place } from '../model/place.ts';
import { type Diagnostic, helpOf, type Language, messageOf } from './diagnostic.ts';

/** A diagnostic with its place in an author's words. */
export interface Told {
  diagnostic: Diagnostic;
  where: string;
}

/** All diagnostics as one JSON text, by `schemas/diagnostics.json`. */
export function formatJson(told: Told[], language: Language): string {
  const diagnostics = told.map(({ diagnostic, where }) => {
    const { code, severity, place, related, fix } = diagnostic;
    const help = helpOf(diagnostic, language);
    const message = messageOf(diagnostic, language);
    return {
      code,
      severity,
      message,
      ...(help && { help }),
      where,
      place: bare(place),
      ...(related && { related: related.map(bare) }),
      ...(fix && { fix: 'place' in fix ? { place: bare(fix.place), text: fix.text } : fix }),
    };
  });
  return JSON.stringify({ language, diagnostics }, undefined, 2);
}

const bare = ({ file, start, end }: Place): Place => ({ file, start, end });
