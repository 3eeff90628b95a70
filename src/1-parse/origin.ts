import { idForm } from '../danish/id.ts';
import type { DocumentKind, Origin } from '../model/document.ts';
import { latin, unseen } from './odd-characters.ts';

const patterns: [RegExp, DocumentKind][] = [
  [/^aarshjul\.yaml$/, 'cycle'],
  [/^enheder\.yaml$/, 'units'],
  [/^ramme\.md$/, 'frame'],
  [/^faelles\/maal\/(?<id>[^/]+)\.md$/, 'sharedGoal'],
  [/^(?<unit>[^/]+)\/aftale\.md$/, 'agreement'],
  [/^(?<unit>[^/]+)\/maal\/(?:\d+[a-z]?-)?(?<id>[^/]+)\.md$/, 'goal'],
  [/^(?<unit>[^/]+)\/indsatser\/(?:\d+[a-z]?-)?(?<id>[^/]+)\.md$/, 'initiative'],
  [/^(?<unit>[^/]+)\/tabeller\/(?<id>[^/]+)\.yaml$/, 'table'],
  [/^(?<unit>[^/]+)\/tabeller\/(?<id>[^/]+)\.csv$/, 'cells'],
  [/^(?<unit>[^/]+)\/besegling\.yaml$/, 'seal'],
  [/^(?<unit>[^/]+)\/besegling\/[0-9a-f]{40}\.(?:md|yaml|csv)$/, 'sealedText'],
  [/^(?<unit>[^/]+)\/opfoelgning\/(?<followUp>[^/]+)\/samlet\.md$/, 'wholeFollowUp'],
  [/^(?<unit>[^/]+)\/opfoelgning\/(?<followUp>[^/]+)\/(?:\d+[a-z]?-)?(?<id>[^/]+)\.md$/, 'followUp'],
  [
    /^(?<unit>[^/]+)\/opfoelgning\/(?<followUp>[^/]+)\/indsatser\/(?:\d+[a-z]?-)?(?<id>[^/]+)\.md$/,
    'initiativeFollowUp',
  ],
  [/^.+\.(?:png|jpe?g)$/i, 'image'],
];

/** Files that a folder of the year may hold, by path below the year; the first that fits. */
const expected: [RegExp, string][] = [
  [/^[^/]+$/, 'aarshjul.yaml, enheder.yaml, ramme.md'],
  [/^faelles\//, 'faelles/maal/ID.md'],
  [/^[^/]+\/maal\//, 'maal/NN-ID.md'],
  [/^[^/]+\/indsatser\//, 'indsatser/NN-ID.md'],
  [/^[^/]+\/tabeller\//, 'tabeller/ID.csv, tabeller/ID.yaml'],
  [
    /^[^/]+\/opfoelgning\//,
    'opfoelgning/midtvejs/NN-ID.md, opfoelgning/midtvejs/indsatser/NN-ID.md, opfoelgning/midtvejs/samlet.md',
  ],
  [/^/, 'aftale.md, maal/NN-ID.md, indsatser/NN-ID.md, tabeller/ID.csv, tabeller/ID.yaml'],
];

/** The names, with commas between, that a file in this file's folder may have. */
export function expectedNames(file: string): string {
  const rest = file.split('/').slice(2).join('/');
  return expected.find(([pattern]) => pattern.test(rest))![1];
}

/** The origin that a path below `agreements/` tells, without what nobody sees in it: year, kind, unit and id. Undefined where no such file has a place. */
export function originOf(file: string): Origin | undefined {
  const [, year, rest] = /^agreements\/(\d{4})\/(.+)$/.exec(latin(file.normalize('NFC').replace(unseen, ''))) ?? [];
  if (year === undefined || rest === undefined) return undefined;
  for (const [pattern, kind] of patterns) {
    const groups = pattern.exec(rest);
    if (!groups) continue;
    const origin: Origin = { file, year: Number(year), kind };
    for (const part of ['unit', 'id', 'followUp'] as const) {
      const name = groups.groups?.[part];
      if (name !== undefined) origin[part] = idForm(name);
    }
    return origin;
  }
  return undefined;
}
