import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TypedDocument } from '../model/document.ts';
import { footnoteKey, type Notes } from './number-blocks.ts';
import type { Lookup } from './variables.ts';

/** The footnotes of the documents, variables replaced. */
export function readNotes(documents: TypedDocument[], lookup: Lookup): Notes {
  const notes: Notes = new Map();
  for (const document of documents) {
    if (!document.body) continue;
    visit(document.body, 'footnoteDefinition', (node) => {
      const copy = structuredClone(node);
      visit(copy, 'variable', (variable, index, parent) => {
        (parent!.children as RootContent[])[index!] = {
          type: 'text',
          value: lookup(variable.value, variable.data.place),
        };
      });
      notes.set(footnoteKey(document.origin.file, node.identifier), copy.children);
    });
  }
  return notes;
}
