import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { blockQuote, list } from 'micromark-core-commonmark';
import { directive } from 'micromark-extension-directive';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { comparison } from '../danish/comparison.ts';
import { isOrdinal } from '../danish/ordinal.ts';

/** Succeeds where the rest of the line passes the test, which gets its first characters. */
const lineThat = (passes: (line: string) => boolean, enough = 24): Construct => ({
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    let text = '';
    const next = (code: Code): State | undefined => {
      if (code === null || code < -2 || text.length > enough) return passes(text) ? ok(code) : nok(code);
      text += code < 0 ? ' ' : String.fromCodePoint(code);
      effects.consume(code);
      return next;
    };
    return (code) => {
      effects.enter('data');
      return next(code);
    };
  },
});

/** A list or quotation as in CommonMark, but for lines that are text; `isNew` says whether it would begin there. */
function butText(original: Construct, name: string, isText: (line: string, isNew: boolean) => boolean): Construct {
  const construct: Construct = {
    ...original,
    name,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const isNew = !this.containerState?.type && !this.containerState?.open;
      const text = lineThat((line) => isText(line, isNew));
      return effects.check(text, nok, original.tokenize.call(this, effects, ok, nok));
    },
    continuation: {
      tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
        // It goes on with an item of its own kind, which CommonMark's, disabled below, asks for by reference.
        const attempt: Effects['attempt'] = (asked, ...states) =>
          effects.attempt(asked === original ? construct : asked, ...states);
        return (original.continuation as Construct).tokenize.call(this, { ...effects, attempt }, ok, nok);
      },
    },
  };
  return construct;
}

/** `1. januar`, `2023.`, `+ 20`, and `3. hold` where no list comes before it. */
const lists = butText(list, 'listButFigures', (line, isNew) =>
  isNew ? /^(?:\d{3,}[.)]|\+\s+\d|(?!0*1[.)])\d+[.)]\s+\p{Ll})/u.test(line) || isOrdinal(line) : isOrdinal(line),
);
/** `> 80 %` */
const quotations = butText(blockQuote, 'quotationButFigures', (line, isNew) => isNew && comparison.test(line));

const digits = Array.from({ length: 10 }, (_, digit) => [48 + digit, lists] as const);
const blocks: Extension = {
  document: { 42: lists, 43: lists, 45: lists, 62: quotations, ...Object.fromEntries(digits) },
  // An indented line is text as any other: Word's paragraphs are full of them.
  disable: { null: ['list', 'blockQuote', 'codeIndented'] },
};

/** Leaf directives, and of those in text `:lang[…]{en}` alone: `07:45` and `vedr.:Flere` stay text. */
function directives(): Extension {
  const { flow, text } = directive();
  const inText = [text?.[58] ?? []].flat()[0]!;
  const language: Construct = {
    ...inText,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      // Unclosed ones would be looked for again and again.
      const isMark = lineThat((line) => /^:lang\[[^[\]]+\]\{[\p{L}\d-]*\}/u.test(line), 300);
      return effects.check(isMark, inText.tokenize.call(this, effects, ok, nok), nok);
    },
  };
  return { flow: { 58: [flow?.[58] ?? []].flat().filter((construct) => !construct.concrete) }, text: { 58: language } };
}

/** Succeeds where the next word is the beginning of an address: `https:`, `www.`, `holdet@`. */
const address: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    let text = '';
    const next = (code: Code): State | undefined => {
      const sign = code === null || code < 0 ? '' : String.fromCodePoint(code);
      if (!/[\w+.-]/.test(sign)) return /^(?:https?:|www\.|.+@)/i.test(text + sign) ? ok(code) : nok(code);
      text += sign;
      effects.consume(code);
      return next;
    };
    return (code) => {
      effects.enter('data');
      return next(code);
    };
  },
};

/** Bare addresses are links. The library looks back over the whole text at each word: it is asked only where an address begins. */
function bareAddresses(): Extension {
  const { text } = gfmAutolinkLiteral();
  const onlyThere = (original: Construct): Construct => ({
    ...original,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      return effects.check(address, original.tokenize.call(this, effects, ok, nok), nok);
    },
  });
  const entries = Object.entries(text!).map(([code, constructs]) => [code, [constructs!].flat().map(onlyThere)]);
  return { text: Object.fromEntries(entries) };
}

/** Without what the library makes of finished text, which would have no place. */
const { transforms: _, ...literalLinks } = gfmAutolinkLiteralFromMarkdown();

function extendSyntax(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    blocks,
    directives(),
    gfmTable(),
    gfmFootnote(),
    bareAddresses(),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    directiveFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    literalLinks,
  ];
}

/** Reads Markdown with front matter, leaf directives, tables, footnotes and bare addresses into mdast. */
export const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(extendSyntax).freeze();
