import { idForm } from '../../danish/id.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Facts } from '../facts.ts';
import { passagesByUnit } from '../group-passages.ts';
import { itemsOf } from '../items-of.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const outcomeWithoutEffort = adjustable({
  code: 'effektmål/ingen-bidrager',
  severity: 'style',
  da: 'Intet mål og ingen indsats bidrager til »{navn}«, ventede mindst et.',
  en: 'No goal and no initiative contributes to "{navn}", expected at least one.',

  explanation: {
    means:
      'Effektmålet er vedtaget, men ingen aftale gør noget for det i år. Det bør være et valg og ikke en forglemmelse.',
    file: 'traening/indsatser/01-genoptraening.md',
    instead: 'bidrager-til: [selvhjulpne, tryghed, børns-vaner]',
    wrong: 'bidrager-til: [selvhjulpne, tryghed]',
    right: 'bidrager-til: [selvhjulpne, tryghed, børns-vaner]',
  },
});

/** Reports, from agreed on, the year's outcomes to which no goal and no initiative contributes. */
export const outcomesWithoutEffort: RuleOf<'year'> = {
  scope: 'year',
  reads: 'facts',
  messages: [outcomeWithoutEffort],
  check: ({ outcomes, passages, phase }, facts) => {
    if (phase === 'udkast' || !isWhole(facts)) return [];
    const served = new Set(facts.of(itemsOf).flatMap((item) => item.outcomes.map(({ id }) => id)));
    const names = new Map(
      passages
        .filter(({ file, field }) => file.endsWith('/aarshjul.yaml') && field?.startsWith('effektmål.'))
        .map((passage) => [idForm(passage.field!.slice('effektmål.'.length)), passage]),
    );
    return outcomes.flatMap(({ id, name }) => {
      const passage = names.get(id);
      return served.has(id) || !passage
        ? []
        : [diagnose(outcomeWithoutEffort, placeInPassage(passage, 0, passage.text.length), { navn: name })];
    });
  },
};

/** Whether another mistake can't be why nothing contributes: all agreements, goals and outcomes that were written are there. */
function isWhole({ of, year }: Facts): boolean {
  const units = new Set(year.agreements.map(({ unit }) => unit.id));
  const written = [...of(passagesByUnit).keys()].filter((unit) => unit !== undefined);
  return (
    written.every((unit) => units.has(unit)) &&
    year.agreements.every(({ incomplete }) => !incomplete) &&
    of(itemsOf).every(({ unknownOutcomes }) => !unknownOutcomes)
  );
}
