import type { Excuse } from '../model/passage.ts';

const forms = [
  /^\s*<!--\s*tillad\s+(?<code>\S+?):?(?:\s+(?<reason>.*?))?\s*-->\s*$/,
  /^\s*#\s*tillad\s+(?<code>\S+?):?(?:\s+(?<reason>.*?))?\s*$/,
];

/**
 * The excuses of a text: `<!-- tillad KODE: grund -->` in Markdown excuses the block below it, `# tillad KODE: grund` in
 * YAML the key below it with what is indented under it. Front matter was typed `liftedBy` lines further down.
 */
export function readExcuses(file: string, text: string, liftedBy = 0): Excuse[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index): Excuse[] => {
    const front = isFrontMatter(lines, index);
    const yaml = file.endsWith('.yaml') || front;
    const by = front ? liftedBy : 0;
    const groups = forms[yaml ? 1 : 0]!.exec(line)?.groups;
    if (!groups) return [];
    let first = index + 1;
    while (first < lines.length && (lines[first]!.trim() === '' || forms.some((form) => form.test(lines[first]!))))
      first++;
    let last = first;
    const indent = indentOf(lines[first] ?? '');
    const goesOn = (next: string) => (yaml ? next.trim() !== '' && indentOf(next) > indent : next.trim() !== '');
    while (last + 1 < lines.length && goesOn(lines[last + 1]!)) last++;
    const place = { line: index + 1 + by, start: line.search(/\S/) + 1, end: line.trimEnd().length + 1 };
    return [
      { file, code: groups.code!, reason: groups.reason ?? '', ...place, from: first + 1 + by, to: last + 1 + by },
    ];
  });
}

const indentOf = (line: string) => /^ */.exec(line)![0].length;

function isFrontMatter(lines: string[], index: number): boolean {
  return lines[0] === '---' && lines.indexOf('---', 1) > index;
}
