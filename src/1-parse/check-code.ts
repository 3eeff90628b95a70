import type { Code, InlineCode } from 'mdast';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { after, clip, marks } from './marks.ts';

/** Reports code that goes on to the end because its fence isn't closed, and marks in code, which are printed as they stand. */
export function checkCode(file: string, source: string, node: Code | InlineCode): Diagnostic[] {
  const { start, end } = node.position!;
  const raw = source.slice(start.offset, end.offset);
  if (node.type === 'code' && !isClosed(raw)) {
    const fence = /^.*/.exec(raw)![0];
    return [diagnose('kode/ikke-lukket', { file, start, end: after(start, fence) }, { hegn: clip(fence) })];
  }
  return [...raw.matchAll(marks)].map(({ 0: mark, index }) => {
    const from = after(start, raw.slice(0, index));
    const place = { file, start: from, end: after(from, mark) };
    return mark === 'UDFYLDES'
      ? diagnose('udfyldes/åben', place)
      : diagnose('kode/virker-ikke', place, { tekst: clip(mark) });
  });
}

function isClosed(raw: string): boolean {
  const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(raw) ?? [];
  const last = /\n[\s>]*(`{3,}|~{3,})[ \t]*$/.exec(raw)?.[1] ?? '';
  return last.startsWith(fence);
}
