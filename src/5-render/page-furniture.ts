import type { Section } from '../model/section.ts';
import type { AgreementYear } from '../model/year.ts';

/** What stands in the margins of every page. */
export interface Furniture {
  year: AgreementYear;
  title: string;
  edition: string;
  draft: boolean;
  chapters: Section[];
}

/** Style sheet rules for running heads and feet; a chapter is a named page, which tells its name. */
export function pageFurniture({ year, title, edition, draft, chapters }: Furniture): string {
  const boxes = [
    box('top-left', year.municipality),
    box('top-right', title),
    box('bottom-left', edition),
    ...(draft ? [box('right-middle', 'UDKAST')] : []),
  ];
  return [
    `@page { ${boxes.join(' ')} }`,
    ...chapters.map(({ id, number, title: name }) => {
      const heading = [number, name].filter((part) => part !== undefined).join(' ');
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
