/** The texts that are typed, by where they stand in the saved file: `mål/koersel/status`. What is empty is left out. */
export type Answers = Map<string, string>;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields of a form that hold an answer. */
const answerFields = (form: HTMLFormElement): Field[] =>
  [...form.querySelectorAll<Field>('input[name], select[name], textarea[name]')].filter(({ name }) => name !== '');

/** All answers as they are typed, also those that aren't asked for now. */
export function readAnswers(form: HTMLFormElement): Answers {
  return new Map(
    answerFields(form)
      .map(({ name, value }) => [name, trimmed(value)] as const)
      .filter(([, value]) => value !== ''),
  );
}

/** Without blank space around it; lines keep their indentation, which may tell what they are part of. */
export const trimmed = (value: string): string =>
  /\n/.test(value.trim()) ? value.replace(/^(?:[^\S\n]*\n)+|\s+$/g, '') : value.trim();

/** Puts answers into their fields, and empties the others; returns the paths that have no field. */
export function writeAnswers(form: HTMLFormElement, answers: Answers): string[] {
  const fields = answerFields(form);
  for (const field of fields) {
    field.value = answers.get(field.name) ?? '';
    // An answer in other letters than its choice.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0)
      field.value = answers.get(field.name)!.toLowerCase();
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
  const names = new Set(fields.map(({ name }) => name));
  return [...answers.keys()].filter((path) => !names.has(path));
}
