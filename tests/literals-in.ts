import { parseAst } from 'vitest/node';

/** A literal text of a program; `\0` stands for each value in a template. */
export interface SaidText {
  text: string;
  /** The names of the calls and keys that it stands in, the outermost first. */
  within: string[];
}

interface SyntaxNode {
  type: string;
  name?: string;
  value?: unknown;
  key?: SyntaxNode;
  callee?: SyntaxNode;
  tag?: SyntaxNode;
  property?: SyntaxNode;
  expression?: SyntaxNode;
  quasis?: { value: { raw: string; cooked?: string } }[];
}

/** The literal texts of a program in TypeScript, but the paths of imports and what types say. */
export function literalsIn(program: string): SaidText[] {
  const visit = (node: unknown, within: string[]): SaidText[] => {
    if (Array.isArray(node)) return node.flatMap((each) => visit(each, within));
    if (typeof node !== 'object' || node === null || !('type' in node)) return [];
    const { type, value, key, callee, tag, quasis, expression } = node as SyntaxNode;
    if (/^(?:Import|ExportAll)Declaration/.test(type) || (type.startsWith('TS') && !expression)) return [];
    const own = type === 'Literal' && typeof value === 'string' ? [value] : [];
    if (type === 'TemplateLiteral') own.push(quasis!.map((part) => part.value.cooked ?? part.value.raw).join('\0'));
    const names = [
      callee?.name ?? callee?.property?.name,
      tag?.property?.name,
      type === 'Property' ? key?.name : undefined,
    ];
    const inner = [...within, ...names.filter((name) => name !== undefined)];
    return [...own.map((text) => ({ text, within })), ...Object.values(node).flatMap((child) => visit(child, inner))];
  };
  return visit(parseAst(program, { lang: 'ts' }), []);
}
