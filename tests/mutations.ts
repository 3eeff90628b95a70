import fc from 'fast-check';
import type { SourceFile, SourceTree } from '../src/model/document.ts';

const encoder = new TextEncoder();

/** What people, spreadsheets, Git and attackers leave in files. */
const scraps = [
  '{{',
  '}}',
  '{{år}}',
  '{{indikator.x.tal}}',
  '{{tabel.budget; I alt; 2023}}',
  '::lokalt\n',
  '::tabel{#}',
  '::mål{#styring}',
  ':::',
  '[^1]',
  '[^1]: ',
  '[](mål:)',
  '[](tabel:budget)',
  '![](x.png)',
  '![a](../../x.png)',
  '---\n',
  '---',
  '# ',
  '## Resultat\n',
  '###### ',
  '<script>',
  '<!--',
  '-->',
  '<!-- tillad x: y -->\n',
  '# tillad ',
  'UDFYLDES',
  '"',
  "'",
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a ',
  '!!str ',
  '|',
  '>',
  '%',
  '\t',
  '\r\n',
  '\r',
  '\n\n',
  '\u0000',
  '\ufeff',
  '\ufffd',
  '\u2212',
  '\u00a0',
  '☃',
  '𝄞',
  'é',
  '1.',
  '1. januar\n',
  '0',
  '-',
  '4.5',
  '31.2.2023',
  '99999999999999999999',
  '1e9',
  ';',
  ';;;',
  ',',
  '=1+1',
  '#NAVN?',
  '####',
  '<<<<<<< HEAD\n',
  '=======\n',
  '*a_',
  '**',
  '`',
  '```\n',
  '|---|\n',
  'fælles: ',
  'indikatorer:\n  a:\n',
  'måltal: fald på 2 %',
  'status: opfyldt\n',
  'kan ikke opgøres',
  'ny dato 1.10.2023',
  'milepæle:\n  a: ',
  '## Årsag\n',
  'udgangspunkt: ',
  'uge 53-2 2023',
  'toString',
  '__proto__',
  'constructor',
  '"a\nb"',
  ';"',
  '";"',
  '\n;;\n',
  '\\u0000',
  '{"a":',
  ',"mål":null',
  '\u200b',
  '\u202e',
];

export interface Mutation {
  file: number;
  at: number;
  length: number;
  kind: 'insert' | 'delete' | 'repeat' | 'swap' | 'lines' | 'bytes' | 'key' | 'remove' | 'rename' | 'copy';
  scrap: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(6), fc.nat(200)),
  kind: fc.constantFrom(
    'insert',
    'insert',
    'insert',
    'delete',
    'delete',
    'repeat',
    'swap',
    'lines',
    'bytes',
    'key',
    'key',
    'remove',
    'rename',
    'copy',
  ),
  scrap: fc.oneof(
    fc.constantFrom(...scraps),
    fc.array(fc.constantFrom(...scraps), { maxLength: 5 }).map((list) => list.join('')),
    fc.string({ maxLength: 12 }),
  ),
});

/** One to five random changes. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 5 });

/** A file with a change made to it, which keeps its name. */
export const mutateFile = (source: SourceFile, { kind, ...change }: Mutation): SourceFile => ({
  ...apply([source], { ...change, kind: renames.has(kind) ? 'insert' : kind })[0]!,
  file: source.file,
});

const renames = new Set<Mutation['kind']>(['remove', 'rename', 'copy']);

/** The year with the changes made to its files, one after the other. */
export function mutate(tree: SourceTree, changes: Mutation[]): SourceTree {
  return { ...tree, files: changes.reduce(apply, tree.files) };
}

function apply(files: SourceFile[], { file: chosen, at, length, kind, scrap }: Mutation): SourceFile[] {
  if (files.length === 0) return files;
  const index = chosen % files.length;
  const file = files[index]!;
  const others = files.toSpliced(index, 1);
  if (kind === 'remove') return others;
  if (kind === 'rename')
    return [
      ...others,
      { ...file, file: file.file.replace(/[^/]*$/, (name) => name.slice(length % 9) + scrap.replace(/[/\0]/g, '')) },
    ];
  if (kind === 'copy')
    return length % 2
      ? [...files, { ...file, file: `${file.file}.md` }]
      : files.with(index, { ...files[(chosen + length) % files.length]!, file: file.file });
  const bytes =
    kind === 'bytes'
      ? scramble(file.bytes, at, length)
      : encoder.encode(edit(new TextDecoder().decode(file.bytes), at, length, kind, scrap));
  return files.with(index, { ...file, bytes, size: bytes.length });
}

function edit(text: string, at: number, length: number, kind: Mutation['kind'], scrap: string): string {
  const from = Math.floor(at * text.length);
  const [before, cut, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  if (kind === 'insert') return before + scrap + cut + after;
  if (kind === 'delete') return before + after;
  if (kind === 'repeat') return before + cut.repeat(3) + after;
  if (kind === 'swap') return before + after.slice(0, length) + cut + after.slice(length);
  if (kind === 'key') return withKey(text, from, scrap);
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  return lines.toSpliced(line, 1 + (length % 3), ...lines.slice(line, line + 2).reverse()).join('\n');
}

/** Another name for the first key from an offset on: of YAML, or of JSON. */
function withKey(text: string, from: number, name: string): string {
  const [before, after] = [text.slice(0, from), text.slice(from)];
  return (
    before + after.replace(/^(\s*(?:- )?)[^\s:#"][^:\n]*(?=:)|"[^"\n]*"(?=:)/mu, (_, space) => (space ?? '') + name)
  );
}

function scramble(bytes: Uint8Array, at: number, length: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const from = Math.floor(at * copy.length);
  for (let index = from; index < Math.min(copy.length, from + 3); index++)
    copy[index] = (copy[index]! + length + 1) % 256;
  return copy;
}
