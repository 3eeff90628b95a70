import { listWords } from '../danish/list.ts';
import type { Language } from '../diagnostics/diagnostic.ts';
import type { CheckedYear } from './report.ts';

/** A line for each shared file that was edited since the last commit: how many agreements the edit changes, and which. */
export function sharedEdits(years: CheckedYear[], changed: string[], language: Language): string[] {
  return years.flatMap(({ year }) => {
    if (!year) return [];
    const folder = `agreements/${year.year}`;
    return changed.flatMap((file) => {
      const shared = /^faelles\/maal\/(.+)\.md$/.exec(file.slice(folder.length + 1))?.[1];
      if (file !== `${folder}/ramme.md` && (!file.startsWith(folder) || !shared)) return [];
      const goal = year.sharedGoals.find(({ place }) => place.file === file);
      const names = year.agreements
        .filter(({ goals }) => !shared || goals.some((each) => each.shared === goal?.id))
        .map(({ unit }) => unit.name);
      const list = names.length > 0 && names.length <= 5 ? ` (${listWords(names)})` : '';
      return [
        language === 'da'
          ? `${file} er rettet siden sidste commit: det ændrer ${names.length} ${names.length === 1 ? 'aftale' : 'aftaler'}${list}.`
          : `${file} was edited since the last commit: it changes ${names.length} agreement${names.length === 1 ? '' : 's'}${list}.`,
      ];
    });
  });
}
