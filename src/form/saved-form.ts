import { idForm } from '../danish/id.ts';
import { isSameFingerprint } from '../danish/same-fingerprint.ts';
import type { FormData } from '../model/form.ts';
import type { Answers } from './answers.ts';

/** Where the words of an own line of key figures stand until it has a name. */
export const ownFigure = /^samlet\/nøgletal\/(egen-\d+)\/(.+)$/;

/** The text of the file that is sent: the answers, and of which goals they were given as they were. */
export function savedText(answers: Answers, { version, year, unit, followUp, items }: FormData): string {
  const file: Record<string, unknown> = { skema: version, år: year, enhed: unit, opfølgning: followUp };
  for (const [path, value] of answers) {
    const [key, id] = path.split('/');
    const item = items.find((each) => each.path[0] === key && each.path[1] === id);
    if (item) put(file, [...item.path, 'aftryk'], item.fingerprint);
    put(file, named(path, answers).split('/'), value);
  }
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The path of an own key figure by its name, which gives it its id. */
function named(path: string, answers: Answers): string {
  const [, own, key] = ownFigure.exec(path) ?? [];
  if (own === undefined) return path;
  const id = idForm(answers.get(`samlet/nøgletal/${own}/navn`) ?? '') || own;
  return `samlet/nøgletal/${id}/${key}`;
}

function put(map: Record<string, unknown>, [key, ...rest]: string[], value: string): void {
  if (key === undefined) return;
  if (rest.length === 0) map[key] = value;
  else {
    map[key] ??= {};
    put(map[key] as Record<string, unknown>, rest, value);
  }
}

/** What a file holds: its answers, and the goals that have changed since; or why it is not one for this form. */
export type ReadFile = { answers: Answers; changed: string[] } | { fault: string };

/** Reads the text of a saved file. */
export function readSaved(text: string, { year, unit, followUp, items }: FormData): ReadFile {
  const file = parsed(text);
  if (!file || !('skema' in file)) return { fault: 'Filen er ikke gemt af et skema.' };
  if (Number(file.år) !== year) return { fault: `Filen hører til ${file.år}, skemaet til ${year}.` };
  if (idForm(String(file.enhed)) !== unit) return { fault: `Filen hører til en anden enhed: ${file.enhed}.` };
  if (idForm(String(file.opfølgning)) !== followUp)
    return { fault: `Filen hører til en anden opfølgning: ${file.opfølgning}.` };
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
  if (typeof value !== 'object' || value === null) return [[path.join('/'), String(value ?? '').trim()]];
  return Object.entries(value).flatMap(([key, each]) => flat(each, [...path, key]));
}
