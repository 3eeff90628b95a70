import { stringify } from 'yaml';

/** A line of front matter; a map's lines stand below it, indented. */
export interface Line {
  key: string;
  value: string | Line[];
  /** Stand above it. */
  comments?: string[];
  /** The line itself is a comment: it may be answered, but need not be. */
  optional?: boolean;
}

/** A file of answers before it is text. */
export interface FollowUpDraft {
  /** Stand at the top. */
  comments?: string[];
  lines: Line[];
  /** Markdown below the front matter. */
  body: string;
}

/** The text of a follow-up's file. What is read from it again is what was put in: values are quoted where YAML asks for it. */
export function followUpText({ comments = [], lines, body }: FollowUpDraft): string {
  const front = [...comments.map(comment), ...lines.flatMap((line) => lineTexts(line, ''))];
  const parts = ['---', ...front, '---', ...(body === '' ? [] : ['', body])];
  return `${parts.join('\n')}\n`;
}

/** A map of front matter as lines, as it was read; other values are left out. */
export function linesOf(map: Record<string, unknown>): Line[] {
  return Object.entries(map).flatMap(([key, value]): Line[] => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [{ key, value }];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    const inner = linesOf(value as Record<string, unknown>);
    return inner.length > 0 ? [{ key, value: inner }] : [];
  });
}

function lineTexts({ key, value, comments = [], optional = false }: Line, indent: string): string[] {
  const above = comments.map((text) => indent + comment(text));
  const name = `${scalar(key)}:`;
  if (typeof value === 'string') return [...above, `${indent}${optional ? '# ' : ''}${name} ${scalar(value)}`];
  const inner = value.flatMap((each) => lineTexts(each, `${indent}  `));
  // Without a line that counts, the map would be empty.
  const silent = optional || value.every((each) => each.optional);
  return [...above, ...(silent ? [indent + name, ...inner].map(silenced) : [indent + name, ...inner])];
}

const silenced = (line: string) => (line.trimStart().startsWith('#') ? line : line.replace(/^( *)/, '# $1'));

const comment = (text: string) => `# ${text.replace(/\s+/g, ' ').trim()}`;

/** On one line, with quotes where it needs them. */
function scalar(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const options = { schema: 'failsafe', lineWidth: 0 } as const;
  const plain = stringify(line, options).trimEnd();
  // A line of three hyphens or points would end the document, and is put below its key.
  return plain.includes('\n') ? stringify(line, { ...options, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd() : plain;
}
