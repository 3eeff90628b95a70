import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Outcome } from '../../model/cycle.ts';
import type { Place } from '../../model/place.ts';
import type { Section } from '../../model/section.ts';
import type { Agreement } from '../../model/year.ts';
import type { Facts } from '../facts.ts';
import { passagesByUnit } from '../group-passages.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { unitOf } from '../unit-of.ts';

/** The text of sections in the order in which it is read, that of goals, initiatives and sections below them too. */
const textNodes = (sections: Section[]): RootContent[] =>
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
export const unservedOutcomes: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [unservedOutcome],
  check: (agreement, facts) => {
    const { unit, incomplete } = agreement;
    const items = [...agreement.goals, ...agreement.initiatives];
    if (incomplete || items.some(({ unknownOutcomes }) => unknownOutcomes)) return [];
    const served = new Set(items.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)));
    const unserved = facts.year.outcomes.filter(({ id }) => !served.has(id));
    const declared = [...linked(agreement, unserved), ...named(unit.id, unserved, facts)];
    return declared.map(([{ name }, place]) => diagnose(unservedOutcome, place, { navn: name, enhed: unit.name }));
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

function named(unit: string, outcomes: Outcome[], { from, of }: Facts): Declared[] {
  return (of(passagesByUnit).get(unit) ?? [])
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .filter(({ text }) => /flere|færre/i.test(text))
    .flatMap((passage) =>
      from(sentencesOf, passage)
        .filter(({ text }) => !/(?<!\p{L})ikke(?!\p{L})/u.test(text))
        .flatMap(({ text, from: start }) =>
          outcomes.flatMap((outcome): Declared[] => {
            const at = text.toLowerCase().indexOf(outcome.name.toLowerCase());
            return at < 0 ? [] : [[outcome, placeInPassage(passage, start + at, start + at + outcome.name.length)]];
          }),
        ),
    );
}
