import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { idForm } from '../danish/id.ts';
import { typographic } from '../danish/typography.ts';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { AgreementFrontMatter } from '../model/front-matter.ts';
import type { Table } from '../model/table.ts';
import type { Agreement, Department, Goal, Initiative, Theme, Unit } from '../model/year.ts';
import { bindLinks } from './bind-links.ts';
import { placeIn, type YearFacts } from './bind-year.ts';
import type { Frame } from './frame.ts';
import { type DocumentIndex, frontMatterOf, type UnitDocuments } from './index-documents.ts';
import { mergeItem } from './merge-item.ts';
import { footnoteKey, type Notes, numberBlocks } from './number-blocks.ts';
import { resolveItem } from './resolve-item.ts';
import { resolveSections } from './resolve-sections.ts';
import { scopeNames } from './scope-names.ts';
import { resolveTable } from './tables/resolve-table.ts';
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
  const place = placeIn(document ?? documents.goals[0]!, []);
  const unit = facts.units.get(idForm(documents.unit));
  if (!document || !frontMatter) return { value: undefined, diagnostics };
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
  const { tables, broken } = resolveTables(documents, names, report);
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
  const notes = readNotes(
    [document, index.frame, ...index.sharedGoals.values(), ...documents.goals, ...documents.initiatives],
    lookup,
  );
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
    incomplete:
      index.ids('goal', unit.id).length > goals.length || index.ids('initiative', unit.id).length > initiatives.length,
    place,
  };
  bindLinks(value, facts, index, report);
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

function resolveTables(
  { tables }: UnitDocuments,
  names: Record<string, string>,
  report: (diagnostic: Diagnostic) => void,
) {
  const resolved = new Map<string, Table>();
  const broken = new Set<string>();
  for (const [id, { file, cells }] of tables) {
    const description = frontMatterOf('table', file);
    broken.add(id);
    if (!description || !cells?.rows || !file) continue;
    const lookup = createLookup({ names, tables: new Map(), broken: new Set() }, report);
    const place = placeIn(file, []);
    const source = { id, rows: cells.rows, file: description, place, placeOf: (path: string[]) => placeIn(file, path) };
    const { value, diagnostics } = resolveTable(source, (text) => expand(text, place, lookup));
    diagnostics.forEach(report);
    if (value) resolved.set(id, value);
    if (value) broken.delete(id);
  }
  return { tables: resolved, broken };
}

type ItemContext = Parameters<typeof resolveItem>[4];

function resolveGoals(
  documents: UnitDocuments,
  { facts, frame, index }: Surroundings,
  themes: Map<string, Theme>,
  context: ItemContext,
): Goal[] {
  const { report } = context;
  const questions = facts.questions.goal;
  const goals = documents.goals.flatMap((document): Goal[] => {
    const sharedId = frontMatterOf('goal', document)?.shared;
    const shared = sharedId === undefined ? undefined : index.sharedGoals.get(sharedId);
    if (sharedId !== undefined && !shared) {
      if (!index.exists('sharedGoal', sharedId))
        report(
          diagnose('fælles/ukendt', placeIn(document, ['shared']), {
            id: sharedId,
            nærmest: nearest(sharedId, index.ids('sharedGoal')),
          }),
        );
      return [];
    }
    const { value: source, diagnostics } = mergeItem(
      document,
      shared,
      questions.map(({ key }) => key),
    );
    diagnostics.forEach(report);
    const item = resolveItem(source, document.origin.id!, questions, facts, context);
    const themeId = source.frontMatter.theme;
    const theme = themes.get(themeId ?? '');
    if (themeId === undefined) report(diagnose('indsatsområde/mangler', source.placeOf([])));
    else if (!theme && frame.chapters.length > 0)
      report(
        diagnose('indsatsområde/ukendt', source.placeOf(['theme']), {
          id: themeId,
          nærmest: nearest(themeId, themes.keys()),
        }),
      );
    return theme
      ? [{ ...item, theme, priority: false, number: 0, anchor: '', ...(sharedId && { shared: sharedId }) }]
      : [];
  });
  const order = [...themes.values()];
  goals.sort((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme));
  return goals.map((goal, at) => ({ ...goal, number: at + 1, anchor: `maal-${at + 1}` }));
}

function readNotes(
  documents: (UnitDocuments['agreement'] | undefined)[],
  lookup: ReturnType<typeof createLookup>,
): Notes {
  const notes: Notes = new Map();
  for (const document of documents) {
    if (!document?.body) continue;
    visit(document.body, 'footnoteDefinition', (node) => {
      const copy = structuredClone(node);
      visit(copy, 'variable', (variable, index, parent) => {
        (parent!.children as RootContent[])[index!] = {
          type: 'text',
          value: lookup(variable.value, variable.data.place),
        };
      });
      notes.set(footnoteKey(document.origin.file, node.identifier), copy.children);
    });
  }
  return notes;
}
