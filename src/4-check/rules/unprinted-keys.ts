import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { message } from '../../diagnostics/message.ts';
import type { Goal, Initiative, Item } from '../../model/item.ts';
import type { Question } from '../../model/question.ts';
import type { AgreementYear } from '../../model/year.ts';
import type { RuleOf } from '../rule.ts';

const unprintedKey = message({
  code: 'spørgsmål/uden-rolle',
  severity: 'error',
  da: 'Der er intet sted at trykke »{nøgle}«: intet spørgsmål under »{gruppe}« har rollen »{rolle}«.',
  en: 'There is no place to print "{nøgle}": no question under "{gruppe}" has the role "{rolle}".',
  help: {
    da: 'Skriv under »roller« i aarshjul.yaml, hvilket spørgsmål der har rollen. Spørgsmålene er: {mulige}.',
    en: 'Say under "roller" in aarshjul.yaml which question has the role. The questions are: {mulige}.',
  },
  explanation: {
    means:
      'Oplysninger øverst i filerne trykkes under spørgsmålet med deres rolle: »bidrager-til« under bidrag, »indikatorer« og »milepæle« under måling, »samarbejder-med« under samarbejde. Hedder spørgsmålene noget andet, skal »roller« sige, hvilket der er hvad. Ellers ville de mangle i aftalen.',
    case: '4-check/spoergsmaal-uden-rolle',
    wrong: 'spørgsmål:\n  mål:\n    Formål: Hvad vil vi opnå?\n    Tegn: Hvordan kan vi se det?',
    right: 'roller:\n  mål:\n    resultat: Formål\n    måling: Tegn',
  },
});

interface PrintedKey {
  key: string;
  /** Of the question it is printed under, as `roller` names it. */
  role: string;
  isGiven: (item: Item) => boolean;
  isPrinted: (item: Item, kind: Kind) => boolean;
}

type Kind = keyof AgreementYear['questions'];

const hasBlock = ({ answers }: Item, wanted: string) =>
  answers.some(({ content }) => content.some(({ kind }) => kind === wanted));

const keys: PrintedKey[] = [
  {
    key: 'bidrager-til',
    role: 'bidrag',
    isGiven: ({ outcomes }) => outcomes.length > 0,
    // An initiative has its outcomes beside its title.
    isPrinted: (item, kind) => kind === 'initiative' || hasBlock(item, 'outcomes'),
  },
  {
    key: 'samarbejder-med',
    role: 'samarbejde',
    isGiven: ({ collaborators }) => collaborators !== undefined,
    isPrinted: ({ answers }) => answers.some(({ question: { roles } }) => roles.includes('collaboration')),
  },
  {
    key: 'indikatorer',
    role: 'måling',
    isGiven: ({ indicators }) => indicators.length > 0,
    isPrinted: (item) => hasBlock(item, 'indicators'),
  },
  {
    key: 'milepæle',
    role: 'måling',
    isGiven: ({ milestones }) => milestones.length > 0,
    isPrinted: (item) => hasBlock(item, 'milestones'),
  },
];

/**
 * Reports what the front matter of goals and initiatives says that no page shows, as no question has the role it is
 * printed under: once for each key, at the questions, with the first three of those that say it.
 */
export const unprintedKeys: RuleOf<'year'> = {
  scope: 'year',
  reads: 'facts',
  messages: [unprintedKey],
  check: ({ agreements, questions }) => [
    ...check(
      'goal',
      agreements.flatMap(({ goals }) => goals),
      questions.goal,
    ),
    ...check(
      'initiative',
      agreements.flatMap(({ initiatives }) => initiatives),
      questions.initiative,
    ),
  ],
};

function check(kind: Kind, items: (Goal | Initiative)[], questions: Question[]): Diagnostic[] {
  const [first] = questions;
  if (!first) return [];
  return keys.flatMap(({ key, role, isGiven, isPrinted }) => {
    const lost = items.filter((item) => isGiven(item) && !isPrinted(item, kind));
    if (lost.length === 0) return [];
    const values = {
      nøgle: key,
      rolle: role,
      gruppe: kind === 'goal' ? 'mål' : 'indsats',
      mulige: questions.map((question) => question.key).join(', '),
    };
    return [
      diagnose(
        unprintedKey,
        first.place,
        values,
        lost.slice(0, 3).map(({ place }) => place),
      ),
    ];
  });
}
