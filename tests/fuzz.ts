import { createCompiler } from '../src/compile.ts';
import { messageOf } from '../src/diagnostics/diagnostic.ts';
import { describePlaces } from '../src/diagnostics/where.ts';
import type { SourceTree } from '../src/model/document.ts';
import { readSchemas } from '../src/system/read-schemas.ts';

const compileYear = createCompiler(readSchemas());
const mostMilliseconds = 2000;

/** Throws where the compiler throws, takes over 2 s, reports a place that is in no file of the year, or leaves a hole in a message. */
export function survives(tree: SourceTree): void {
  const started = performance.now();
  const { value, diagnostics } = compileYear(tree);
  const spent = performance.now() - started;
  if (spent > mostMilliseconds) throw new Error(`took ${Math.round(spent)} ms`);
  const where = describePlaces(value);
  for (const diagnostic of diagnostics) {
    for (const { file, start, end } of [diagnostic.place, ...(diagnostic.related ?? [])]) {
      const source = tree.files.find((each) => each.file === file);
      const missing = ['år/mangler-fil', 'aftale/tom'].includes(diagnostic.code);
      if (!source && !missing) throw new Error(`${diagnostic.code}: no file ${file}`);
      const lines = source ? decode(source.bytes).split(/\r\n?|\n/) : [''];
      const inside =
        start.line >= 1 &&
        start.line <= Math.max(1, lines.length) &&
        start.column >= 1 &&
        start.column <= (lines[start.line - 1] ?? '').normalize('NFC').length + 1;
      const ordered = end.line > start.line || (end.line === start.line && end.column >= start.column);
      if (!inside || !ordered)
        throw new Error(`${diagnostic.code}: no place ${file}:${start.line}:${start.column}-${end.line}:${end.column}`);
    }
    for (const language of ['da', 'en'] as const) {
      if (/\bundefined\b|\[object/.test(messageOf(diagnostic, language) + where(diagnostic.place)))
        throw new Error(`${diagnostic.code}: ${messageOf(diagnostic, language)}`);
    }
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
