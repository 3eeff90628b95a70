import type { RootContent } from 'mdast';
import type { Section } from '../model/section.ts';

/** The text of sections in the order in which it is read, that of goals, initiatives and sections below them too. */
export const textNodes = (sections: Section[]): RootContent[] =>
  sections.flatMap(({ content, children }) => [
    ...content.flatMap((block) => {
      if (block.kind === 'text') return block.nodes;
      const items = block.kind === 'goals' ? block.goals : block.kind === 'initiatives' ? block.initiatives : [];
      return items.flatMap(({ answers }) =>
        answers.flatMap((answer) => answer.content.flatMap((each) => (each.kind === 'text' ? each.nodes : []))),
      );
    }),
    ...textNodes(children),
  ]);
