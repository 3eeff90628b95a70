import type { Block } from '../model/item.ts';
import type { Section } from '../model/section.ts';

/** Every block of the document in the order in which it is read, those within goals and initiatives too. */
export function* walkBlocks(sections: Section[]): Generator<Block> {
  for (const section of sections) {
    for (const block of section.content) {
      yield block;
      const items = block.kind === 'goals' ? block.goals : block.kind === 'initiatives' ? block.initiatives : [];
      for (const item of items) for (const answer of item.answers) yield* answer.content;
    }
    yield* walkBlocks(section.children);
  }
}
