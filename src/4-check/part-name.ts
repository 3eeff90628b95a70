import type { Unit } from '../model/cycle.ts';
import type { PartKind } from '../model/seal.ts';

const nouns: Record<PartKind, { da: string; en: string; scheme: string }> = {
  goal: { da: 'Mål', en: 'Goal', scheme: 'mål' },
  initiative: { da: 'Indsats', en: 'Initiative', scheme: 'indsats' },
  table: { da: 'Tabellen', en: 'Table', scheme: 'tabel' },
  section: { da: 'Afsnittet', en: 'Section', scheme: 'afsnit' },
};

/** The name of a part and its agreement in both languages, as values of a message: `Mål 3 »Mindre kørsel« (Træning)`. */
export function partName(
  { kind, id, number, title = id }: { kind: PartKind; id: string; number?: number; title?: string },
  { id: enhed, shortName }: Unit,
): { hvad: string; hvadEn: string; id: string; enhed: string } {
  const { da, en, scheme } = nouns[kind];
  const at = number === undefined ? '' : ` ${number}`;
  return {
    hvad: `${da}${at} »${title}« (${shortName})`,
    hvadEn: `${en}${at} "${title}" (${shortName})`,
    id: `${scheme}:${id}`,
    enhed,
  };
}
