import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { findIn } from '../find-in.ts';
import type { RuleOf } from '../rule.ts';

const openChoice = adjustable({
  code: 'svar/valg',
  severity: 'warning',
  da: 'Uventet valg »{tekst}«, ventede det, der gælder her.',
  en: 'Unexpected choice "{tekst}", expected what applies here.',
  help: { da: 'Vælg, og slet resten.', en: 'Choose, and delete the rest.' },
  explanation: {
    means: 'Skabelonen bød på to muligheder, og ingen er valgt. Læseren kan ikke vide, hvad der gælder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederen/holdlederne fører logbog.',
    right: 'Holdlederne fører logbog.',
  },
});

const openNumber = adjustable({
  code: 'svar/åbent-valg',
  severity: 'style',
  da: 'Uventet valg »{tekst}«, der står åbent, ventede det, der gælder her.',
  en: 'Unexpected choice "{tekst}" that is left open, expected what applies here.',
  help: { da: 'Nævn dem, der menes.', en: 'Name those that are meant.' },
  explanation: {
    means: 'Teksten lader det stå åbent, hvem eller hvor mange den gælder. I en færdig aftale er det kendt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Den eller de ansvarlige ledere fører logbog.',
    right: 'Holdlederne fører logbog.',
  },
});

const slashed = /(?<![\p{L}\d/-])(\p{L}{2,}) ?\/ ?(\p{L}{2,})(?![\p{L}\d/-])/gu;
const bracketed = /(?<![\p{L}\d])\p{L}{3,}\((?:e|en|er|ene|erne|et|r|n|ne|rne|s|t)\)(?!\p{L})/giu;
const committee = String.raw`(?:\p{L}+- og )?\p{L}+udvalgets?`;
const open = new RegExp(
  String.raw`(?<!\p{L})(?:(?:den|det) eller de \p{L}+|${committee} eller (?:[\p{L}-]+ ){0,2}?${committee})(?!\p{L})`,
  'giu',
);

const pairs = ['og/eller', 'eller/og', 'ja/nej', 'den/de', 'det/de', 'en/et', 'et/en', 'denne/disse', 'dette/disse'];
const ending = /^(?:e|en|er|ene|ens|erne|ernes|et|ets|n|ne|nes|r|rne|rnes|s|t|ts)?$/;

/** Reports choices of a template that were never made: `målet/målene`, `indsats(er)`, `og/eller`, `den eller de`. */
export const templateChoices: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [openChoice, openNumber],
  check: (passage) => {
    const find = (part: string, pattern: RegExp) => (passage.text.includes(part) ? findIn(passage, pattern) : []);
    const slashes = find('/', slashed).filter(({ groups: [first, second] }) =>
      isChoice(first!.toLowerCase(), second!.toLowerCase()),
    );
    return [
      ...[...slashes, ...find('(', bracketed)].map(({ text, place }) => diagnose(openChoice, place, { tekst: text })),
      ...find(' eller ', open).map(({ text, place }) => diagnose(openNumber, place, { tekst: text })),
    ];
  },
};

/** In letters: shorter words begin alike by chance. */
const shortestStem = 3;

/** Two forms of one word, or words that only a template puts side by side. */
function isChoice(first: string, second: string): boolean {
  if (pairs.includes(`${first}/${second}`)) return true;
  let same = 0;
  while (same < first.length && first[same] === second[same]) same++;
  return same >= shortestStem && ending.test(first.slice(same)) && ending.test(second.slice(same));
}
