import { idForm } from '../danish/id.ts';
import { typographic } from '../danish/typography.ts';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Agreement, Department, Initiative, Theme, Unit } from '../model/year.ts';
import { bindLinks } from './bind-links.ts';
import { placeIn, type YearFacts } from './bind-year.ts';
import type { Frame } from './frame.ts';
import { type DocumentIndex, frontMatterOf, type UnitDocuments } from './index-documents.ts';
import { mergeItem } from './merge-item.ts';
import { numberBlocks } from './number-blocks.ts';
import { readNotes } from './read-notes.ts';
import { resolveGoals } from './resolve-goals.ts';
import { resolveItem } from './resolve-item.ts';
import { resolveSections } from './resolve-sections.ts';
import { resolveTables } from './resolve-tables.ts';
import { scopeNames } from './scope-names.ts';
import { createLookup, expand, type Scope } from './variables.ts';

/** The year that an agreement is resolved in. */
export interface Surroundings {
  facts: YearFacts;
  frame: Frame;
  index: DocumentIndex;
}

/** One agreement, bound, numbered and computed; undefined where its unit is unknown or `aftale.md` can't be used. */
export function resolveAgreement(
  documents: UnitDocuments,
  { facts, frame, index }: Surroundings,
): Result<Agreement | undefined> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const { agreement: document } = documents;
  const frontMatter = frontMatterOf('agreement', document);
  if (!document || !frontMatter) return { value: undefined, diagnostics };
  const place = placeIn(document, []);
  const unit = facts.units.get(idForm(documents.unit));
  if (!unit) {
    report(
      diagnose('enhed/ukendt', place, { id: documents.unit, nærmest: nearest(documents.unit, facts.units.keys()) }),
    );
    return { value: undefined, diagnostics };
  }
  const department = departmentOf(unit, facts);
  if (!department) {
    report(diagnose('afdeling/mangler', place, { enhed: unit.name }));
    return { value: undefined, diagnostics };
  }
  const names = scopeNames(facts, frame, unit, department, frontMatter);
  const { tables, broken } = resolveTables(documents, names, (kind, id) => index.exists(kind, id, unit.id), report);
  const scope: Scope = { names, tables, broken };
  const lookup = createLookup(scope, report);
  const context = { scope, tables, broken, report, lookup };

  const themes = new Map(
    frame.themes.map(({ id, section }): [string, Theme] => [
      id,
      { id, number: section.number, title: typographic(expand(section.source.title, section.source.place, lookup)) },
    ]),
  );
  const goals = resolveGoals(documents, { facts, frame, index }, themes, context);
  const initiatives = documents.initiatives.map((each, at): Initiative => {
    const questions = facts.questions.initiative;
    const { value: source, diagnostics: found } = mergeItem(
      each,
      undefined,
      questions.map(({ key }) => key),
    );
    found.forEach(report);
    return {
      ...resolveItem(source, each.origin.id!, questions, facts, context),
      number: at + 1,
      anchor: `indsats-${at + 1}`,
    };
  });
  const priorities = (frontMatter.priorities ?? []).flatMap((id, at) => {
    const goal = goals.find((each) => each.id === id);
    if (!goal && !index.exists('goal', id, unit.id))
      report(
        diagnose('prioritet/ukendt', placeIn(document, ['priorities', `${at}`]), {
          id,
          nærmest: nearest(
            id,
            goals.map((each) => each.id),
          ),
        }),
      );
    if (goal) goal.priority = true;
    return goal ? [goal] : [];
  });
  const chapters = resolveSections(
    frame,
    document,
    { goals, themes, initiatives, priorities, outcomes: facts.outcomes },
    context,
  );
  const written = [document, index.frame, ...index.sharedGoals.values(), ...documents.goals, ...documents.initiatives];
  const sources = written.filter((each) => each !== undefined);
  const value: Agreement = {
    unit,
    department,
    leader: frontMatter.leader,
    dialogueMeeting: frontMatter.dialogueMeeting,
    chapters,
    goals,
    initiatives,
    priorities,
    tables,
    ...numberBlocks(chapters, readNotes(sources, lookup)),
    incomplete:
      index.ids('goal', unit.id).length > goals.length || index.ids('initiative', unit.id).length > initiatives.length,
    place,
  };
  bindLinks(value, { facts, index, sources }, report);
  return { value, diagnostics };
}

function departmentOf(unit: Unit, facts: YearFacts): Department | undefined {
  const seen = new Set<Unit>();
  for (let at: Unit | undefined = unit; at && !seen.has(at); at = facts.units.get(at.parent ?? '')) {
    seen.add(at);
    const department = facts.departments.find((each) => each.id === at?.department);
    if (department) return department;
  }
  return undefined;
}
