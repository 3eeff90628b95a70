import { listWords } from '../danish/list.ts';
import type { Department, Unit } from '../model/cycle.ts';
import type { AgreementFrontMatter } from '../model/front-matter.ts';
import type { YearFacts } from './bind-year.ts';
import type { Frame } from './frame.ts';

/** The words that each variable of an agreement's text stands for, but for indicators and tables. */
export function scopeNames(
  { year, administration, director, effective, questions }: YearFacts,
  frame: Frame,
  unit: Unit,
  department: Department,
  { leader, dialogueMeeting }: AgreementFrontMatter,
): Record<string, string> {
  return {
    år: `${year}`,
    'næste-år': `${year + 1}`,
    enhed: unit.shortName,
    'enhed.navn': unit.name,
    leder: leader,
    direktør: director,
    afdelingschef: department.head,
    forvaltning: administration,
    dialogmøde: dialogueMeeting.text,
    ikrafttræden: effective.text,
    ...Object.fromEntries(questions.goal.map(({ key, label }) => [`spørgsmål.${key}`, label])),
    indsatsområder: listWords(frame.themes.map((each) => each.section.source.title)),
  };
}
