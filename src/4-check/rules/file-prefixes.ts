import { diagnose, withFix } from '../../diagnostics/diagnostic.ts';
import { startOf } from '../../diagnostics/start-of.ts';
import type { Agreement, Item } from '../../model/year.ts';
import type { Rule } from '../rule.ts';

/**
 * Reports goals and initiatives whose file name begins with another number than their own, while the year is a draft and
 * the agreement isn't sealed; after that, where numbers may have gaps, two files that begin with the same.
 */
export const filePrefixes: Rule = ({ agreements, phase }) =>
  agreements.flatMap((each) => {
    if (phase !== 'udkast' || each.seal) return [each.goals, each.initiatives].flatMap(samePrefixes);
    return each.incomplete ? [] : wrongPrefixes(each);
  });

const prefix = /^\d+[a-z]?-/;
const partsOf = (file: string) => {
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(file) ?? [];
  return { folder, name };
};

const wrongPrefixes = ({ goals, initiatives }: Agreement) =>
  [...goals, ...initiatives].flatMap(({ number, place }) => {
    const { folder, name } = partsOf(place.file);
    const right = `${String(number).padStart(2, '0')}-${name.replace(prefix, '')}`;
    if (name === right) return [];
    const diagnostic = diagnose('fil/nummer', startOf(place.file), { navn: name, nummer: number, ventet: right });
    return [withFix(diagnostic, { file: place.file, newFile: folder + right })];
  });

function samePrefixes(items: Item[]) {
  const first = new Map<string, string>();
  return items.flatMap(({ place: { file } }) => {
    const [number] = prefix.exec(partsOf(file).name) ?? [];
    if (number === undefined) return [];
    const other = first.get(number);
    if (other === undefined) first.set(number, file);
    return other === undefined
      ? []
      : [diagnose('fil/samme-nummer', startOf(file), { nummer: number.slice(0, -1) }, [startOf(other)])];
  });
}
