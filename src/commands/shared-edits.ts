import type { Language } from '../diagnostics/diagnostic.ts';
import { sharedEdit } from '../words/commands/check-words.ts';
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
      return [sharedEdit(file, names, language)];
    });
  });
}
