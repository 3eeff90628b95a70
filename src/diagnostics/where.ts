import type { Place } from '../model/place.ts';
import type { AgreementYear } from '../model/year.ts';

/** Says where a place is in words that a secretary uses: `Træning & Forebyggelse · mål 21 · bidrager-til`. */
export type Where = (place: Place) => string;

/** Words for the places of a year; names and numbers come from `year`, where it could be resolved. */
export function describePlaces(year: AgreementYear | undefined): Where {
  const items = new Map<string, string>();
  for (const { goals, initiatives, reports, incomplete } of year?.agreements ?? []) {
    if (incomplete) continue;
    for (const { place, number } of goals) items.set(place.file, `mål ${number}`);
    for (const { place, number } of initiatives) items.set(place.file, `indsats ${number}`);
    for (const { followUp, goals, initiatives } of reports)
      for (const { item, place } of [...goals, ...initiatives])
        if (place.file !== item.place.file)
          items.set(place.file, `${lowered(followUp.name)}, ${items.get(item.place.file)}`);
  }
  const followUps = new Map(year?.followUps.map(({ id, name }) => [id, lowered(name)]));
  return ({ file, field }) => {
    if (!file.startsWith('agreements/')) return ['Skema', field?.replaceAll('.', ' · ')].filter(Boolean).join(' · ');
    const [, , ...path] = file.split('/');
    const [folder = '', kind] = path;
    const parts =
      path.length === 1
        ? [yearFiles[folder] ?? folder]
        : folder === 'faelles'
          ? ['Fælles mål', path.slice(2).join('/').replace(/\.md$/, '') || kind]
          : [year?.units.get(folder)?.name ?? folder, items.get(file) ?? nameIn(path.slice(1), followUps)];
    // A cell's name holds a heading, which may have points of its own.
    const words = field?.startsWith('række ') ? field : field?.replace(/\.\d+$/, '').replace(/\.(?=\S)/g, ' · ');
    return [...parts, words].filter(Boolean).join(' · ');
  };
}

const yearFiles: Record<string, string> = {
  'aarshjul.yaml': 'Årshjul',
  'enheder.yaml': 'Enheder',
  'ramme.md': 'Ramme',
};
const kinds: Record<string, string> = { maal: 'mål', indsatser: 'indsats', tabeller: 'tabel' };

/** A file of a unit's folder in words; a path that has no place there stays one. */
function nameIn([first = '', name = '', ...deeper]: string[], followUps: Map<string, string>): string {
  if (first === 'aftale.md') return 'aftale';
  if (first === 'besegling.yaml') return 'besegling';
  if (first === 'opfoelgning' && deeper.length > 0)
    return `${followUps.get(name.replace('å', 'aa')) ?? `opfølgning ${name}`}, ${answerIn(deeper, followUps)}`;
  const kind = deeper.length === 0 && /\.(?:md|yaml|csv)$/.test(name) ? kinds[first] : undefined;
  return kind ? `${kind} ${name.replace(/\.[^.]+$/, '')}` : [first, name, ...deeper].filter(Boolean).join('/');
}

function answerIn(path: string[], followUps: Map<string, string>): string {
  if (path[0] === 'samlet.md') return 'samlet';
  return nameIn(path.length === 1 && path[0]!.endsWith('.md') ? ['maal', ...path] : path, followUps);
}

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
