import type { Code } from '../diagnostics/codes.ts';

const deepest = 12;
const longestLine = 5000;

/** The 0-based line of YAML that is longer, or nests brackets, list marks or indentation deeper, than the format needs; there the parser stalls. */
export function findHostileYaml(text: string): { code: Code; index: number } | undefined {
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > longestLine) return { code: 'yaml/for-lang-linje', index };
    for (const character of line) {
      if (character === '[' || character === '{') brackets++;
      if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > deepest) return { code: 'yaml/for-dyb', index };
    }
    const marks = /^(?:\s*[-?:](?=\s|$))+/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    const indent = /^ */.exec(line)![0].length;
    if (marks > deepest || indent > 8 * deepest) return { code: 'yaml/for-dyb', index };
  }
  return undefined;
}
