import { idForm } from '../danish/id.ts';
import { isSameFingerprint } from '../danish/same-fingerprint.ts';
import type { FormData } from '../model/form.ts';
import { followUpKeys, keyFigurePath } from '../words/follow-up-keys.ts';
import { wrongFile } from '../words/form-script-words.ts';
import { type Answers, trimmed } from './answers.ts';

/** Where the words of an own line of key figures stand until it has a name. */
export const ownFigure = /^samlet\/nøgletal\/(egen-\d+)\/(.+)$/;

/** A map of whatever names people give: of its own it has none. */
type Tree = { [key: string]: Tree | string | number };
const tree = (): Tree => Object.create(null);

/** The text of the file that is sent: the answers, and of which goals they were given as they were. */
export function savedText(answers: Answers, { version, year, unit, followUp, items, keyFigures }: FormData): string {
  const file = Object.assign(tree(), {
    [followUpKeys.form]: version,
    [followUpKeys.year]: year,
    [followUpKeys.unit]: unit,
    [followUpKeys.followUp]: followUp,
  });
  const ids = ownIds(
    answers,
    keyFigures.map(({ id }) => id),
  );
  for (const [path, value] of answers) {
    const [key, id] = path.split('/');
    const item = items.find((each) => each.path[0] === key && each.path[1] === id);
    if (item) put(file, [...item.path, followUpKeys.fingerprint], item.fingerprint);
    const [, own, field] = ownFigure.exec(path) ?? [];
    put(
      file,
      own === undefined ? path.split('/') : [followUpKeys.whole, followUpKeys.keyFigures, ids.get(own)!, field!],
      value,
    );
  }
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The ids of own key figures: of the name, with a number where another has that already. */
function ownIds(answers: Answers, known: string[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(known);
  for (const [path] of answers) {
    const own = ownFigure.exec(path)?.[1];
    if (own === undefined || ids.has(own)) continue;
    const name = idForm(answers.get(keyFigurePath(own, followUpKeys.name)) ?? '') || own;
    let id = name;
    for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
    taken.add(id);
    ids.set(own, id);
  }
  return ids;
}

function put(map: Tree, [key, ...rest]: string[], value: string): void {
  if (key === undefined) return;
  if (rest.length === 0) map[key] = value;
  else {
    map[key] ??= tree();
    put(map[key] as Tree, rest, value);
  }
}

/** The content of a file: its answers, and the goals that have changed since; or why it is not one for this form. */
export type ReadFile = { answers: Answers; changed: string[] } | { fault: string };

/** Reads the text of a saved file. */
export function readSaved(text: string, { year, unit, followUp, items }: FormData): ReadFile {
  const file = parsed(text);
  if (!file || !('skema' in file)) return { fault: wrongFile.noForm };
  if (Number(file.år) !== year) return { fault: wrongFile.year(file.år, year) };
  if (idForm(String(file.enhed)) !== unit) return { fault: wrongFile.unit(file.enhed) };
  if (idForm(String(file.opfølgning)) !== followUp) return { fault: wrongFile.followUp(file.opfølgning) };
  const { skema: _version, år: _year, enhed: _unit, opfølgning: _followUp, ...rest } = file;
  const answers: Answers = new Map(flat(rest).filter(([path]) => !path.endsWith('/aftryk')));
  const changed = items.filter(({ path: [key, id], fingerprint }) => {
    const print = (file[key] as Record<string, { aftryk?: unknown }> | undefined)?.[id]?.aftryk;
    return print !== undefined && !isSameFingerprint(String(print), fingerprint);
  });
  return { answers, changed: changed.map(({ path }) => path.join('/')) };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function flat(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path.join('/'), trimmed(String(value ?? ''))]];
  return Object.entries(value).flatMap(([key, each]) => flat(each, [...path, key]));
}
