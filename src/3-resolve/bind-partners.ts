import { diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Partner } from '../model/follow-up.ts';
import { answerOfUnknownPartner } from './answer-messages.ts';
import type { GivenAnswers } from './given-answers.ts';
import { keyPlaceIn, placeIn } from './place-in.ts';
import { expand, type Lookup } from './variables.ts';

/** Every partner of an item with what is reported of the collaboration. Reports units that it has no collaboration with. */
export function bindPartners(
  { item, document, frontMatter, report }: Pick<GivenAnswers, 'item' | 'document' | 'frontMatter' | 'report'>,
  lookup: Lookup,
): Partner[] {
  const units = item.collaborators ?? [];
  const given = new Map(Object.entries(frontMatter?.partners ?? {}));
  const known = units.map(({ id }) => id);
  for (const id of given.keys()) {
    const values = { id, fil: item.place.file, nærmest: nearest(id, known) };
    if (!known.includes(id)) report(diagnose(answerOfUnknownPartner, keyPlaceIn(document!, ['partners', id]), values));
  }
  return units.map((unit): Partner => {
    const state = given.get(unit.id);
    if (state?.kind !== 'problem') return { unit, ...(state && { state }) };
    const words = expand(state.words, placeIn(document!, ['partners', unit.id]), lookup);
    return { unit, state: { ...state, words } };
  });
}
