import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { areOneHouse } from '../../insight/kinship.ts';
import type { Unit } from '../../model/cycle.ts';
import type { Goal } from '../../model/item.ts';
import type { Passage } from '../../model/passage.ts';
import type { Place } from '../../model/place.ts';
import type { AgreementYear } from '../../model/year.ts';
import { isElsewhere, takesPart } from '../cooperation.ts';
import type { Facts } from '../facts.ts';
import { unitFinder } from '../find-names.ts';
import { passagesOfItem } from '../passages-of-item.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { unitOf } from '../unit-of.ts';

const unlistedPartner = adjustable({
  code: 'samarbejde/mangler',
  severity: 'warning',
  da: 'Uventet samarbejde med {enhed}, ventede enheden nævnt under samarbejder-med.[ Aftalen svarer »{nej}« til, om målet kræver samarbejde.]',
  en: 'Unexpected collaboration with {enhed}, expected the unit under samarbejder-med.[ The agreement answers "{nej}" to whether the goal needs collaboration.]',
  help: {
    da: 'Skriv {id} under samarbejder-med, eller ret teksten.',
    en: 'Write {id} under samarbejder-med, or mend the text.',
  },
  explanation: {
    means:
      'Teksten siger, at en enhed er med, men den står ikke blandt målets partnere. Så ser hverken læseren eller den anden enhed, at der regnes med den.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'samarbejder-med: [hjemmepleje, patientforeningen]',
    wrong: 'samarbejder-med: [patientforeningen]',
    right: 'samarbejder-med: [hjemmepleje, patientforeningen]',
  },
});

/** Reports a unit that a goal's text names as a partner, but that neither `samarbejder-med` nor, where there is no such list, the answer on collaboration names. */
export const unlistedPartners: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [unlistedPartner],
  check: (item, facts) =>
    item.kind === 'goal' ? check(item, passagesOfItem(item, facts).flatMap(facts.of(mentionFinder)), facts.year) : [],
};

/** A unit that a text names as taking part. */
interface Partner {
  unit: Unit;
  /** Named in the answer to the question on collaboration. */
  isAnswer: boolean;
  place: Place;
}

/** Finds partners in passages, each of which is asked for once: goals have the shared ones in common. */
function mentionFinder(facts: Facts): (passage: Passage) => Partner[] {
  const mentionsOf = (passage: Passage) => mentionsIn(passage, facts);
  return (passage) => facts.from(mentionsOf, passage);
}

/** The units that a passage names as taking part, and where it answers the question on collaboration, all that it names. */
function mentionsIn(passage: Passage, { from, of, year }: Facts): Partner[] {
  if (passage.kind !== 'paragraph' && passage.kind !== 'note') return [];
  const find = of(unitFinder);
  const isAnswer = year.questions.goal.some(
    ({ key, roles }) => key === passage.heading && roles.includes('collaboration'),
  );
  return from(sentencesOf, passage).flatMap((sentence) =>
    find(sentence.text)
      .filter(({ found, name: { text, unit } }) => found[0] === text[0] || !unit!.external)
      .filter(({ from, to }) =>
        isAnswer ? !isElsewhere(sentence, year.year) : takesPart(sentence, from, to, year.year),
      )
      .map(({ name, from, to }) => ({
        unit: name.unit!,
        isAnswer,
        place: placeInPassage(passage, sentence.from + from, sentence.from + to),
      })),
  );
}

function check(goal: Goal, mentions: Partner[], { units }: AgreementYear): Diagnostic[] {
  const self = units.get(unitOf(goal.place.file)!)!;
  const listed: Unit[] = goal.collaborators ?? mentions.flatMap(({ isAnswer, unit }) => (isAnswer ? unit : []));
  const known = [self, ...goal.localUnits, ...listed];
  const missing = mentions.filter(({ unit }) => !known.some((each) => areOneHouse(unit, each, units)));
  const first = new Map(missing.toReversed().map((each) => [each.unit.id, each]));
  return [...first.values()].map(({ unit, place }) => {
    const list = goal.collaboratorsPlace;
    const isLocal = place.file === goal.place.file;
    const values = { enhed: unit.name, id: unit.id, nej: goal.collaborators?.length === 0 ? 'Nej.' : undefined };
    return diagnose(
      unlistedPartner,
      isLocal ? place : (list ?? goal.place),
      values,
      isLocal ? list && [list] : [place],
    );
  });
}
