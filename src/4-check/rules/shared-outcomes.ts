import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Outcome } from '../../model/cycle.ts';
import type { Goal } from '../../model/item.ts';
import type { Place } from '../../model/place.ts';
import type { Facts } from '../facts.ts';
import { passagesByFile } from '../group-passages.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

const sharedOutcomeWithoutEffort = adjustable({
  code: 'effektmål/fælles-uden-bidrag',
  severity: 'warning',
  da: 'Uventet effektmål »{navn}«, ventede et, som mindst ét mål med teksten fra »{mål}« bidrager til.',
  en: 'Unexpected outcome "{navn}", expected one that at least one goal with the text of "{mål}" contributes to.',
  help: {
    da: 'Slet effektmålet i den fælles tekst, eller skriv det under »bidrager-til« i det mål, der bidrager.',
    en: 'Delete the outcome in the shared text, or write it under "bidrager-til" of the goal that contributes.',
  },
  explanation: {
    means:
      'Den fælles tekst nævner et effektmål, som ingen af de mål, der har teksten, bidrager til. Så lover teksten mere end målene.',
    file: 'faelles/maal/koersel.md',
    instead: 'Møder på tværs holdes på video.',
    wrong: 'Møder på tværs holdes på video. Det bidrager til [](effektmål:tryghed).',
    right: 'Møder på tværs holdes på video.',
  },
});

/** Reports outcomes that a shared goal's text names or links to, but that none of the goals which take it contributes to. */
export const sharedOutcomes: RuleOf<'year'> = {
  scope: 'year',
  reads: 'facts',
  messages: [sharedOutcomeWithoutEffort],
  check: (year, facts) => {
    if (year.agreements.some(({ incomplete }) => incomplete)) return [];
    const takers = Map.groupBy(
      year.agreements.flatMap(({ goals }) => goals),
      ({ shared }) => shared,
    );
    return year.sharedGoals.flatMap(({ id, title, place }) => {
      const goals = takers.get(id) ?? [];
      const served = new Set(goals.flatMap((goal) => goal.outcomes.map((each) => each.id)));
      const others = goals.length > 0 ? year.outcomes.filter((each) => !served.has(each.id)) : [];
      return [...named(place.file, others, facts), ...linked(goals[0], place.file, others)].map(
        ([{ name }, at]): Diagnostic => diagnose(sharedOutcomeWithoutEffort, at, { navn: name, mål: title }),
      );
    });
  },
};

type Mention = [outcome: Outcome, place: Place];

const named = (file: string, outcomes: Outcome[], { from, of }: Facts): Mention[] =>
  (of(passagesByFile).get(file) ?? [])
    .filter(({ kind }) => outcomes.length > 0 && kind === 'paragraph')
    .flatMap((passage) =>
      from(sentencesOf, passage)
        .filter(({ text }) => !/(?<!\p{L})ikke(?!\p{L})/u.test(text))
        .flatMap(({ text, from: start }) =>
          outcomes.flatMap((outcome): Mention[] => {
            const at = text.toLowerCase().indexOf(outcome.name.toLowerCase());
            return at < 0 ? [] : [[outcome, placeInPassage(passage, start + at, start + at + outcome.name.length)]];
          }),
        ),
    );

/** Links of the shared text, which is the same in every goal that takes it. */
function linked(goal: Goal | undefined, file: string, outcomes: Outcome[]): Mention[] {
  const found: Mention[] = [];
  const nodes = goal?.answers.flatMap(({ content }) =>
    content.flatMap((block) => (block.kind === 'text' ? block.nodes : [])),
  );
  visit({ type: 'root', children: nodes ?? [] } as Root, 'link', ({ url, data }) => {
    const outcome = outcomes.find(({ number }) => url === `#effektmaal-${number}`);
    if (outcome && data?.place?.file === file) found.push([outcome, data.place]);
  });
  return found;
}
