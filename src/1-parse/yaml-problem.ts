import type { YAMLError } from 'yaml';
import { lineAt, span, type YamlProblem } from './yaml-line.ts';
import { closedTooEarly, listBesideKey, looseBullet, openBracket } from './yaml-list-problem.ts';

type Reading = (error: YAMLError, text: string) => YamlProblem | undefined;

/** The first that fits tells; the parser often stops far from the slip, so each looks for the slip itself. */
const readings: Reading[] = [
  openQuote,
  curlyQuote,
  openBracket,
  closedTooEarly,
  looseBullet,
  listBesideKey,
  (error, text) => (error.code === 'BAD_DQ_ESCAPE' ? undefined : reservedStart(error, text)),
  ({ code, pos: [from] }, text) => {
    const key = /^[^:\n]*/.exec(text.slice(from))![0];
    if (code !== 'DUPLICATE_KEY') return undefined;
    return { da: `Nøglen »${key}« står der to gange.`, en: `The key "${key}" stands here twice.`, ...span(from, key) };
  },
  ({ code, pos: [from] }, text) => {
    if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
    const line = lineAt(text, from);
    const ending = /^.*\S:(?=\s*$)/.exec(text.slice(from, line.end));
    if (ending)
      return {
        da: "Teksten slutter med kolon, som betyder noget i YAML; sæt den i '…'.",
        en: "The text ends with a colon, which YAML reserves; put it in '…'.",
        ...span(from, ending[0]),
      };
    if (/: /.test(text.slice(from, line.end)))
      return {
        da: "Der står to gange »: « på linjen; sæt teksten i '…'.",
        en: 'The line has ": " twice; put the text in \'…\'.',
        ...span(from, text.slice(from, line.end)),
      };
    return indented(text, line.end + 1);
  },
  ({ code, message, pos: [from] }, text) => {
    if (code !== 'MULTILINE_IMPLICIT_KEY' && !message.startsWith('Implicit map keys')) return undefined;
    const line = lineAt(text, from);
    const words = text.slice(from, line.end).trim();
    return (
      missingSpace(words, from) ??
      otherColon(words, from) ?? {
        da: `Der mangler et »:« ${/\s/.test(words) ? 'i' : 'efter'} »${words}«. Hører linjen til teksten over, så ryk den ind.`,
        en: `A ":" is missing ${/\s/.test(words) ? 'in' : 'after'} "${words}". Indent the line if it belongs to the text above.`,
        ...span(from, words),
      }
    );
  },
  firstLineIndented,
  ({ code, pos: [from] }, text) => (code === 'BAD_INDENT' ? indented(text, lineAt(text, from).start) : undefined),
];

const others: Record<string, { da: string; en: string }> = {
  TAB_AS_INDENT: {
    da: 'Linjen er rykket ind med tabulator; brug mellemrum.',
    en: 'The line is indented with a tab; use spaces.',
  },
  MULTIPLE_DOCS: { da: 'Filen har en linje »---« for meget.', en: 'The file has a line "---" too many.' },
  BAD_DQ_ESCAPE: {
    da: 'Tegnet \\ betyder noget særligt i "…"; sæt teksten i \'…\'.',
    en: 'The character \\ is special in "…"; put the text in \'…\'.',
  },
  MISSING_CHAR: { da: 'Der mangler et komma eller et mellemrum.', en: 'A comma or a space is missing.' },
};
const unreadable = {
  da: 'Linjen kan ikke læses som »nøgle: værdi«.',
  en: 'The line can\'t be read as "key: value".',
};

/** The fault that an error of the YAML parser means, where the slip stands. */
export function yamlProblem(error: YAMLError, text: string): YamlProblem {
  for (const read of readings) {
    const problem = read(error, text);
    if (problem) return problem;
  }
  const [from, to] = error.pos;
  return { ...(others[error.code] ?? unreadable), from: Math.min(from, text.length), to: Math.min(to, text.length) };
}

function indented(text: string, start: number): YamlProblem {
  const words = text.slice(start, lineAt(text, start).end);
  return {
    da: 'Linjen er rykket for langt eller for kort ind i forhold til linjerne over.',
    en: 'The line is indented too far or too little for the lines above.',
    ...span(start + /^ */.exec(words)![0].length, words.trimStart()),
  };
}

/** `periode:2023` on a line of its own, but no address. */
export function missingSpace(line: string, from: number): YamlProblem | undefined {
  const [key] = /^[\p{L}\p{N}-]+:(?=[^\s/])/u.exec(line) ?? [];
  if (!key || /^(?:mailto|tel):$/.test(key)) return undefined;
  return {
    da: `Der mangler et mellemrum efter kolonet i »${key}«.`,
    en: `A space is missing after the colon of "${key}".`,
    ...span(from, key),
  };
}

/** `navn; Borgere`, `navn = Borgere`. */
function otherColon(line: string, from: number): YamlProblem | undefined {
  const [found, key, sign] = /^([\p{L}\p{N}-]+)\s*([;=\uff1a\ufe55\u2236])/u.exec(line) ?? [];
  if (!found) return undefined;
  return {
    da: `Der skal stå »:« og et mellemrum efter »${key}«, ikke »${sign}«.`,
    en: `":" and a space must follow "${key}", not "${sign}".`,
    ...span(from, found),
  };
}

/** The first line stands further in than one that should be beside it. */
function firstLineIndented({ pos: [at] }: YAMLError, text: string): YamlProblem | undefined {
  const [first] = /^(?:\s*(?:#.*)?\n)*/.exec(text)!;
  const indent = /^ */.exec(text.slice(first.length))![0].length;
  const line = lineAt(text, Math.min(at, text.length - 1));
  if (indent === 0 || /^ */.exec(text.slice(line.start))![0].length >= indent) return undefined;
  return indented(text, first.length);
}

function openQuote({ message }: YAMLError, text: string): YamlProblem | undefined {
  const quote = /^Missing closing (['"])/.exec(message)?.[1];
  if (!quote) return undefined;
  const from = text.lastIndexOf(quote);
  return { da: 'Anførselstegnet er ikke lukket.', en: 'The quote is not closed.', ...span(from, quote) };
}

/** `kilde: ”Udtræk: journalen”`: quotes that Word makes, which YAML takes for letters. */
function curlyQuote({ pos: [at] }: YAMLError, text: string): YamlProblem | undefined {
  const line = lineAt(text, Math.min(at, text.length - 1));
  const [found, before, value] = /^(.*?: +)([„“”‟‘’»«].*)$/u.exec(text.slice(line.start, line.end)) ?? [];
  if (found === undefined || at < line.start + before!.length) return undefined;
  return {
    da: `Anførselstegnet »${value![0]}« virker ikke i YAML; sæt teksten i '…'.`,
    en: `The quote "${value![0]}" does nothing in YAML; put the text in '…'.`,
    ...span(line.start + before!.length, value!),
  };
}

/** A value whose first character says something to YAML: `*Svar* på breve`, `{{enhed}} i tal`, `%-fordeling`. */
function reservedStart({ pos: [at] }: YAMLError, text: string): YamlProblem | undefined {
  const line = lineAt(text, Math.min(at, text.length - 1));
  const match = /^(?:[^:'"]*: +|[ -]*)(?<value>(?<sign>\{\{|[*&%@`!|>{['"]).*)$/.exec(text.slice(line.start, line.end));
  const { value, sign } = match?.groups ?? {};
  if (!value || !sign || at < line.end - value.length) return undefined;
  return { ...reserved(sign), ...span(line.end - value.length, value) };
}

/** The advice for a text that begins with a sign of YAML's own. */
export function reserved(sign: string): { da: string; en: string } {
  const quotes = sign === "'" ? '"…"' : "'…'";
  return {
    da: `Teksten begynder med »${sign}«, som betyder noget i YAML; sæt den hele i ${quotes}.`,
    en: `The text begins with "${sign}", which YAML reserves; put all of it in ${quotes}.`,
  };
}
