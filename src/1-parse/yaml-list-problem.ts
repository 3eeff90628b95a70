import type { YAMLError } from 'yaml';
import { lineAt, span, type YamlProblem } from './yaml-line.ts';

/** A line that begins with `* ` or a bullet of Word's, or with `-` and no space, where others begin with `- `. */
export function looseBullet({ pos: [at] }: YAMLError, text: string): YamlProblem | undefined {
  const line = lineAt(text, Math.min(at, text.length - 1));
  const [found, indent, bullet] =
    /^(\s*)(\*(?=\s)|-(?=\p{L})|[•·▪◦‣●○■□➢–—](?=\s*[\p{L}\d]))/u.exec(text.slice(line.start, line.end)) ?? [];
  if (found === undefined) return undefined;
  return {
    da: 'En linje i en liste begynder med en bindestreg og et mellemrum: »- «.',
    en: 'A line of a list begins with a hyphen and a space: "- ".',
    ...span(line.start + indent!.length, bullet!),
  };
}

/** `bidrager-til: - selvhjulpne`. */
export function listBesideKey({ pos: [at] }: YAMLError, text: string): YamlProblem | undefined {
  const line = lineAt(text, Math.min(at, text.length - 1));
  const [found, key] = /^(\s*[^\s:]+:\s+)-(?=\s)/.exec(text.slice(line.start, line.end)) ?? [];
  if (found === undefined) return undefined;
  return {
    da: 'En liste begynder på linjen under nøglen, eller den skrives som [a, b].',
    en: 'A list begins on the line below its key, or is written as [a, b].',
    ...span(line.start + key!.length, '-'),
  };
}

/** `[a, b`: no end. */
export function openBracket({ code, message, pos: [at] }: YAMLError, text: string): YamlProblem | undefined {
  if (code !== 'BLOCK_IN_FLOW' && !/^Flow (?:sequence|map) /.test(message)) return undefined;
  const from = Math.max(text.lastIndexOf('[', at - 1), text.lastIndexOf('{', at - 1));
  const close = text[from] === '{' ? '}' : ']';
  return {
    da: `»${text[from]}« er ikke lukket med »${close}«.`,
    en: `"${text[from]}" is not closed with "${close}".`,
    ...span(from, close),
  };
}

/** `[a, b].`, `[a, b]]` and `[a,, b]`: something more than a list. */
export function closedTooEarly({ code, message, pos: [at] }: YAMLError, text: string): YamlProblem | undefined {
  const line = lineAt(text, Math.min(at, text.length - 1));
  if (code !== 'UNEXPECTED_TOKEN' || !/^[^'"]*(?:: +|- +)\[/.test(text.slice(line.start, at))) return undefined;
  if (message.startsWith('Unexpected , '))
    return { da: 'Der står et komma for meget i listen.', en: 'The list has a comma too many.', from: at, to: at + 1 };
  const rest = text.slice(at, line.end).trimEnd();
  return {
    da: `Efter listens »]« står »${rest}«, som skal slettes. Er det hele en tekst, så sæt den i '…'.`,
    en: `"${rest}" stands after the "]" of the list and must go. If all of it is a text, put it in '…'.`,
    ...span(at, rest),
  };
}
