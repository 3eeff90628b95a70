import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareSum, type PlacedFigure, wrongArithmetic } from '../compare-sum.ts';
import { figuresBelow } from '../figures-below.ts';
import { figuresIn, type WrittenFigure } from '../figures-in.ts';
import type { RuleOf } from '../rule.ts';

const cue = /fordel(?:er sig|t)(?!\p{L})/u;
const partOf = /(?<!\p{L})(?:heraf|hvoraf|deraf|mod|end|pr\.|per|hver|hvert)(?!\p{L})/iu;

/** Reports a figure that is said to be distributed over parts, in its sentence or in the list below it, that don't add up to it. */
export const statedDistributions: RuleOf<'text'> = {
  scope: 'text',
  reads: 'facts',
  messages: [wrongArithmetic],
  check: ({ passages }, facts) => {
    const texts = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'note');
    return texts.flatMap((passage, at): Diagnostic[] => {
      const match = cue.exec(passage.text);
      if (!match) return [];
      const figures = facts.from(figuresIn, passage);
      const total = figures.findLast(({ to }) => to <= match.index);
      if (!total?.unit || total.unit === '%') return [];
      const after = passage.text.slice(match.index);
      const end = match.index + (/[.;](?=\s+\p{Lu})/u.exec(after)?.index ?? after.length);
      if (partOf.test(passage.text.slice(match.index, end))) return [];
      const isPart = (figure: WrittenFigure) => figure.unit === total.unit;
      const own = figures.filter((each) => each.from > match.index && each.from < end && isPart(each));
      const parts: PlacedFigure[] = [
        ...own.map((figure) => ({ figure, passage })),
        ...figuresBelow(texts, at, isPart, facts),
      ];
      return parts.length < 2 ? [] : compareSum({ figure: total, passage }, parts);
    });
  },
};
