import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Outcome } from '../../model/cycle.ts';
import type { Passage } from '../../model/passage.ts';
import type { Place } from '../../model/place.ts';
import type { Agreement } from '../../model/year.ts';
import { placeIn } from '../passage-place.ts';
import { passagesByUnit } from '../passages-by-unit.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { textNodes } from '../text-nodes.ts';
import { unitOf } from '../unit-of.ts';

const unservedOutcome = adjustable({
  code: 'effektmål/erklæret-uden-indsats',
  severity: 'warning',
  da: 'Uventet effektmål »{navn}«, ventede et, som et mål eller en indsats hos {enhed} bidrager til.',
  en: 'Unexpected outcome "{navn}", expected one that a goal or initiative of {enhed} contributes to.',
  help: {
    da: 'Skriv effektmålet under »bidrager-til« i det mål eller den indsats, der bidrager, eller slet det her.',
    en: 'Write the outcome under "bidrager-til" of the goal or initiative that contributes, or delete it here.',
  },
  explanation: {
    means:
      'Teksten siger, at enheden bidrager til et effektmål, men intet mål og ingen indsats hos den gør det. Så bliver bidraget heller ikke fulgt op.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: 'Kørebøgerne er kilden.',
    wrong: 'Kørebøgerne er kilden. Målet bidrager også til [](effektmål:tryghed).',
    right: 'Kørebøgerne er kilden.',
  },
});

/** Reports outcomes that a unit's own text names or links to, but that none of its goals and initiatives contributes to. */
export const unservedOutcomes: Rule = {
  messages: [unservedOutcome],
  check: ({ agreements, outcomes, passages }) => {
    const byUnit = passagesByUnit(passages);
    return agreements
      .filter(({ incomplete, goals, initiatives }) => {
        return !incomplete && ![...goals, ...initiatives].some(({ unknownOutcomes }) => unknownOutcomes);
      })
      .flatMap((agreement) => {
        const { goals, initiatives, unit } = agreement;
        const served = new Set([...goals, ...initiatives].flatMap((item) => item.outcomes.map(({ id }) => id)));
        const unserved = outcomes.filter(({ id }) => !served.has(id));
        const declared = [...linked(agreement, unserved), ...named(byUnit.get(unit.id) ?? [], unserved)];
        return declared.map(
          ([{ name }, place]): Diagnostic => diagnose(unservedOutcome, place, { navn: name, enhed: unit.name }),
        );
      });
  },
};

type Declared = [outcome: Outcome, place: Place];

function linked({ chapters, unit }: Agreement, outcomes: Outcome[]): Declared[] {
  const found: Declared[] = [];
  visit({ type: 'root', children: textNodes(chapters) } as Root, 'link', ({ url, data }) => {
    const outcome = outcomes.find(({ number }) => url === `#effektmaal-${number}`);
    if (outcome && data?.place && unitOf(data.place.file) === unit.id) found.push([outcome, data.place]);
  });
  return found;
}

function named(passages: Passage[], outcomes: Outcome[]): Declared[] {
  return passages
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .filter(({ text }) => /flere|færre/i.test(text))
    .flatMap((passage) =>
      sentencesOf(passage)
        .filter(({ text }) => !/(?<!\p{L})ikke(?!\p{L})/u.test(text))
        .flatMap(({ text, from }) =>
          outcomes.flatMap((outcome): Declared[] => {
            const at = text.toLowerCase().indexOf(outcome.name.toLowerCase());
            return at < 0 ? [] : [[outcome, placeIn(passage, from + at, from + at + outcome.name.length)]];
          }),
        ),
    );
}
