import type { Place } from '../model/place.ts';
import { type Diagnostic, helpOf, type Language, messageOf } from './diagnostic.ts';
import { withoutValues } from './format-explanation.ts';
import type { Told } from './format-json.ts';

const levels = { error: 'error', warning: 'warning', style: 'note' } as const;

/** All diagnostics as a SARIF 2.1.0 log, with metadata of the rules that occur. */
export function formatSarif(told: Told[], language: Language, version: string): string {
  const messages = new Map(told.map(({ diagnostic: { code, message } }) => [code, message]));
  const ids = [...messages.keys()].sort();
  const rules = ids.map((id) => {
    const { help, severity, ...texts } = messages.get(id)!;
    return {
      id,
      shortDescription: { text: withoutValues(texts[language]) },
      ...(help && { help: { text: withoutValues(help[language]) } }),
      defaultConfiguration: { level: levels[severity] },
    };
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'aftale', version, language, rules } },
        columnKind: 'utf16CodeUnits',
        results: told.map((each) => result(each, ids, language)),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}

function result({ diagnostic, where }: Told, ids: string[], language: Language) {
  const { code, severity, place, related = [], fix } = diagnostic;
  const text = [messageOf(diagnostic, language), helpOf(diagnostic, language)].filter(Boolean).join('\n');
  return {
    ruleId: code,
    ruleIndex: ids.indexOf(code),
    level: levels[severity],
    message: { text: withoutLinks(text) },
    locations: [{ ...location(place), logicalLocations: [{ fullyQualifiedName: where }] }],
    ...(related.length > 0 && { relatedLocations: related.map((each, id) => ({ id, ...location(each) })) }),
    ...(fix && 'place' in fix && { fixes: [sarifFix(fix)] }),
  };
}

/** Brackets before an address would be a link where the log is shown. */
const withoutLinks = (text: string) => text.replace(/\[(?=[^[\]]*\]\()/g, '\\[');

const artifact = (file: string) => ({ uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/') });

function region({ start, end }: Place) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

const location = (place: Place) => ({
  physicalLocation: { artifactLocation: artifact(place.file), region: region(place) },
});

const sarifFix = ({ place, text }: Extract<NonNullable<Diagnostic['fix']>, { place: Place }>) => ({
  artifactChanges: [
    {
      artifactLocation: artifact(place.file),
      replacements: [{ deletedRegion: region(place), insertedContent: { text } }],
    },
  ],
});
