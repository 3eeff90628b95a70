import { isOpen } from '../danish/open.ts';
import { typographic } from '../danish/typography.ts';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { TypedDocument } from '../model/document.ts';
import type { CycleFile } from '../model/front-matter.ts';
import type { Question, QuestionRole } from '../model/question.ts';
import type { AgreementYear } from '../model/year.ts';
import { placeIn } from './place-in.ts';
import { unknownQuestion } from './reference-messages.ts';
import { expand, type Lookup } from './variables.ts';

/** The headings that have a role where `roller` gives it to no other. */
const usual: Record<QuestionRole, string> = {
  result: 'Resultat',
  contribution: 'Bidrag',
  measurement: 'Måling',
  collaboration: 'Samarbejde',
  criterion: 'Succeskriterium',
};

/** The year's questions with their roles; reports headings in `roller` and `skal-besvares` that are no question. */
export function bindQuestions(
  cycle: CycleFile,
  document: TypedDocument,
  lookup: Lookup,
): Result<AgreementYear['questions']> {
  const diagnostics: Diagnostic[] = [];
  const keysOf = (kind: Kind) => Object.keys(cycle.questions[kind] ?? {});
  const expectOneOf = (known: string[], key: string, path: string[]) => {
    if (known.includes(key) || isOpen(key)) return;
    const values = { titel: key, nærmest: nearest(key, known), mulige: known.join(', ') };
    diagnostics.push(diagnose(unknownQuestion, placeIn(document, path), values));
  };
  for (const kind of ['goal', 'initiative'] as const)
    for (const [role, key] of Object.entries(cycle.roles?.[kind] ?? {}))
      expectOneOf(keysOf(kind), key, ['roles', kind, role]);
  for (const [index, key] of (cycle.required ?? []).entries())
    expectOneOf([...new Set([...keysOf('goal'), ...keysOf('initiative')])], key, ['required', `${index}`]);

  /** A misspelt heading is reported, and counts as the one it is like. */
  const headingOf = (kind: Kind, role: QuestionRole) => {
    const given = cycle.roles?.[kind]?.[role];
    if (given === undefined) return usual[role];
    return keysOf(kind).includes(given) ? given : (nearest(given, keysOf(kind)) ?? usual[role]);
  };
  const questions = (kind: Kind) =>
    Object.entries(cycle.questions[kind] ?? {}).map(([key, label]): Question => {
      const { value, key: place } = document.places!.get(['questions', kind, key].join('\0'))!;
      return {
        key,
        label: typographic(expand(label, value, lookup)),
        required: cycle.required?.includes(key) ?? false,
        roles: (Object.keys(usual) as QuestionRole[]).filter((role) => headingOf(kind, role) === key),
        place: place ?? value,
      };
    });
  return { value: { goal: questions('goal'), initiative: questions('initiative') }, diagnostics };
}

type Kind = keyof AgreementYear['questions'];
