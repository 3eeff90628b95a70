import type { ComposedSection } from '../../model/composed-document.ts';

/** The texts in the margins of every page. */
export interface Furniture {
  /** At the head of the page, over the labels and over the text. */
  left: string;
  head: string;
  foot: string;
  draft: boolean;
  chapters: Pick<ComposedSection, 'id' | 'number' | 'title'>[];
}

/** Style sheet rules for running heads and feet; a chapter is a named page, which tells its name. */
export function pageFurniture({ left, head, foot, draft, chapters }: Furniture): string {
  const boxes = [
    box('top-left', left),
    box('top-right', head),
    box('bottom-left', foot),
    ...(draft ? [box('right-middle', 'UDKAST')] : []),
  ];
  return [
    `@page { ${boxes.join(' ')} }`,
    ...chapters.map(({ id, number, title: name }) => {
      const heading = [number, name].filter((part) => part !== null).join(' ');
      return `@page ${id} { ${box('bottom-center', heading)} } .chapter:has(> #${id}) { page: ${id}; }`;
    }),
  ].join('\n');
}

function box(name: string, text: string): string {
  return `@${name} { content: ${cssString(text)}; }`;
}

/** `<` is escaped as well, since the sheet stands inside an HTML element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}
