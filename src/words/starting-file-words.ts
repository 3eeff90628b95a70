import { small } from '../danish/capital.ts';
import type { FollowUp } from '../model/cycle.ts';
import type { Goal, Initiative } from '../model/item.ts';
import { itemName, subject } from './item-words.ts';
import { answeredBySentence } from './next-step-sentences.ts';

/** The comments at the top of a file to begin with: the goal, and what was agreed. */
export const itemComments = (item: Goal | Initiative, agreed: string): string[] => [
  `${itemName(item)}: ${item.title}`,
  ...(agreed ? [`Aftalt: ${agreed}`] : []),
];

/** The comment that tells who is asked; none where nobody else is than for the whole. */
export const answeredByComment = (name: string | undefined): string[] =>
  name === undefined ? [] : [answeredBySentence(name)];

/** The fates of a goal after the year, to choose from. */
export const continuationsToChoose = 'fortsætter, ændres, afsluttes eller udgår';

/** What came of a collaboration, to choose from. */
export const partnerStatesToChoose = 'aftalt, i gang, problem: hvad er i vejen, eller ikke længere nødvendigt';

/** The comment in Markdown that tells what is wanted where a goal isn't met. */
export function deviationAdvice({ kind }: Goal | Initiative, followUp: FollowUp): string {
  const what = small(subject(kind));
  const behind = followUp.kind === 'midway' ? 'bag planen' : 'ikke opfyldt';
  return [
    `<!-- Er ${what} delvist opfyldt eller ${behind}: skriv »ansvarlig: …« og »ny-dato: …« øverst, og herunder`,
    'afsnittene »## Årsag« og »## Handling«. Skal mødet beslutte noget, så også »## Beslutning«.',
    'Status regnes ud; skriv kun »status: …« og »begrundelse: …«, når den skal være en anden. -->',
  ].join('\n');
}

/** `Dokumentet til: Handleplanen er godkendt` */
export const documentComment = (milestone: string): string => `Dokumentet til: ${milestone}`;

/** `Sidst oplyst: 4,6 %` */
export const lastValues = (values: string[]): string => `Sidst oplyst: ${values.join(', ')}`;

/** `Handleplanen er godkendt (senest 1. juni 2023, oplyst sidst: 22. maj 2023)`; `known` where it is done. */
export const milestoneComment = (text: string, due: string, known: string | undefined): string =>
  `${text} (senest ${due}${known === undefined ? '' : `, oplyst sidst: ${known}`})`;

/** `Sidst oplyst: 400 t.kr.; ventet 990 t.kr.` */
export const lastFigure = (now: string, expected: string | undefined): string =>
  `Sidst oplyst: ${now}; ventet ${expected ?? 'ikke oplyst'}`;

/** An example of a key figure, below the comment that tells what they are. */
export const exampleFigure = {
  comment: 'Økonomi og aktivitet, hver linje under et kort navn:',
  key: 'brutto',
  name: 'Forbrug, brutto',
  agreed: '1.000 t.kr.',
  now: '400 t.kr.',
  expected: '990 t.kr.',
} as const;

/** The headings of a follow-up's texts, by their keys in a form. */
export const textHeadings = { årsag: 'Årsag', handling: 'Handling', beslutning: 'Beslutning' } as const;
