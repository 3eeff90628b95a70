import { stemsOf } from '../../danish/stems.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Milestone } from '../../model/item.ts';
import type { Passage } from '../../model/passage.ts';
import type { Facts } from '../facts.ts';
import { passagesOfItem } from '../passages-of-item.ts';
import { placeInPassage } from '../place-in-passage.ts';
import { areApart, contradictedQuarter, quarterPattern, spanOf } from '../quarters.ts';
import type { RuleOf } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** A quarter as a deadline; of `data fra 1. kvartal` it is none. */
const deadline = new RegExp(
  String.raw`(?<![\p{L}\d])(?:inden|senest\s+i|(?:inden|ved)\s+udgangen\s+af|i\s+løbet\s+af|når|i)\s+(${quarterPattern})`,
  'iu',
);

/** Reports a milestone whose `senest` is in another quarter than its own words, or the goal's words about it, say. */
export const quartersOfMilestones: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [contradictedQuarter],
  check: (item, facts) => {
    const { year } = facts.year;
    const milestones = item.milestones.filter(({ due }) => due.kind === 'day' || due.kind === 'span');
    if (milestones.length === 0) return [];
    const paragraphs = passagesOfItem(item, facts).filter(({ kind }) => kind === 'paragraph');
    return [
      ...milestones.flatMap((milestone) => inItself(milestone, year)),
      ...paragraphs.flatMap((each) => inText(each, milestones, facts)),
    ];
  },
};

function inItself({ text, due, place, duePlace = place }: Milestone, year: number): Diagnostic[] {
  const quarter = deadline.exec(text)?.[1];
  const span = quarter && spanOf(quarter, year);
  return span && areApart(span, due) ? [diagnose(contradictedQuarter, duePlace, values(quarter, due.text))] : [];
}

function inText(passage: Passage, milestones: Milestone[], facts: Facts): Diagnostic[] {
  if (!/kvartal|halvår/i.test(passage.text)) return [];
  return facts.from(sentencesOf, passage).flatMap(({ text, from }) => {
    const match = deadline.exec(text);
    const span = match && spanOf(match[1]!, facts.year.year);
    if (!span) return [];
    const told = milestones.filter((milestone) => isAbout(text, milestone.text));
    const [first] = told;
    if (!first || told.some(({ due }) => !areApart(span, due))) return [];
    const to = from + match.index + match[0].length;
    const place = placeInPassage(passage, to - match[1]!.length, to);
    return [diagnose(contradictedQuarter, place, values(match[1]!, first.due.text), [first.duePlace ?? first.place])];
  });
}

/** The part of a milestone's words that its sentence has: more than half, as some are said with others. */
const mostWords = 0.6;

/** Whether a sentence has most of the words of a milestone, and two at least. */
function isAbout(sentence: string, milestone: string): boolean {
  const said = stemsOf(sentence);
  const meant = [...stemsOf(milestone)];
  const common = meant.filter((stem) => said.has(stem)).length;
  return common >= 2 && common >= meant.length * mostWords;
}

const values = (quarter: string, date: string) => ({ kvartal: quarter.replace(/\s+/g, ' '), dato: date });
