import { distance } from 'fastest-levenshtein';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { abbreviationsIn } from '../abbreviations-in.ts';
import type { Facts } from '../facts.ts';
import { passagesByUnit } from '../group-passages.ts';
import { knownNames } from '../known-names.ts';
import { placeInPassage } from '../place-in-passage.ts';

import type { RuleOf } from '../rule.ts';

const unexplainedAbbreviation = adjustable({
  code: 'forkortelse/uforklaret',
  severity: 'warning',
  da: 'Forkortelsen »{forkortelse}« er ikke forklaret, ventede ordene skrevet ud første gang.[ Den betyder »{betyder}«.][ Mente du »{nærmest}«?]',
  en: 'The abbreviation "{forkortelse}" is not explained, expected the words written out the first time.[ It means "{betyder}".][ Did you mean "{nærmest}"?]',
  help: {
    da: 'Skriv ordene ud, og sæt forkortelsen i parentes efter dem.',
    en: 'Write the words out, with the abbreviation in brackets after them.',
  },
  explanation: {
    means: 'Forkortelsen er ikke forklaret. Politikere og borgere, der læser aftalen, kender den ikke.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog i EOJ.',
    right: 'Holdlederne fører logbog i den elektroniske omsorgsjournal (EOJ).',
  },
});

/** Abbreviations that a reader of municipal texts knows. */
const common = new Set(
  `ADHD AI AIDS BMI CPR CVR COVID DK DNA DR DVD EAN EU FN GDPR GPS HIV HR ID IKT IQ ISO IT KL KOL LED MED MR NATO OK PC
  PDF PR QR SMS SOSU TV UK USA USB VVS WC WHO WIFI`.split(/\s+/),
);

/** Reports an abbreviation at its first use, in what all agreements share or in one, where its reader finds nowhere what it stands for. */
export const unexplainedAbbreviations: RuleOf<'text'> = {
  scope: 'text',
  reads: 'language',
  messages: [unexplainedAbbreviation],
  check: ({ unit, passages }, facts) => {
    const [shared, known, longForms] = [facts.of(readShared), facts.of(knownToAll), facts.of(longFormsOf)];
    if (unit === undefined) return unexplained(shared, [shared], known, longForms);
    const own = read(passages, facts);
    const self = facts.year.units.get(unit)?.shortName ?? '';
    const met = [...known, self, ...shared.uses.map(({ abbreviation }) => abbreviation)];
    return unexplained(own, [own, shared], new Set(met), longForms);
  },
};

/** The text that the year shares, which the reader of each agreement reads too. */
const readShared = (facts: Facts) => read(facts.of(passagesByUnit).get(undefined) ?? [], facts);

/** A wrong name is reported as one; outside the municipality there are names like LOOP. */
function knownToAll({ of }: Facts): Set<string> {
  const names = of(knownNames).filter(({ text, right, unit }) => text !== right || unit?.external);
  return new Set([...common, ...names.map(({ text }) => text)]);
}

/** The reader doesn't see the year's own YAML files, but a unit that has no longer name. */
const isRead = ({ file, field = '', text }: Passage) =>
  file.endsWith('/enheder.yaml') ? /\.navn$/.test(field) && !/\p{Ll}/u.test(text) : !file.endsWith('/aarshjul.yaml');

function longFormsOf({ year: { units, abbreviations } }: Facts): Map<string, string> {
  const short = [...units.values()].filter(({ name, shortName }) => name !== shortName);
  return new Map([
    ...short.map(({ name, shortName }): [string, string] => [shortName, name]),
    ...Object.entries(abbreviations),
  ]);
}

/** Passages with their abbreviations, and their words in small letters. */
function read(all: Passage[], { from }: Facts) {
  const passages = all.filter(isRead);
  return {
    uses: passages.flatMap((passage) => from(abbreviationsIn, passage).map((use) => ({ ...use, passage }))),
    text: passages
      .filter(({ file }) => !file.endsWith('.yaml'))
      .map(({ text }) => text.toLowerCase())
      .join('\n'),
  };
}

type Reading = ReturnType<typeof read>;

function unexplained(
  { uses }: Reading,
  readings: Reading[],
  known: Set<string>,
  longForms: Map<string, string>,
): Diagnostic[] {
  const first = new Map(uses.toReversed().map((use) => [use.abbreviation, use]));
  const explained = new Set(uses.filter((use) => use.explained).map(({ abbreviation }) => abbreviation));
  return [...first.values()].flatMap(({ abbreviation, passage, from, to }) => {
    if (known.has(abbreviation) || explained.has(abbreviation)) return [];
    const betyder = longForms.get(abbreviation);
    // »serviceloven« stands in »servicelovens«.
    if (betyder !== undefined && readings.some(({ text }) => text.includes(betyder.toLowerCase()))) return [];
    const nærmest = [...longForms.keys()].find((each) => abbreviation.length > 2 && distance(each, abbreviation) === 1);
    const values = { forkortelse: abbreviation, betyder, ...(betyder === undefined && { nærmest }) };
    return [diagnose(unexplainedAbbreviation, placeInPassage(passage, from, to), values)];
  });
}
