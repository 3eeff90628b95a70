import type { ErrorObject } from 'ajv';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Data } from '../model/document.ts';
import type { Place } from '../model/place.ts';

const kinds: Record<string, { da: string; en: string }> = {
  object: { da: 'nøgler under den', en: 'keys below it' },
  array: { da: 'en liste: [a, b]', en: 'a list: [a, b]' },
  string: { da: 'en tekst', en: 'a text' },
};

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : 'string');

/** The steps of an Ajv `instancePath`. */
export const stepsOf = (error: ErrorObject): string[] =>
  error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));

/** What Ajv found, in an author's words at the author's place. */
export function schemaError(error: ErrorObject, data: Data): Diagnostic {
  const steps = stepsOf(error);
  const at = (path: string[]) => data.places.get(path.join('\0'));
  const place: Place = at(steps)?.value ?? data.places.get('')!.value;
  const key = steps.at(-1) ?? '';
  const value = error.data;
  const shown = [value].flat().join(', ').slice(0, 60);
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(error.params.additionalProperty);
      const possible = Object.keys((error.parentSchema?.properties as object) ?? {});
      const values = { nøgle: unknown, nærmest: nearest(unknown, possible), mulige: possible.join(', ') };
      return diagnose('nøgle/ukendt', at([...steps, unknown])?.key ?? place, values);
    }
    case 'required':
      return diagnose('nøgle/mangler', steps.length > 0 ? (at(steps)?.key ?? place) : place, {
        nøgle: String(error.params.missingProperty),
      });
    case 'enum': {
      const possible = error.params.allowedValues as string[];
      return diagnose('værdi/valg', place, {
        værdi: shown,
        nærmest: nearest(shown, possible),
        mulige: possible.join(', '),
      });
    }
    case 'minLength':
    case 'minItems':
      return diagnose('værdi/tom', at(steps)?.key ?? place, { nøgle: key });
    case 'type': {
      const expected = kinds[[error.params.type].flat()[0] as string] ?? kinds.string!;
      if (value === '') return diagnose('værdi/tom', at(steps)?.key ?? place, { nøgle: key });
      const found = kinds[kindOf(value)]!;
      return diagnose('værdi/slags', place, {
        fundet: found.da,
        fundetEn: found.en,
        ventet: expected.da,
        ventetEn: expected.en,
      });
    }
    case 'pattern': {
      if (error.parentSchema?.['x-type'] !== 'id') return diagnose('værdi/mønster', place, { værdi: shown });
      const form = shown
        .toLowerCase()
        .replace(/[^a-zæøå0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      return diagnose('værdi/id', place, { værdi: shown, nærmest: form || undefined });
    }
    default:
      return diagnose('værdi/mønster', place, { værdi: shown });
  }
}
