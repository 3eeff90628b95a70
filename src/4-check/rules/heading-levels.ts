import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';

/** Reports headings that stand more than one level below the heading before them. */
export const headingLevels: Rule = ({ passages }) => {
  const headings = passages.filter(({ kind }) => kind === 'heading');
  return [...Map.groupBy(headings, ({ file }) => file).values()].flatMap((inFile) => skips(inFile));
};

function skips(headings: Passage[]): Diagnostic[] {
  // What takes its title from elsewhere begins at level 2.
  let before = headings[0]!.file.endsWith('/ramme.md') ? 0 : 1;
  return headings.flatMap((heading) => {
    const level = heading.level!;
    const deepest = before + 1;
    before = level;
    if (level <= deepest) return [];
    const values = { titel: heading.text.trim(), fundet: level, ventet: deepest };
    return [diagnose('overskrift/spring', placeIn(heading, 0, heading.text.length), values)];
  });
}
