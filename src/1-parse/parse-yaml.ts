import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { isOpen, stillOpen } from '../danish/open.ts';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import type { Data } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import { findHostileYaml } from './hostile-yaml.ts';
import type { YamlProblem } from './yaml-line.ts';
import { curlyMap, listAsKey, unprintedComment, unreadableYaml, yamlAlias, yamlTag } from './yaml-messages.ts';
import { missingSpace, reserved, yamlProblem } from './yaml-problem.ts';

/** Enough of a comment for a message. */
const longestComment = 80;

/** The key of a path in `Data.places`. */
const pathKey = (path: (string | number)[]): string => path.join('\0');

export interface YamlOptions {
  /** The line of the file on which the text begins. */
  firstLine?: number;
  /** The text is JSON, which is YAML with `{ }`: what has no quotes is a number, `true`, `false` or null. */
  json?: boolean;
}

/**
 * YAML read with the failsafe schema: every scalar is its characters. `value` is undefined where the text can't be read;
 * then the reason is reported. Anchors, aliases, `{ }` and nesting deeper than 12 are reported too.
 */
export function parseYaml(
  file: string,
  text: string,
  { firstLine = 1, json = false }: YamlOptions = {},
): Result<Data | undefined> {
  const lines = new LineCounter();
  const place = (from: number, to: number): Place => {
    const point = (offset: number) => {
      const { line, col } = lines.linePos(offset);
      return { line: line + firstLine - 1, column: col };
    };
    return { file, start: point(from), end: point(Math.max(from, to)) };
  };
  // What stands between quotes is no structure.
  const hostile = findHostileYaml(json ? text.replace(/"(?:[^"\\\n]|\\.)*"/g, '""') : text);
  if (hostile) {
    const at = { line: hostile.index + firstLine, column: 1 };
    return { value: undefined, diagnostics: [diagnose(hostile.message, { file, start: at, end: at })] };
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) return { value: undefined, diagnostics: [syntaxError(error, place, text)] };

  const diagnostics: Diagnostic[] = [];
  const open: Diagnostic[] = [];
  const places: Data['places'] = new Map();
  // Once per name: what repeats it goes with it.
  const anchors = new Set<string>();
  const placeBefore = (offset: number, sign: string): Place => {
    const from = text.lastIndexOf(sign, offset);
    return place(from, from + sign.length);
  };
  const keyPlace = (name: Node | null, path: (string | number)[]): Place => {
    const [from, to] = name?.range ?? [0, 0];
    return { ...place(from, to), field: path.join('.') };
  };
  const walk = (node: Node | null, path: (string | number)[], key?: Place): unknown => {
    const [from, to] = node?.range ?? [0, 0];
    const at: Place = { ...(node ? place(from, to) : place(0, 0)), ...(path.length > 0 && { field: path.join('.') }) };
    places.set(pathKey(path), key ? { key, value: at } : { value: at });
    if (node?.anchor)
      diagnostics.push(diagnose(yamlAlias, placeBefore(from, `&${node.anchor}`), { navn: node.anchor }));
    if (isAlias(node) && !anchors.has(node.source)) diagnostics.push(diagnose(yamlAlias, at, { navn: node.source }));
    anchors.add((isAlias(node) ? node.source : node?.anchor) ?? '');
    if (node?.tag?.startsWith('!'))
      diagnostics.push(diagnose(yamlTag, placeBefore(from, node.tag), { mærke: node.tag }));
    if (isMap(node)) {
      if (node.flow && !json)
        return void diagnostics.push(text.startsWith('{{', from) ? startsWith('{{', at) : diagnose(curlyMap, at));
      const entries = node.items.map(({ key: name, value }) => {
        const label = isScalar(name) ? String(name.value) : '';
        const keyAt = keyPlace(name as Node | null, label === '' ? path : [...path, label]);
        if (!isScalar(name)) diagnostics.push(isMap(name) ? startsWith('{{', keyAt) : diagnose(listAsKey, keyAt));
        return [label, walk(value as Node | null, [...path, label], keyAt)] as const;
      });
      return Object.fromEntries(entries);
    }
    if (isSeq(node)) return node.items.map((item, index) => walk(item as Node, [...path, index]));
    if (json && isScalar(node) && node.type === 'PLAIN') return unquoted(String(node.value));
    const scalar = isScalar(node) ? String(node.value ?? '') : '';
    if (isScalar(node) && node.type === 'PLAIN') {
      const problem = swallowedKey(text, from, to);
      if (problem)
        diagnostics.push(
          diagnose(unreadableYaml, place(problem.from, problem.to), { problem: problem.da, problemEn: problem.en }),
        );
      if (scalar === '' && /^#[^\s#]/.test(text.slice(to)))
        diagnostics.push(startsWith('#', place(to, text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to))));
      const [comment] = /^[ \t]+#[^\s#].*/.exec(text.slice(to, to + longestComment)) ?? [];
      if (comment) open.push(diagnose(unprintedComment, place(to, to + comment.length), { tekst: comment.trim() }));
    }
    if (isOpen(scalar)) open.push(diagnose(stillOpen, at));
    return scalar;
  };
  const value = document.contents === null ? {} : walk(document.contents, []);
  if (document.contents === null) places.set('', { value: place(0, 0) });
  return { value: diagnostics.length > 0 ? undefined : { value, places }, diagnostics: [...diagnostics, ...open] };
}

/** The value that JSON writes without quotes; other words stay words. */
function unquoted(word: string): unknown {
  const known: Record<string, unknown> = { true: true, false: false, null: null };
  if (Object.hasOwn(known, word)) return known[word];
  return word === '' || Number.isNaN(Number(word)) ? word : Number(word);
}

/** A line of a text that begins as a key does, but has no space after its colon. */
function swallowedKey(text: string, from: number, to: number): YamlProblem | undefined {
  let start = text.lastIndexOf('\n', from - 1) + 1;
  for (const line of text.slice(start, to).split('\n')) {
    const indent = /^\s*/.exec(line)![0].length;
    const problem = start + indent < from ? undefined : missingSpace(line.trimStart(), start + indent);
    if (problem) return problem;
    start += line.length + 1;
  }
  return undefined;
}

/** A text without quotes that begins with a sign of YAML's own: `{{` is two maps, `#` a comment. */
function startsWith(sign: string, place: Place): Diagnostic {
  const { da, en } = reserved(sign);
  return diagnose(unreadableYaml, place, { problem: da, problemEn: en });
}

function syntaxError(error: YAMLError, place: (from: number, to: number) => Place, text: string): Diagnostic {
  const { da, en, from, to } = yamlProblem(error, text);
  return diagnose(unreadableYaml, place(from, to), { problem: da, problemEn: en });
}
