import { type Diagnostic, diagnose, withFix } from '../diagnostics/diagnostic.ts';

const fence = /^[ \t]*---[ \t]*$/;
/** What Word and tired hands make of three hyphens. */
const likeFence = /^\s*(?:[-\u2010-\u2015\u2212=_*~+](?:\s*[-\u2010-\u2015\u2212=_*~+])*|```\w*|\.{3}|>\s*---)\s*$/;
const key = /^\p{Ll}[\p{Ll}\p{N}-]*:(?:\s|$)/u;
/** Text has these as well. */
const capitalKey = /^\p{L}[\p{Ll}\p{N}-]*:(?:\s|$)/u;
/** A line that can stand between the fences. */
const inside = /^(?:\p{L}[\p{Ll}\p{N}-]*:(?:\s|$)|\s|#|- |$)/u;

/**
 * What keeps the front matter of a Markdown text from being read as such: another line than `---` in front of it or after
 * it, none at all, or text above it.
 */
export function frontMatterProblem(file: string, text: string): Diagnostic | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return undefined;
  const at = (index: number) => ({
    file,
    start: { line: index + 1, column: 1 },
    end: { line: index + 1, column: lines[index]!.length + 1 },
  });
  const below = (index: number) => lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
  const mend = (index: number, code: 'yaml/begyndelse' | 'yaml/ikke-lukket') => {
    const place = at(index);
    return withFix(diagnose(code, place, { fundet: lines[index]!.trim() }), { place, text: '---' });
  };
  if (fence.test(lines[first]!)) {
    const end = lines.findIndex((line, index) => index > first && !inside.test(line));
    return end >= 0 && !fence.test(lines[end]!) && likeFence.test(lines[end]!)
      ? mend(end, 'yaml/ikke-lukket')
      : undefined;
  }
  if (likeFence.test(lines[first]!) && capitalKey.test(below(first))) return mend(first, 'yaml/begyndelse');
  if (key.test(lines[first]!)) return diagnose('yaml/begyndelse', at(first));
  const start = lines.findIndex((line, index) => fence.test(line) && key.test(lines[index + 1] ?? ''));
  if (start < 0) return undefined;
  const end = lines.findIndex((line, index) => index > start && !inside.test(line));
  return end >= 0 && fence.test(lines[end]!)
    ? diagnose('yaml/ikke-først', at(start), { fundet: lines[first]!.trim().slice(0, 50) })
    : undefined;
}
