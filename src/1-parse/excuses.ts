import type { Excuse } from '../model/passage.ts';

const forms = [
  /^\s*<!--\s*tillad\s+(?<code>\S+?):?(?:\s+(?<reason>.*?))?\s*-->\s*$/,
  /^\s*#\s*tillad\s+(?<code>\S+?):?(?:\s+(?<reason>.*?))?\s*$/,
];

/**
 * The excuses of a text: `<!-- tillad KODE: grund -->` in Markdown excuses the block below it, `# tillad KODE: grund` in
 * YAML the key below it with what is indented under it.
 */
export function readExcuses(file: string, text: string): Excuse[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index): Excuse[] => {
    const yaml = file.endsWith('.yaml') || isFrontMatter(lines, index);
    const groups = forms[yaml ? 1 : 0]!.exec(line)?.groups;
    if (!groups) return [];
    let first = index + 1;
    while (first < lines.length && (lines[first]!.trim() === '' || forms.some((form) => form.test(lines[first]!))))
      first++;
    let last = first;
    const indent = indentOf(lines[first] ?? '');
    const goesOn = (next: string) => (yaml ? next.trim() !== '' && indentOf(next) > indent : next.trim() !== '');
    while (last + 1 < lines.length && goesOn(lines[last + 1]!)) last++;
    const place = { line: index + 1, start: line.search(/\S/) + 1, end: line.trimEnd().length + 1 };
    return [{ file, code: groups.code!, reason: groups.reason ?? '', ...place, from: first + 1, to: last + 1 }];
  });
}

const indentOf = (line: string) => /^ */.exec(line)![0].length;

function isFrontMatter(lines: string[], index: number): boolean {
  return lines[0] === '---' && lines.indexOf('---', 1) > index;
}
