import { type Document, isCollection, isMap, isScalar, type Pair, parseDocument, Scalar, visit } from 'yaml';
import { originOf } from '../src/1-parse/origin.ts';
import { dereference, schemaOf } from '../src/2-validate/schema.ts';
import type { SourceFile, SourceTree } from '../src/model/document.ts';
import type { Schema, Schemas } from '../src/model/schema.ts';
import { nonsense, nonsenseKeys } from './nonsense.ts';

/** One way of getting one key of a file wrong. */
export interface Malformation {
  /** In its schema: `besegling/mål/:id/aftryk`. */
  key: string;
  /** In the file: `mål.ventetid.aftryk`. */
  path: string;
  way: string;
  text: () => string;
}

type Path = (string | number)[];
interface Key {
  key: string;
  path: Path;
  node: Schema;
}

const stand = 'MALFORMED';

/** Every key, item and value of a schema; where the data has none, one is made up. */
function keysOf(schemas: Schemas, raw: Schema, data: unknown, key: string, path: Path = []): Key[] {
  const node = dereference(schemas, raw);
  const own = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const below = (step: string, at: string | number, schema: Schema) =>
    keysOf(schemas, schema, own[at], `${key}/${step}`, [...path, at]);
  const rest = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  const others = Object.keys(own).filter((each) => !Object.hasOwn(node.properties ?? {}, each));
  return [
    { key, path, node },
    ...Object.entries(node.properties ?? {}).flatMap(([name, schema]) => below(name, name, schema)),
    ...(rest ? (others.length > 0 ? others : ['ny']).flatMap((name) => below(':id', name, rest)) : []),
    ...(node.items ? below('[]', 0, node.items) : []),
  ];
}

/** Puts a list or a map wherever a path leads through something else. */
function makeRoom(document: Document, path: Path): void {
  for (const [index, step] of path.entries()) {
    const above = path.slice(0, index);
    if (!isCollection(document.getIn(above, true))) document.setIn(above, document.createNode(step === 0 ? [] : {}));
  }
}

/** Every malformation of a file that has a schema: a document of YAML, front matter, or a form. */
export function malformations(schemas: Schemas, { file, bytes }: SourceFile): Malformation[] {
  const source = new TextDecoder().decode(bytes);
  const form = file.endsWith('.json');
  const name = form ? 'skema' : schemaOf[originOf(file)?.kind ?? 'image'];
  if (name === undefined) return [];
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? [];
  const isMarkdown = file.endsWith('.md');
  const yaml = isMarkdown ? front : source;
  const read = () => {
    const document = parseDocument(yaml, { schema: form ? 'core' : 'failsafe' });
    visit(document, {
      Collection(_, node) {
        node.flow = form;
      },
    });
    return document;
  };
  const write = (document: ReturnType<typeof read>, to: string) => {
    const text = document.toString({ lineWidth: 0 }).replace(stand, () => to);
    return isMarkdown ? `---\n${text}---\n${body}` : text;
  };
  return keysOf(schemas, schemas[name]!, read().toJS(), name).flatMap(({ key, path }): Malformation[] => {
    const of = { key, path: path.join('.') };
    const withValue = (value: string) => () => {
      const document = read();
      if (path.length === 0) return isMarkdown ? `---\n${value}\n---\n${body}` : value;
      makeRoom(document, path);
      document.setIn(path, stand);
      return write(document, value);
    };
    const values = Object.entries(nonsense(form)).map(([way, value]) => ({ ...of, way, text: withValue(value) }));
    const [parent, last] = [path.slice(0, -1), path.at(-1)];
    const onPair =
      (change: (pairs: Pair[], at: number) => void, to = '') =>
      () => {
        const document = read();
        makeRoom(document, path);
        if (!document.hasIn(path)) document.setIn(path, 'x');
        const map = parent.length === 0 ? document.contents : document.getIn(parent, true);
        const nameOf = ({ key }: Pair) => (isScalar(key) ? key.value : key);
        if (isMap(map))
          change(
            map.items as Pair[],
            map.items.findIndex((pair) => nameOf(pair) === last),
          );
        return write(document, to);
      };
    if (typeof last !== 'string') return values;
    return [
      ...values,
      { ...of, way: 'absent', text: onPair((pairs, at) => pairs.splice(at, 1)) },
      { ...of, way: 'twice', text: onPair((pairs, at) => pairs.push(pairs[at]!)) },
      ...nonsenseKeys.map((name) => ({
        ...of,
        way: `key ${name.slice(0, 20)}`,
        text: onPair(
          (pairs, at) => Object.assign(pairs[at]!, { key: new Scalar(stand) }),
          form && /^[\w.]/.test(name) ? `"${name}"` : name,
        ),
      })),
    ];
  });
}

export function sourceOf(file: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { file, bytes, size: bytes.length, link: false };
}

/** The year with another text in one of its files. */
export const withFile = (tree: SourceTree, source: SourceFile): SourceTree => ({
  ...tree,
  files: tree.files.map((each) => (each.file === source.file ? source : each)),
});
