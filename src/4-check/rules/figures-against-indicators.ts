import { wordsIn } from '../../danish/words-in.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Indicator } from '../../model/item.ts';
import type { Target } from '../../model/values.ts';
import { figuresIn, type WrittenFigure } from '../figures-in.ts';
import { passagesByFile } from '../group-passages.ts';
import { textBefore } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';

const contradictedIndicator = adjustable({
  code: 'tal/modsiger-indikator',
  severity: 'warning',
  da: 'Uventet måltal {fundet}, ventede »{ventet}« som i indikatoren »{navn}«.',
  en: 'Unexpected target {fundet}, expected "{ventet}" as in the indicator "{navn}".',
  help: {
    da: 'Ret tallet, eller hent det fra indikatoren med indikator.ID.måltal i dobbelte tuborgklammer.',
    en: 'Mend the figure, or take it from the indicator with indikator.ID.måltal in double braces.',
  },
  explanation: {
    means:
      'Teksten nævner et andet måltal end indikatoren i samme mål. Ved opfølgningen vil der være to svar på, om målet er nået.',
    file: 'traening/maal/01-ventetid.md',
    instead: '{{indikator.ventetid.måltal}} af borgerne begynder at træne inden for 7 dage.',
    wrong: 'Mindst 75 % af borgerne kommer i gang inden for 7 dage.',
    right: '{{indikator.ventetid.måltal}} af borgerne kommer i gang inden for 7 dage.',
  },
});

/** Words before a figure that make it a target. */
const kinds: [RegExp, Target['kind']][] = [
  [/(?<!\p{L})mindst\s*$/iu, 'at-least'],
  [/(?<!\p{L})højst\s*$/iu, 'at-most'],
  [/(?<!\p{L})(?:præcis|nøjagtigt)\s*$/iu, 'exactly'],
  [/(?<!\p{L})(?:fald|falder|falde|reduceres?|mindskes?|nedbringes?)(?: \p{L}+){0,3} (?:på|med)\s*$/iu, 'decrease'],
  [/(?<!\p{L})(?:stigning|stiger|stige|øges?|hæves?)(?: \p{L}+){0,3} (?:på|med)\s*$/iu, 'increase'],
];

/** Reports a target that the text of a goal or initiative writes in figures and that is not the one of its indicator. */
export const figuresAgainstIndicators: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [contradictedIndicator],
  check: ({ indicators, place }, { from, of }) =>
    indicators.length === 0
      ? []
      : (of(passagesByFile).get(place.file) ?? [])
          .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'note') && /\d/.test(text))
          .flatMap((passage) => from(sentencesOf, passage))
          .flatMap((sentence) =>
            from(figuresIn, sentence).flatMap((figure) => checkFigure(sentence, figure, indicators)),
          ),
};

function checkFigure({ passage, text, from }: Sentence, figure: WrittenFigure, indicators: Indicator[]): Diagnostic[] {
  const kind = kinds.find(([words]) => words.test(textBefore(text, figure.from)))?.[1];
  const alike = indicators.flatMap((indicator) => {
    const number = numberOf(indicator.target, figure);
    return kind !== undefined && indicator.target?.kind === kind && number !== undefined ? [{ indicator, number }] : [];
  });
  if (alike.some(({ number }) => number === figure.value)) return [];
  // A change is of what the goal measures; another figure may be of something else.
  const isChange = kind === 'decrease' || kind === 'increase';
  const [only, ...others] = alike.filter(({ indicator }) => isChange || isAbout(text, indicator.name));
  if (!only || others.length > 0) return [];
  const values = { fundet: figure.text, ventet: only.indicator.target!.text, navn: only.indicator.name };
  return [
    diagnose(contradictedIndicator, placeInPassage(passage, from + figure.from, from + figure.to), values, [
      only.indicator.place,
    ]),
  ];
}

/** The target's number, where it is in the figure's unit. */
function numberOf(target: Target | undefined, { unit }: WrittenFigure): number | undefined {
  if (!target || unit === undefined) return undefined;
  if ('quantity' in target)
    return target.quantity.unit.toLowerCase().split(' ')[0] === unit ? target.quantity.number : undefined;
  return 'percent' in target && unit === '%' ? target.percent : undefined;
}

const small = new Set(
  'der den det deres som med for til fra efter eller ikke har kan hver alle samt over under hos ved'.split(' '),
);
const stemsOf = (text: string) =>
  wordsIn(text.toLowerCase())
    .filter((word) => word.length > 2 && !small.has(word))
    .map((word) => word.slice(0, 5));

/** Whether a sentence has two words of a name, or the only one. */
function isAbout(text: string, name: string): boolean {
  const wanted = new Set(stemsOf(name));
  const shared = new Set(stemsOf(text).filter((stem) => wanted.has(stem)));
  return shared.size >= Math.min(2, wanted.size);
}
