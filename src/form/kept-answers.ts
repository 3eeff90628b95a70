import { maskCprNumbers } from '../danish/cpr.ts';
import { typedText } from '../follow-up-files/typed-text.ts';
import type { FormData } from '../model/form.ts';
import type { Answers } from './answers.ts';

/** The store in which the browser keeps a form, so that it survives that the page is closed. */
export interface KeptAnswers {
  read(): Answers | undefined;
  /** False where nothing can be kept. */
  write(answers: Answers): boolean;
  clear(): void;
  /** The answers from before the agreement changed. */
  older(): Answers | undefined;
}

/** A CPR number is kept nowhere, not even in the browser. */
function masked(text: string): string {
  const typed = typedText(text);
  const safe = maskCprNumbers(typed);
  return safe === typed ? text : safe;
}

/** The browser's own store, or one that keeps nothing where it is switched off or full. */
export function keptAnswers(storage: () => Storage, { year, unit, followUp, fingerprint }: FormData): KeptAnswers {
  const group = `aftale/skema/${year}/${unit}/${followUp}/`;
  const key = group + fingerprint;
  const attempt = <T>(use: (store: Storage) => T): T | undefined => {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  };
  const readAt = (name: string) =>
    attempt((store) => {
      const text = store.getItem(name);
      return text === null ? undefined : new Map(Object.entries(JSON.parse(text) as Record<string, string>));
    });
  const others = () =>
    attempt((store) =>
      Object.keys(store)
        .filter((name) => name.startsWith(group) && name !== key)
        .sort(),
    ) ?? [];
  return {
    read: () => readAt(key),
    write: (answers) =>
      attempt((store) => {
        store.setItem(
          key,
          JSON.stringify(Object.fromEntries([...answers].map(([path, text]) => [path, masked(text)]))),
        );
        return true;
      }) ?? false,
    clear: () => void attempt((store) => [key, ...others()].forEach((name) => void store.removeItem(name))),
    older: () => {
      const last = others().at(-1);
      return last === undefined ? undefined : readAt(last);
    },
  };
}
