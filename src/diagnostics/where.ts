import type { Place } from '../model/place.ts';
import type { AgreementYear } from '../model/year.ts';

/** Says where a place is in words that a secretary uses: `Træning & Forebyggelse · mål 21 · bidrager-til`. */
export type Where = (place: Place) => string;

/** Words for the places of a year; names and numbers come from `year`, where it could be resolved. */
export function describePlaces(year: AgreementYear | undefined): Where {
  const items = new Map<string, string>();
  for (const { goals, initiatives, incomplete } of year?.agreements ?? []) {
    if (incomplete) continue;
    for (const { place, number } of goals) items.set(place.file, `mål ${number}`);
    for (const { place, number } of initiatives) items.set(place.file, `indsats ${number}`);
  }
  return ({ file, field }) => {
    const [, , first = '', folder = '', name = ''] = file.split('/');
    const stem = (path: string) => path.replace(/\.[^.]+$/, '');
    const parts: (string | undefined)[] = [];
    if (first === 'faelles') parts.push('Fælles mål', stem(name));
    else if (folder === '')
      parts.push({ 'aarshjul.yaml': 'Årshjul', 'enheder.yaml': 'Enheder', 'ramme.md': 'Ramme' }[first] ?? first);
    else {
      const unit = year?.units.get(first)?.name ?? first;
      const kinds: Record<string, string> = { maal: 'mål', indsatser: 'indsats', tabeller: 'tabel' };
      parts.push(unit, items.get(file) ?? (name === '' ? stem(folder) : `${kinds[folder] ?? folder} ${stem(name)}`));
    }
    const path = field?.replace(/\.\d+$/, '').replaceAll('.', ' · ');
    return [...parts, path].filter(Boolean).join(' · ');
  };
}
