import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Document, DocumentKind } from '../model/document.ts';
import {
  directiveWithoutId,
  imageWithoutAlt,
  noteInAnswer,
  unknownAttribute,
  unknownDirective,
} from './directive-messages.ts';

interface Directive {
  in: DocumentKind[];
  attributes: string[];
}

const items: DocumentKind[] = ['goal', 'sharedGoal', 'initiative'];

/** Every directive, the documents in which it may stand, and its attributes (`id` is `#…`). */
const directives: Record<string, Directive> = {
  lokalt: { in: ['frame', 'sharedGoal'], attributes: [] },
  prioriteter: { in: ['frame'], attributes: [] },
  effektmål: { in: ['frame'], attributes: ['fra'] },
  indsatser: { in: ['frame'], attributes: [] },
  mål: { in: ['frame'], attributes: ['id'] },
  underskrifter: { in: ['frame'], attributes: [] },
  tabel: { in: ['frame', 'agreement', ...items], attributes: ['id'] },
  diagram: { in: ['frame', 'agreement', ...items], attributes: ['id', 'type', 'kolonne', 'overskrift'] },
  indikatorer: { in: items, attributes: [] },
  milepæle: { in: items, attributes: [] },
};

/** Reports directives and attributes that the document's kind doesn't have, those without the id they need, and images without words. */
export function checkBody({ body, origin }: Document): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (!body) return diagnostics;
  visit(body, (node) => {
    if (node.type === 'leafDirective') diagnostics.push(...checkDirective(node, origin.kind));
    if (node.type === 'footnoteReference' && /followUp$/i.test(origin.kind))
      diagnostics.push(diagnose(noteInAnswer, node.data!.place!));
    if (node.type === 'image' && (node.alt ?? '').trim() === '')
      diagnostics.push(diagnose(imageWithoutAlt, node.data!.place!));
  });
  return diagnostics;
}

function checkDirective(node: LeafDirective & RootContent, kind: DocumentKind): Diagnostic[] {
  const place = node.data!.place!;
  const navn = node.name;
  const known = Object.hasOwn(directives, navn) ? directives[navn] : undefined;
  if (!known?.in.includes(kind)) {
    const possible = Object.keys(directives).filter((name) => directives[name]!.in.includes(kind));
    return [
      diagnose(unknownDirective, place, {
        navn,
        nærmest: nearest(navn, possible),
        mulige: possible.map((name) => `::${name}`).join(', ') || 'kun tekst',
      }),
    ];
  }
  const given = Object.keys(node.attributes ?? {});
  const unknown = given.filter((name) => !known.attributes.includes(name));
  const needsId = known.attributes[0] === 'id' && !given.includes('id');
  // `::tabel{budget}` was meant as `::tabel{#budget}`.
  const [bare] = unknown.filter((name) => needsId && node.attributes![name] === '');
  if (needsId && (bare !== undefined || unknown.length === 0))
    return [diagnose(directiveWithoutId, place, { navn, id: bare ?? 'id' })];
  const possible = known.attributes.map((name) => (name === 'id' ? '#id' : name));
  const ventet = possible.length > 0 ? possible.join(', ') : undefined;
  return unknown.map((egenskab) =>
    diagnose(unknownAttribute, place, { navn, egenskab, ventet, nærmest: nearest(egenskab, known.attributes) }),
  );
}
