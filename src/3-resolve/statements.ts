import type { Nodes, RootContent } from 'mdast';
import { idForm } from '../danish/id.ts';
import type { Place } from '../model/place.ts';
import type { Statement } from '../model/seal.ts';

const plain = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A statement; without one where the text is empty. */
export const statement = (field: string, text: string, place: Place): Statement[] =>
  plain(text) === '' ? [] : [{ field, text: plain(text), place }];

/**
 * The statements of front matter, key by key and sorted, as values are printed; `placeOf` gives the place of a typed path, whose
 * field is the key in the author's words.
 */
export function keyStatements(value: unknown, placeOf: (path: string[]) => Place, path: string[] = []): Statement[] {
  const isTyped = typeof value === 'object' && value !== null && 'kind' in value && 'text' in value;
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isTyped) {
    const inner = Object.entries(value).flatMap(([key, each]) => keyStatements(each, placeOf, [...path, key]));
    return inner.sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
  }
  const place = placeOf(path);
  const field = (place.field ?? path.join('.')).split('.').map(idForm).join('.');
  const text = isTyped ? String(value.text) : Array.isArray(value) ? value.join(', ') || '[]' : String(value ?? '');
  return [{ field, text: plain(text), place }];
}

/** The statements of a text, paragraph by paragraph: variables as names, links with what they point at. */
export function textStatements(nodes: readonly RootContent[], field: string, place: Place): Statement[] {
  return nodes.flatMap((node) => {
    const at = node.data?.place ?? place;
    const whole = ['paragraph', 'heading', 'tableRow', 'leafDirective', 'code', 'definition'].includes(node.type);
    if (!whole && 'children' in node)
      return textStatements(
        node.children as RootContent[],
        node.type === 'footnoteDefinition' ? `[^${node.identifier}]` : field,
        at,
      );
    return statement(field, wordsOf(node), at);
  });
}

function wordsOf(node: Nodes): string {
  const inner = () => ('children' in node ? node.children.map(wordsOf).join('') : '');
  switch (node.type) {
    case 'text':
    case 'code':
    case 'inlineCode':
      return node.value;
    case 'variable':
      return `{{${node.value}}}`;
    case 'break':
      return ' ';
    case 'link':
      return `[${inner()}](${node.url})`;
    case 'image':
      return `![${node.alt ?? ''}](${node.url})`;
    case 'definition':
      return `[${node.identifier}]: ${node.url}`;
    case 'footnoteReference':
      return `[^${node.identifier}]`;
    case 'tableRow':
      return node.children.map(wordsOf).join(' | ');
    case 'leafDirective': {
      const attributes = Object.entries(node.attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
      return `::${node.name}{${attributes.map(([key, value]) => `${key}="${value}"`).join(' ')}}`;
    }
    default:
      return inner();
  }
}
