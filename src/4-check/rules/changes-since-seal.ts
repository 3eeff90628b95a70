import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { History, Part, Seal, SealedPart } from '../../model/seal.ts';
import type { Agreement } from '../../model/year.ts';
import { partName } from '../part-name.ts';
import type { Rule } from '../rule.ts';
import { type WordChange, wordChanges } from '../word-changes.ts';

/** Reports what differs from what was sealed: parts that changed, came, went or got another number, and fingerprints that are not those of the sealed text. */
export const changesSinceSeal: Rule = ({ agreements }, _, history) =>
  agreements.flatMap((agreement) => {
    const { seal } = agreement;
    return seal && history ? compare(agreement, seal, history) : [];
  });

function compare({ unit, parts, incomplete }: Agreement, seal: Seal, history: History): Diagnostic[] {
  const dato = seal.date;
  const key = ({ kind, id }: Part | SealedPart) => `${kind}\0${id}`;
  const now = new Map(parts.map((each) => [key(each), each]));
  const sealed = new Map(seal.parts.map((each) => [key(each), each]));
  const fixed = fixedKinds(seal.parts);
  const found = seal.parts.flatMap((each): Diagnostic[] => {
    const part = now.get(key(each));
    if (each.refused) return [];
    if (!part && each.fingerprint === undefined) return [];
    if (!part) return [diagnose('besegling/fjernet', each.place, { ...partName(each, unit), dato })];
    if (each.fingerprint === undefined)
      return [diagnose('besegling/tilføjet', part.place, { ...partName(part, unit), dato }, [each.place])];
    const name = partName(part, unit);
    const isMoved = !incomplete && each.number !== undefined && each.number !== part.number;
    const { number, ...nameless } = part;
    const numbers = { ...partName(nameless, unit), nummer: number, ventet: each.number, dato };
    return [
      ...(isMoved ? [diagnose('besegling/nummer', part.place, numbers)] : []),
      ...changesOf(part, each, { history, unit: unit.id, values: { ...name, dato } }),
    ];
  });
  const added = parts.filter((each) => fixed.has(each.kind) && !sealed.has(key(each)));
  return [
    ...found,
    ...added.map((each) => diagnose('besegling/tilføjet', each.place, { ...partName(each, unit), dato })),
  ];
}

/** A written seal has sections and fixes all kinds; one cut down to an example fixes the kinds it lists. */
function fixedKinds(parts: SealedPart[]): Set<Part['kind']> {
  const kinds = new Set(parts.map(({ kind }) => kind));
  return kinds.has('section') ? new Set(['goal', 'initiative', 'table', 'section']) : kinds;
}

interface Comparison {
  history: History;
  unit: string;
  values: Record<'hvad' | 'hvadEn' | 'id' | 'enhed' | 'dato', string>;
}

function changesOf(part: Part, sealed: SealedPart, { history, unit, values }: Comparison): Diagnostic[] {
  const isSame = history.fingerprint(part.statements) === sealed.fingerprint;
  if (isSame && history.isUntouched(sealed, part)) return [];
  const before = history.statementsOf(unit, sealed);
  if (!before) {
    const hent = 'git fetch --unshallow';
    return isSame ? [] : [diagnose('besegling/ændret', part.place, { ...values, hent }, [sealed.place])];
  }
  const ventet = history.fingerprint(before);
  if (ventet !== sealed.fingerprint)
    return [diagnose('besegling/aftryk', sealed.place, { ...values, aftryk: sealed.fingerprint, ventet })];
  if (isSame) return [];
  const changes = wordChanges(before, part.statements);
  const place = changes.find((each) => each.place)?.place ?? part.place;
  const more = changes.length > 1 ? { antal: changes.length } : {};
  return [diagnose('besegling/ændret', place, { ...values, ...(changes[0] && phrases(changes[0])), ...more })];
}

const longest = 80;
const clip = (text: string) => (text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`);

function phrases({ before, now }: WordChange): { ord: string; ordEn: string } {
  const [old, fresh] = [clip(before), clip(now)];
  if (old === '') return { ord: `»${fresh}« er tilføjet`, ordEn: `"${fresh}" is new` };
  if (fresh === '') return { ord: `»${old}« er slettet`, ordEn: `"${old}" is gone` };
  return { ord: `»${old}« er nu »${fresh}«`, ordEn: `"${old}" is now "${fresh}"` };
}
