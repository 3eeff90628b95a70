import { idForm } from '../danish/id.ts';
import { typographic } from '../danish/typography.ts';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf } from '../diagnostics/start-of.ts';
import { withParents } from '../insight/kinship.ts';
import type { Initiative, Theme } from '../model/item.ts';
import type { SealedPart } from '../model/seal.ts';
import type { Agreement } from '../model/year.ts';
import { bindLinks } from './bind-links.ts';
import { bindSeal } from './bind-seal.ts';
import { compareSeal } from './compare-seal.ts';
import { frontMatterOf, type UnitDocuments } from './index-documents.ts';
import { mergeItem } from './merge-item.ts';
import { numberBlocks } from './number-blocks.ts';
import { partsOf } from './parts.ts';
import { placeIn } from './place-in.ts';
import { readNotes } from './read-notes.ts';
import { missingDepartment, unknownPriority, unknownUnit } from './reference-messages.ts';
import { type ResolvedItem, resolveGoals } from './resolve-goals.ts';
import { resolveItem } from './resolve-item.ts';
import { resolveReports } from './resolve-reports.ts';
import { resolveSections } from './resolve-sections.ts';
import { resolveTables } from './resolve-tables.ts';
import { scopeNames } from './scope-names.ts';
import { createLookup, titleOf, type VariableScope } from './variables.ts';
import type { YearContext } from './year-context.ts';

/** One agreement, bound, numbered and computed; undefined where its unit is unknown or `aftale.md` can't be used. */
export function resolveAgreement(
  documents: UnitDocuments,
  { facts, frame, index, history }: YearContext,
): Result<Agreement | undefined> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const { agreement: document } = documents;
  const frontMatter = frontMatterOf('agreement', document);
  if (!document || !frontMatter) return { value: undefined, diagnostics };
  const place = placeIn(document, []);
  const unit = facts.units.get(idForm(documents.unit));
  if (!unit) {
    report(diagnose(unknownUnit, place, { id: documents.unit, nærmest: nearest(documents.unit, facts.units.keys()) }));
    return { value: undefined, diagnostics };
  }
  const chain = withParents(unit, facts.units);
  const department = chain.flatMap((each) => facts.departments.find(({ id }) => id === each.department) ?? [])[0];
  if (!department) {
    // A department or parent that is unknown or open is reported already.
    const isGiven = (key: string) => chain.some(({ id }) => index.units?.places?.has(`${id}\0${key}`));
    const place = index.units?.places?.get(unit.id)?.key ?? startOf(document.origin.file);
    if (!isGiven('department') && !isGiven('parent')) report(diagnose(missingDepartment, place, { enhed: unit.name }));
    return { value: undefined, diagnostics };
  }
  const names = scopeNames(facts, frame, unit, department, frontMatter);
  const { tables, broken } = resolveTables(documents, names, (kind, id) => index.exists(kind, id, unit.id), report);
  const scope: VariableScope = { names, tables, broken };
  const lookup = createLookup(scope, report);
  const shared = [document, ...(index.frame ? [index.frame] : [])];
  const notes = readNotes(shared, lookup);
  const context = { scope, tables, broken, report, lookup, notes };

  const themes = new Map(
    frame.themes.map(({ id, section }): [string, Theme] => [
      id,
      { id, number: section.number, title: typographic(titleOf(section.source, lookup)) },
    ]),
  );
  const resolvedGoals = resolveGoals(
    documents,
    { facts, frame, index },
    { themes, priorities: frontMatter.priorities ?? [] },
    context,
  );
  const goals = resolvedGoals.map(({ item }) => item);
  const resolvedInitiatives = documents.initiatives.map((each, at): ResolvedItem<Initiative> => {
    const questions = facts.questions.initiative;
    const { value: source, diagnostics: found } = mergeItem(
      each,
      undefined,
      questions.map(({ key }) => key),
    );
    found.forEach(report);
    const item = resolveItem(source, each.origin.id!, questions, facts, context);
    return { item: { kind: 'initiative', ...item, number: at + 1, anchor: `indsats-${at + 1}` }, source };
  });
  const initiatives = resolvedInitiatives.map(({ item }) => item);
  const priorities = (frontMatter.priorities ?? []).flatMap((id, at) => {
    const goal = goals.find((each) => each.id === id);
    if (!goal && !index.exists('goal', id, unit.id))
      report(
        diagnose(unknownPriority, placeIn(document, ['priorities', `${at}`]), {
          id,
          nærmest: nearest(
            id,
            goals.map((each) => each.id),
          ),
        }),
      );
    return goal ? [goal] : [];
  });
  const chapters = resolveSections(
    frame,
    document,
    { goals, themes, initiatives, priorities, outcomes: facts.outcomes },
    context,
  );
  const sources = [...shared, ...index.sharedGoals.values(), ...documents.goals, ...documents.initiatives];
  const parts = partsOf(documents, { frame, index }, { items: [...resolvedGoals, ...resolvedInitiatives], tables });
  const isLost = ({ kind, id }: SealedPart) =>
    !parts.some((each) => each.kind === kind && each.id === id) &&
    (kind === 'section' ? frame.all.length === 0 : index.exists(kind, id, unit.id));
  const { seal } = bindSeal(documents.seal, isLost, report);
  const incomplete =
    index.ids('goal', unit.id).length > goals.length || index.ids('initiative', unit.id).length > initiatives.length;
  const { questions } = facts;
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
    ...numberBlocks(chapters, notes),
    parts,
    ...(seal && { seal }),
    changes: seal ? compareSeal({ unit: unit.id, parts, seal, incomplete, questions }, history) : [],
    reports: resolveReports(documents, { goals, initiatives, unit }, { facts, frame, index }, context),
    incomplete,
    place,
    dialogueMeetingPlace: placeIn(document, ['dialogueMeeting']),
  };
  bindLinks(value, { facts, index, sources }, report);
  return { value, diagnostics };
}
