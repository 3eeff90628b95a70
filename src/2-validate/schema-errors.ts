import type { ErrorObject } from 'ajv';
import { unreadableValue } from '../danish/notations.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { Data } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import {
  emptyValue,
  invalidId,
  malformedFingerprint,
  missingKey,
  unexpectedKey,
  unknownChoice,
  wrongKind,
} from './schema-messages.ts';

const found: Record<string, { da: string; en: string }> = {
  object: { da: 'Uventede nøgler', en: 'Unexpected keys' },
  array: { da: 'Uventet liste', en: 'Unexpected list' },
  string: { da: 'Uventet tekst', en: 'Unexpected text' },
  number: { da: 'Uventet tal uden anførselstegn', en: 'Unexpected number without quotes' },
  boolean: { da: 'Uventet true eller false', en: 'Unexpected true or false' },
  null: { da: 'Uventet null', en: 'Unexpected null' },
};
const expected: Record<string, { da: string; en: string }> = {
  object: { da: 'nøgler på linjerne under, rykket ind', en: 'keys on the lines below, indented' },
  array: { da: 'en liste som [a, b]', en: 'a list such as [a, b]' },
  string: { da: 'en tekst', en: 'a text' },
  integer: { da: 'et helt tal', en: 'a whole number' },
};

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** The steps of an Ajv `instancePath`. */
export const stepsOf = (error: ErrorObject): string[] =>
  error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));

/** Says that a key is not one of the possible. */
export function unknownKey(key: string, possible: string[], place: Place): Diagnostic {
  return diagnose(unexpectedKey, place, {
    nøgle: key,
    nærmest: nearest(key, possible),
    mulige: possible.join(', '),
  });
}

/** A scalar, or the scalars of a list; nothing of what lies in maps, which may have any keys, and in lists of lists. */
const wordsOf = (value: unknown): string =>
  [value]
    .flat()
    .filter((each) => typeof each !== 'object')
    .join(', ');

/** The diagnostic of what Ajv found, in an author's words at the author's place. */
export function schemaError(error: ErrorObject, data: Data): Diagnostic {
  const steps = stepsOf(error);
  const at = (path: string[]) => data.places.get(path.join('\0'));
  const place: Place = at(steps)?.value ?? data.places.get('')!.value;
  const key = steps.at(-1) ?? '';
  const value = error.data;
  const shown = wordsOf(value).slice(0, 60);
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(error.params.additionalProperty);
      const possible = Object.keys((error.parentSchema?.properties as object) ?? {});
      return unknownKey(unknown, possible, at([...steps, unknown])?.key ?? place);
    }
    case 'required':
      return diagnose(missingKey, at(steps)?.key ?? startOf(place.file), {
        nøgle: String(error.params.missingProperty),
      });
    case 'enum': {
      const possible = error.params.allowedValues as string[];
      return diagnose(unknownChoice, place, {
        værdi: shown,
        nærmest: nearest(shown, possible),
        mulige: possible.join(', '),
      });
    }
    case 'minLength':
    case 'minItems':
      return diagnose(emptyValue, at(steps)?.key ?? place, { nøgle: key });
    case 'type': {
      const ventet = expected[[error.params.type].flat()[0] as string] ?? expected.string!;
      if (value === '') return diagnose(emptyValue, at(steps)?.key ?? place, { nøgle: key });
      const fundet = found[kindOf(value)]!;
      const values = { fundet: fundet.da, fundetEn: fundet.en, ventet: ventet.da, ventetEn: ventet.en };
      const asList =
        ventet === expected.array && fundet === found.string
          ? listOf(String(value), error.parentSchema?.items as { $ref?: string })
          : undefined;
      return diagnose(wrongKind, place, { ...values, nærmest: asList });
    }
    case 'pattern': {
      if (error.parentSchema?.['x-type'] === 'id')
        return diagnose(invalidId, place, { værdi: shown, nærmest: asId(shown) });
      if (error.parentSchema?.['x-type'] === 'hash')
        return diagnose(malformedFingerprint, place, {
          nøgle: key,
          værdi: shown,
          antal: /\{(\d+)\}/.exec(error.params.pattern)![1]!,
        });
      return unreadable(shown, place, error.parentSchema?.['x-name'] === 'number');
    }
    default:
      return unreadable(shown, place);
  }
}

/** The only other patterns are those of `grupper`, and of numbers in a seal. */
function unreadable(shown: string, place: Place, isLarge = false): Diagnostic {
  const slags = isLarge ? 'et helt tal' : 'et tal fra 0 til 9';
  const slagsEn = isLarge ? 'a whole number' : 'a number from 0 to 9';
  return diagnose(unreadableValue, place, { værdi: shown, slags, slagsEn, eksempel: '»1«' });
}

const bullet = /(?:^|\s+)(?:\d+[.)](?=\s)|[-*\u00b7\u2010-\u2015\u2022\u2023\u2043\u2219\u25aa\u25cf\u25e6])\s*/u;

/** The list that a text may have meant: of ids, whatever stands between them; else only where it begins with a bullet. */
function listOf(text: string, items: { $ref?: string } | undefined): string {
  const plain = text.replace(/^[([{]+|[)\]}]+$/g, '').trim();
  const between = items?.$ref?.endsWith('/id') ? new RegExp(`${bullet.source}|\\s*[;,/]\\s*|\\s+og\\s+`, 'u') : bullet;
  const parts = between !== bullet || plain.search(bullet) === 0 ? plain.split(between) : [plain];
  return `[${parts.filter((part) => part !== '').join(', ')}]`;
}

/** The id, or ids, that a name, a title or the name of a file may have meant. */
function asId(text: string): string | undefined {
  const several = text.split(/\s*;\s*/);
  if (several.length > 1) return several.flatMap((each) => asId(each) ?? []).join(', ');
  const form = text
    .toLowerCase()
    .replace(/\.(?:md|csv|yaml)$/, '')
    .replace(/^\d+[a-z]?-/, '')
    .replace(/[^a-zæøå0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return form || undefined;
}
