import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { PartChange, WordChange } from '../../model/seal.ts';
import type { Unit } from '../../model/year.ts';
import { partName } from '../part-name.ts';
import type { Rule } from '../rule.ts';

/** Reports what differs from what was sealed and nobody approved: parts that changed, came, went or got another number, and fingerprints that are not those of the sealed text. */
export const changesSinceSeal: Rule = ({ agreements }) =>
  agreements.flatMap(({ unit, seal, changes }) => {
    const unapproved = seal ? changes.filter(({ approved }) => !approved) : [];
    return unapproved.flatMap((each) => [...numberOf(each, unit, seal!.date), ...differenceOf(each, unit, seal!.date)]);
  });

function numberOf(change: PartChange, unit: Unit, dato: string): Diagnostic[] {
  const { number: _, ...nameless } = change;
  if (!change.renumbered) return [];
  const { before: ventet, now: nummer } = change.renumbered;
  return [diagnose('besegling/nummer', change.place, { ...partName(nameless, unit), nummer, ventet, dato })];
}

function differenceOf(change: PartChange, unit: Unit, dato: string): Diagnostic[] {
  const { title: _, ...untitled } = change;
  const { difference, place, sealedPlace, fingerprint, words, fetch } = change;
  const values = { ...partName(change, unit), dato };
  const related = sealedPlace ? [sealedPlace] : [];
  switch (difference) {
    case 'renumbered':
      return [];
    case 'added':
      return [diagnose('besegling/tilføjet', place, values, related)];
    case 'removed':
      return [diagnose('besegling/fjernet', place, { ...partName(untitled, unit), dato })];
    case 'wrong-fingerprint': {
      const { given: aftryk, expected: ventet } = fingerprint!;
      return [diagnose('besegling/aftryk', sealedPlace!, { ...values, aftryk, ventet })];
    }
    case 'changed': {
      if (!words) {
        const missing = fetch ? { hent: fetch } : { mappe: sealedPlace!.file.replace(/\.yaml$/, '/') };
        return [diagnose('besegling/ændret', place, { ...values, ...missing }, related)];
      }
      const at = words.find((each) => each.place)?.place ?? place;
      const more = words.length > 1 ? { antal: words.length } : {};
      return [diagnose('besegling/ændret', at, { ...values, ...(words[0] && phrases(words[0])), ...more })];
    }
  }
}

const longest = 80;
const clip = (text: string) => (text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`);

function phrases({ before, now }: WordChange): { ord: string; ordEn: string } {
  const [old, fresh] = [clip(before), clip(now)];
  if (old === '') return { ord: `»${fresh}« er tilføjet`, ordEn: `"${fresh}" is new` };
  if (fresh === '') return { ord: `»${old}« er slettet`, ordEn: `"${old}" is gone` };
  return { ord: `»${old}« er nu »${fresh}«`, ordEn: `"${old}" is now "${fresh}"` };
}
