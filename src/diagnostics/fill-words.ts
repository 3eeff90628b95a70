import type { Values } from './message.ts';

/** `{name}`; `{{name}}` is a variable that an author may write. */
const names = /(?<!\{)\{([\p{L}-]+)\}(?!\})/gu;

/** The words of a message with its values in them; a part in `[…]` is left out where one of its values is missing. */
export function fillWords(template: string, values: Values): string {
  const optional = template.replace(/\[([^\]]*\{[^\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(names)].every(([, name]) => values[name!] !== undefined) ? part : '',
  );
  return optional.replace(names, (_, name: string) => String(values[name] ?? ''));
}
