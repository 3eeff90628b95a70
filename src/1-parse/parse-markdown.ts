import type { Definition, Heading, Html, Link, Nodes, Parents, Root, RootContent, Text, Yaml } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { oneLine } from '../danish/one-line.ts';
import { isOpen, stillOpen } from '../danish/open.ts';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/start-of.ts';
import { findHostile } from '../judging/hostile.ts';
import type { Data, MarkdownSection } from '../model/document.ts';
import type { Variable } from '../model/mdast.ts';
import type { Place, Position } from '../model/place.ts';
import { checkCode } from './check-code.ts';
import { checkMarkup } from './check-markup.ts';
import { frontMatterNotClosed } from './front-matter-problem.ts';
import { markLanguage } from './mark-language.ts';
import {
  directiveNotAlone,
  htmlInText,
  linkWithUser,
  unknownScheme,
  unreferredNote,
  unusedDefinition,
} from './markdown-messages.ts';
import { markdown } from './markdown-syntax.ts';
import { after, clip, markMessage, marks } from './marks.ts';
import { parseYaml } from './parse-yaml.ts';
import { restoreText } from './restore-text.ts';
import { sourceOffsets } from './source-offsets.ts';

export interface ParsedMarkdown {
  data: Data | undefined;
  body: Root;
}

/**
 * Front matter and body of a Markdown file; every link, image, directive, marker and variable knows its place.
 * Reports HTML, links with a scheme that can't be trusted or a user's name, directives and markers that stayed text, and text that
 * would stall the parser; `value` is undefined where the file can't be read. The front matter was typed `liftedBy` lines
 * further down.
 */
export function parseMarkdown(file: string, text: string, liftedBy = 0): Result<ParsedMarkdown | undefined> {
  const hostile = findHostile(text);
  if (hostile) {
    const { message, at } = hostile;
    return { value: undefined, diagnostics: [diagnose(message, { file, start: at, end: at })] };
  }
  const body = markdown.parse(text) as Root;
  const front = body.children[0]?.type === 'yaml' ? (body.children.shift() as Yaml) : undefined;
  const unclosed = front === undefined && /^---[ \t]*\n/.test(text);
  if (unclosed)
    return {
      value: undefined,
      diagnostics: [diagnose(frontMatterNotClosed, { ...startOf(file), end: { line: 1, column: 4 } })],
    };
  const parsed = front && parseYaml(file, front.value, { firstLine: front.position!.start.line + 1 + liftedBy });
  const diagnostics = [...(parsed?.diagnostics ?? []), ...annotate(file, text, body)];
  if (front && parsed?.value === undefined) return { value: undefined, diagnostics };
  return { value: { data: parsed?.value, body }, diagnostics };
}

/** The place of a node in its file. */
function placeOf(file: string, node: Nodes): Place {
  const { start, end } = node.position!;
  return { file, start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

/** Whether it is the end of an element whose beginning is reported. */
const closesAnother = (node: Html, { children }: Parents) =>
  node.value.startsWith('</') &&
  children.slice(0, children.indexOf(node as never)).some((each) => each.type === 'html' && each.value[1] !== '/');

/** The words that a node prints beside its text. */
function wordsOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  return node.type === 'leafDirective' ? Object.values(node.attributes ?? {}).join(' ') : '';
}

const safeScheme = /^(?:https?:\/\/|mailto:|tel:|(?:mål|tabel|afsnit|effektmål|enhed):)/i;

function annotate(file: string, source: string, body: Root): Diagnostic[] {
  restoreText(source, body);
  const diagnostics = checkMarkup(file, source, body);
  const referred = new Set<string>();
  const defined = new Map<string, Place>();
  const named = new Set<string>();
  const unnamed = new Map<string, Place>();
  visit(body, (node, index, parent) => {
    if (node.type === 'root' || !node.position) return;
    const place = placeOf(file, node);
    node.data = { ...node.data, place };
    // To whatever reads the words it is white space.
    if (node.type === 'break') Object.assign(node, { value: '\n' });
    if (node.type === 'html') {
      const comment = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(node.value);
      if (comment) parent!.children.splice(index!, 1);
      else if (!closesAnother(node, parent!)) diagnostics.push(diagnose(htmlInText, place, { html: clip(node.value) }));
      return comment ? index! : undefined;
    }
    if (node.type === 'link' || node.type === 'definition') diagnostics.push(...checkAddress(node, place));
    if (node.type === 'leafDirective' && parent?.type !== 'root')
      diagnostics.push(diagnose(directiveNotAlone, place, { navn: node.name }));
    if (node.type === 'textDirective') diagnostics.push(...markLanguage(node, place));
    if (node.type === 'code' || node.type === 'inlineCode') diagnostics.push(...checkCode(file, source, node));
    if (isOpen(wordsOf(node))) diagnostics.push(diagnose(stillOpen, place));
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(node.identifier);
    if (node.type === 'definition') unnamed.set(node.identifier, place);
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    if (node.type === 'footnoteDefinition') defined.set(node.identifier, place);
    if (node.type === 'text' && parent) {
      const { nodes, problems } = splitText(file, source, node);
      for (const each of problems) diagnostics.push(each);
      (parent.children as unknown[]).splice(index!, 1, ...nodes);
      return [SKIP, index! + nodes.length];
    }
    return undefined;
  });
  for (const [name, place] of defined) {
    if (!referred.has(name)) diagnostics.push(diagnose(unreferredNote, place, { tekst: `[^${name}]` }));
  }
  for (const [name, place] of unnamed) {
    if (!named.has(name)) diagnostics.push(diagnose(unusedDefinition, place, { tekst: `[${name}]:` }));
  }
  return diagnostics;
}

/** Reports an address that leads nowhere, or tells a user's name; its scheme is put in small letters, as sanitising knows it. */
function checkAddress(node: Link | Definition, place: Place): Diagnostic[] {
  if (!safeScheme.test(node.url)) return [diagnose(unknownScheme, place, { adresse: clip(node.url) })];
  node.url = node.url.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  const url = URL.canParse(node.url) ? new URL(node.url) : undefined;
  return url && (url.username || url.password) ? [diagnose(linkWithUser, place, { vært: clip(url.host) })] : [];
}

/** Text with its variables as nodes of their own, and what in it is still open, or was meant as a directive, a marker or a variable but isn't one. */
function splitText(file: string, source: string, node: Text): { nodes: RootContent[]; problems: Diagnostic[] } {
  const nodes: RootContent[] = [];
  const problems: Diagnostic[] = [];
  const { start, end } = node.position!;
  const raw = source.slice(start.offset, end.offset);
  const offsets = node.value.search(marks) >= 0 ? sourceOffsets(raw, node.value) : [];
  let done = 0;
  let searched = 0;
  let at: Position = { line: start.line, column: start.column };
  for (const match of node.value.matchAll(marks)) {
    const [mark, name] = match;
    const offset = offsets[match.index]!;
    // A backslash makes it mere characters, as it does in `\*`: `\{{`, `\[^1]`, `\::tabel`.
    if (isEscaped(raw, offset)) continue;
    const from = after(at, raw.slice(searched, offset));
    searched = offsets[match.index + mark.length - 1]! + 1;
    at = after(from, raw.slice(offset, searched));
    const place: Place = { file, start: from, end: at };
    if (name === undefined) {
      problems.push(diagnose(markMessage(mark), place, { tekst: clip(mark) }));
      continue;
    }
    nodes.push({ type: 'text', value: node.value.slice(done, match.index), position: node.position! });
    nodes.push({ type: 'variable', value: name.trim(), data: { place }, position: node.position! } as Variable);
    done = match.index + mark.length;
  }
  nodes.push({ ...node, value: node.value.slice(done) });
  return { nodes: nodes.filter((each) => each.type !== 'text' || each.value !== ''), problems };
}

/** Whether a backslash stands before the sign, and none before that one. */
function isEscaped(source: string, offset: number): boolean {
  if (!/[{[:]/.test(source[offset] ?? '')) return false;
  let slashes = 0;
  while (source[offset - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

/** The body cut at its headings of `deepest` or above; the first section holds what stands before the first heading. */
export function cutSections(file: string, body: Root, deepest: number): MarkdownSection[] {
  const sections: MarkdownSection[] = [{ depth: 0, title: '', nodes: [], place: startOf(file) }];
  for (const node of body.children) {
    if (node.type === 'heading' && node.depth <= deepest) sections.push(sectionOf(file, node));
    else sections.at(-1)!.nodes.push(node);
  }
  return sections;
}

function sectionOf(file: string, heading: Heading): MarkdownSection {
  const clone = structuredClone(heading);
  visit(clone, 'variable', (node: Variable) => {
    node.value = `{{${node.value}}}`;
  });
  return {
    depth: heading.depth,
    heading,
    title: oneLine(textOf(clone).trim()),
    nodes: [],
    place: placeOf(file, heading),
  };
}
