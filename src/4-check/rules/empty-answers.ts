import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Block, Goal, Initiative } from '../../model/item.ts';
import type { Section } from '../../model/section.ts';
import type { Facts } from '../facts.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const emptyAnswer = adjustable({
  code: 'svar/tomt',
  severity: 'warning',
  da: 'Uventet overskrift »{titel}« uden noget under, ventede en tekst.',
  en: 'Unexpected heading "{titel}" with nothing under it, expected a text.',
  help: { da: 'Skriv teksten, eller slet overskriften.', en: 'Write the text, or delete the heading.' },
  explanation: {
    means:
      'En overskrift har intet under sig. Læseren kan ikke vide, om svaret er glemt, eller om der ikke er noget at sige.',
    file: 'hjemmepleje/aftale.md',
    instead: 'Budgettet er på 61 mio. kr.',
    wrong: '### Puljer\n\n### Drift\n\nBudgettet er på 61 mio. kr.',
    right: '### Drift\n\nBudgettet er på 61 mio. kr.',
  },
});

const answerWithoutWords = adjustable({
  code: 'svar/uden-ord',
  severity: 'warning',
  da: 'Uventet svar »{tekst}«, ventede ord eller tal.',
  en: 'Unexpected answer "{tekst}", expected words or figures.',
  help: {
    da: 'Skriv svaret, eller slet det. Et spørgsmål uden betydning for målet udelades.',
    en: 'Write the answer, or delete it. A question that means nothing to the goal is left out.',
  },
  explanation: {
    means:
      'Svaret er kun en streg eller et andet tegn. Læseren kan ikke se, om det betyder »intet«, »ved ikke« eller »mangler«.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Borgerne møder medarbejdere, der ved besked.',
    wrong: '–',
    right: 'Borgerne møder medarbejdere, der ved besked.',
  },
});

/** Reports headings with nothing under them, and answers without a word or a figure. */
export const emptyAnswers: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [emptyAnswer, answerWithoutWords],
  check: ({ goals, initiatives, chapters }, facts) => [
    ...[...goals, ...initiatives].flatMap((each) => checkItem(each, facts)),
    ...chapters.flatMap(checkSection),
  ],
};

/** Headings by file and words. */
const headingsOf = ({ year: { passages } }: Facts) =>
  new Map(passages.filter(({ kind }) => kind === 'heading').map((each) => [keyOf(each.file, each.text.trim()), each]));

const keyOf = (file: string, title: string) => `${file}\0${title}`;

function checkItem(item: Goal | Initiative, { of, year }: Facts): Diagnostic[] {
  const written = item.answers.filter((each) => each.written);
  // One that must be answered is reported by its own rule.
  const silent = year.questions[item.kind].filter(
    ({ key, required }) => !required && !written.some(({ question }) => question.key === key),
  );
  return [
    ...silent.flatMap(({ key }) => {
      const heading = of(headingsOf).get(keyOf(item.place.file, key));
      return heading ? [diagnose(emptyAnswer, placeInPassage(heading, 0, key.length), { titel: key })] : [];
    }),
    ...written.flatMap(({ content }) => checkContent(content)),
  ];
}

function checkSection({ number, title, content, children, place }: Section): Diagnostic[] {
  const isEmpty = number === undefined && content.length === 0 && children.length === 0;
  return [
    ...(isEmpty ? [diagnose(emptyAnswer, place, { titel: title })] : []),
    ...checkContent(content),
    ...children.flatMap(checkSection),
  ];
}

function checkContent(content: Block[]): Diagnostic[] {
  const nodes = content.flatMap((block): (RootContent | undefined)[] =>
    block.kind === 'text' ? block.nodes : [undefined],
  );
  const empty = nodes.flatMap((node, index) => {
    if (node?.type !== 'heading') return [];
    const next = nodes[index + 1];
    const goesOn = index + 1 < nodes.length && !(next?.type === 'heading' && next.depth <= node.depth);
    return goesOn ? [] : [diagnose(emptyAnswer, node.data!.place!, { titel: textOf(node) })];
  });
  const wordless = content.flatMap((block) => {
    if (block.kind !== 'text' || !block.nodes.every(isWordless)) return [];
    const place = block.nodes[0]!.data?.place;
    return place
      ? [diagnose(answerWithoutWords, place, { tekst: textOf({ type: 'root', children: block.nodes }) || '-' })]
      : [];
  });
  return [...empty, ...wordless];
}

/** A paragraph or list of marks alone, as `-` or `…`. */
const isWordless = (node: RootContent) =>
  ['paragraph', 'list', 'thematicBreak'].includes(node.type) && !/[\p{L}\d]/u.test(textOf(node)) && !hasImage(node);

const hasImage = (node: RootContent): boolean =>
  node.type === 'image' || ('children' in node && node.children.some(hasImage));
