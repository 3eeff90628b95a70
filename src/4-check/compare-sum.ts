import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { adjustable } from '../diagnostics/message.ts';
import type { Passage } from '../model/passage.ts';
import { aboutShare, type WrittenFigure, writtenLike } from './figures-in.ts';
import { placeInPassage } from './place-in-passage.ts';

export const wrongArithmetic = adjustable({
  code: 'tal/regnestykke',
  severity: 'warning',
  da: 'Uventet resultat »{fundet}«, ventede »{ventet}« ({led}).',
  en: 'Unexpected result "{fundet}", expected "{ventet}" ({led}).',
  help: { da: 'Ret det tal, der er forkert.', en: 'Mend the figure that is wrong.' },
  explanation: {
    means:
      'Tallene i sætningen giver ikke det resultat, der står. Et af dem er forkert, og læseren kan ikke vide hvilket.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Et forløb er 21 timer + 10 timer = 35 timer.',
    right: 'Et forløb er 21 timer + 10 timer = 31 timer.',
  },
});

/** A figure with the passage it stands in. */
export interface PlacedFigure {
  figure: WrittenFigure;
  passage: Passage;
}

/** Reports a figure that isn't what its terms come to: `value`, their sum where it is left out. */
export function compareSum(result: PlacedFigure, terms: PlacedFigure[], value = sumOf(terms)): Diagnostic[] {
  const { figure } = result;
  const all = terms.map((term) => term.figure);
  const high = value + all.reduce((sum, each) => sum + each.high - each.value, 0);
  // What is rounded or said to be about so much may be off by as much.
  const slack = [...all, { ...figure, value }].reduce(
    (sum, each) => sum + (each.about ? Math.abs(each.value) * aboutShare : 0),
    0,
  );
  const rounding = all.some(({ step }) => step !== figure.step) || figure.step < 1 ? figure.step / 2 : 0;
  const spare = slack + rounding + 1e-9;
  if (figure.value <= high + spare && figure.high >= value - spare) return [];
  const values = {
    fundet: figure.text,
    ventet: writtenLike(figure, value),
    led: all.map(({ text }) => text).join(', '),
  };
  return [diagnose(wrongArithmetic, placeOf(result), values, terms.map(placeOf))];
}

const sumOf = (terms: PlacedFigure[]) => terms.reduce((sum, { figure }) => sum + figure.value, 0);
const placeOf = ({ figure, passage }: PlacedFigure) => placeInPassage(passage, figure.from, figure.to);
