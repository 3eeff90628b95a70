import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const skippedLevel = adjustable({
  code: 'overskrift/spring',
  severity: 'warning',
  da: 'Uventet overskrift »{titel}« på niveau {fundet}, ventede højst niveau {ventet}.',
  en: 'Unexpected heading "{titel}" at level {fundet}, expected level {ventet} at most.',
  help: { da: 'Slet et eller flere # foran overskriften.', en: 'Delete one or more # before the heading.' },
  explanation: {
    means:
      'Overskriften springer et niveau over. Den, der får aftalen læst op, går fra overskrift til overskrift og tror så, at et afsnit mangler.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '#### Pengene\n\n::tabel{#budget}',
    right: '### Pengene\n\n::tabel{#budget}',
  },
});

/** Reports headings that stand more than one level below the heading before them. */
export const headingLevels: RuleOf<'text'> = {
  scope: 'text',
  reads: 'facts',
  messages: [skippedLevel],
  check: ({ passages }) => {
    const headings = passages.filter(({ kind }) => kind === 'heading');
    return [...Map.groupBy(headings, ({ file }) => file).values()].flatMap((inFile) => skips(inFile));
  },
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
    return [diagnose(skippedLevel, placeInPassage(heading, 0, heading.text.length), values)];
  });
}
