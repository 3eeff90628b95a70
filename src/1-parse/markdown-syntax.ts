import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { list } from 'micromark-core-commonmark';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { isOrdinal } from '../danish/ordinal.ts';

/** Succeeds where a line begins with a date or an ordinal (`1. januar`, `3. kvartal`). */
const ordinal: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    let text = '';
    const next = (code: Code): State | undefined => {
      if (code === null || code < 0 || text.length > 16) return isOrdinal(text) ? ok(code) : nok(code);
      text += String.fromCodePoint(code);
      effects.consume(code);
      return next;
    };
    return (code) => {
      effects.enter('data');
      return next(code);
    };
  },
};

/** Lists as in CommonMark, but for lines that begin with a date or an ordinal: those are text. */
const listButOrdinals: Construct = {
  ...list,
  name: 'listButOrdinals',
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return effects.check(ordinal, nok, list.tokenize.call(this, effects, ok, nok));
  },
  continuation: {
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      // A list goes on with an item of its own kind, which CommonMark's list, disabled below, asks for by reference.
      const attempt: Effects['attempt'] = (construct, ...states) =>
        effects.attempt(construct === list ? listButOrdinals : construct, ...states);
      return (list.continuation as Construct).tokenize.call(this, { ...effects, attempt }, ok, nok);
    },
  },
};

const digits = Array.from({ length: 10 }, (_, digit) => [48 + digit, listButOrdinals] as const);
const lists: Extension = {
  document: { 42: listButOrdinals, 43: listButOrdinals, 45: listButOrdinals, ...Object.fromEntries(digits) },
  disable: { null: ['list'] },
};

/** Only leaf directives: `07:45` and `vedr.:Flere` stay text. */
function leafDirective(): Extension {
  const flow = directive().flow?.[58];
  return { flow: { 58: (Array.isArray(flow) ? flow : [flow!]).filter((construct) => !construct.concrete) } };
}

function extendSyntax(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), lists, leafDirective(), gfmTable(), gfmFootnote()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    directiveFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ];
}

/** Reads Markdown with front matter, leaf directives, tables and footnotes into mdast. */
export const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(extendSyntax).freeze();
