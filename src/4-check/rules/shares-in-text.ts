import { formatNumber } from '../../danish/number.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import type { PlacedFigure } from '../compare-sum.ts';
import type { Facts } from '../facts.ts';
import { figuresBelow } from '../figures-below.ts';
import { figuresIn, type WrittenFigure } from '../figures-in.ts';
import { isNearWhole, sharesNotHundred } from '../near-hundred.ts';
import { textAfter } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

/** Words that say that a text parts a whole. */
const parted =
  /(?<!\p{L})(?:fordel\p{L}*|andel\p{L}*|udgør\p{L}*|består af|(?:af|blandt) (?:personalet|medarbejderne|borgerne|budgettet|de ansatte)|den største)(?!\p{L})/iu;
/** Words that make a figure count more than once, or another whole. */
const repeated = /^\s*(?:hver|hver især|begge)(?!\p{L})/iu;
const compared =
  /(?<!\p{L})(?:mindst|højst|over|under|mod|fra|stigning|fald|flere|færre|heraf|hvoraf)(?=[^%]{0,12}\d)/iu;

/** Reports shares in percent in a paragraph, or in the list below it, that should make a whole and come near to 100, but are not 100 within what rounding explains. */
export const sharesInText: RuleOf<'text'> = {
  scope: 'text',
  reads: 'facts',
  messages: [sharesNotHundred],
  check: ({ passages }, facts) => {
    const texts = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'note');
    return texts.flatMap((passage, at) =>
      checkText([...sharesIn(passage, facts), ...figuresBelow(texts, at, isShare, facts)], passage),
    );
  },
};

const isShare = ({ unit }: WrittenFigure) => unit === '%';
const sharesIn = (passage: Passage, { from }: Facts): PlacedFigure[] =>
  (/%|pct|procent/i.test(passage.text) ? from(figuresIn, passage) : [])
    .filter(isShare)
    .map((figure) => ({ figure, passage }));

function checkText(shares: PlacedFigure[], { text }: Passage): Diagnostic[] {
  if (shares.length < 3 || !parted.test(text)) return [];
  if (shares.some(({ figure, passage }) => repeated.test(textAfter(passage.text, figure.to)))) return [];
  if ([...new Set(shares.map(({ passage }) => passage.text))].some((each) => compared.test(each))) return [];
  const sum = shares.reduce((total, { figure }) => total + figure.value, 0);
  const step = Math.min(...shares.map(({ figure }) => figure.step));
  if (!isNearWhole(sum, shares.length, step)) return [];
  const [first, ...others] = shares.map(({ figure: { from, to }, passage }) => placeInPassage(passage, from, to));
  const led = shares.map(({ figure }) => figure.text).join(', ');
  return [diagnose(sharesNotHundred, first!, { sum: formatNumber(sum, step < 1 ? 1 : 0), led }, others)];
}
