import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import { abbreviationsIn } from '../abbreviations-in.ts';
import { placeIn } from '../passage-place.ts';

import type { Rule } from '../rule.ts';
import { unitOf } from '../unit-of.ts';

/** Reports where an agreement, or the text that all share, explains an abbreviation that it has explained before. */
export const abbreviationsExplainedTwice: Rule = ({ passages }) =>
  [...Map.groupBy(passages.filter(isText), ({ file }) => unitOf(file)).values()].flatMap((own) => {
    const all = explanations(own);
    const first = new Map(all.toReversed().map((each) => [each.abbreviation, each]));
    return all
      .filter((each) => first.get(each.abbreviation) !== each)
      .map(({ abbreviation, place }) =>
        diagnose('forkortelse/forklaret-igen', place, { forkortelse: abbreviation }, [first.get(abbreviation)!.place]),
      );
  });

/** A table is read by itself. */
const isText = ({ kind }: Passage) => kind === 'paragraph' || kind === 'heading' || kind === 'note';

function explanations(passages: Passage[]) {
  return passages.flatMap((passage) =>
    abbreviationsIn(passage.text)
      .filter(({ explained }) => explained === 'exactly')
      .map(({ abbreviation, from, to }) => ({ abbreviation, place: placeIn(passage, from, to) })),
  );
}
