import { parseValue } from '../danish/quantity.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { TypedDocument } from '../model/document.ts';
import type { Entry, KeyFigure, Report, WholeEntry } from '../model/follow-up.ts';
import type { Place } from '../model/place.ts';
import type { Value } from '../model/values.ts';
import type { Agreement, FollowUp, Goal, Initiative } from '../model/year.ts';
import { placeIn } from './bind-year.ts';
import { type BlockContext, toBlocks } from './blocks.ts';
import { frontMatterOf, type UnitDocuments } from './index-documents.ts';
import type { Surroundings } from './resolve-agreement.ts';
import { resolveEntry } from './resolve-entry.ts';
import { createLookup, expand, type Scope } from './variables.ts';

/** What reports are made of beside the answers. */
export type ReportContext = Omit<BlockContext, 'lookup'> & { scope: Scope };

/**
 * What one agreement has reported at each follow-up that has begun. Reports answers for goals, initiatives and follow-ups
 * that don't exist.
 */
export function resolveReports(
  { followUps: documents }: UnitDocuments,
  { goals, initiatives, unit }: Pick<Agreement, 'goals' | 'initiatives' | 'unit'>,
  { facts, index }: Surroundings,
  context: ReportContext,
): Report[] {
  const asked = facts.followUps.filter(({ kind }) => kind !== 'other');
  const isLost = (kind: 'goal' | 'initiative', id: string) => index.exists(kind, id, unit.id);
  for (const document of documents)
    checkOrigin(document, { asked, goals, initiatives, isLost, report: context.report });
  const reports: Report[] = [];
  for (const [at, followUp] of asked.entries()) {
    const own = documents.filter(({ origin }) => origin.followUp === followUp.id);
    if (own.length === 0) continue;
    const before = reports.at(-1);
    const source: ReportSource = {
      followUp,
      documents: own,
      asked: asked.slice(0, at + 1).map(({ id }) => id),
      year: facts.year,
      ...(before && { before }),
    };
    reports.push(resolveReport(source, { goals, initiatives }, context));
  }
  return reports;
}

interface ReportSource {
  followUp: FollowUp;
  documents: TypedDocument[];
  /** Ids of the follow-ups that have asked for documents by now, this one too. */
  asked: string[];
  year: number;
  /** The year's earlier report. */
  before?: Report;
}

function resolveReport(
  { followUp, documents, asked, year, before }: ReportSource,
  { goals, initiatives }: Pick<Agreement, 'goals' | 'initiatives'>,
  context: ReportContext,
): Report {
  const wholeDocument = documents.find(({ origin }) => origin.kind === 'wholeFollowUp');
  const whole = wholeDocument && resolveWhole(wholeDocument, year, context);
  const days = documents.flatMap((each) => frontMatterOf('followUp', each)?.asOf ?? []);
  const latest = days
    .filter(({ kind }) => kind !== 'open')
    .map(({ last }) => last)
    .toSorted()
    .at(-1);
  const asOf = whole?.asOf ?? latest;
  const entryOf =
    (kind: 'followUp' | 'initiativeFollowUp', earlier: Entry[] = []) =>
    (item: Goal | Initiative): Entry => {
      const document = documents.find(({ origin }) => origin.kind === kind && origin.id === item.id);
      const frontMatter = frontMatterOf(kind, document);
      const previous = earlier.find((each) => each.item === item);
      const own = frontMatter && (frontMatter.amended ?? frontMatter.asOf);
      const day = own && own.kind !== 'open' ? own.last : (asOf ?? followUp.formDue.last);
      return resolveEntry({
        ...context,
        item,
        moment: { kind: followUp.kind as 'midway' | 'annual', year, asOf: day },
        asked,
        demanded: item.followUps.some(({ id }) => id === followUp.id),
        ...(document && { document }),
        ...(frontMatter && { frontMatter }),
        ...(previous && { before: previous }),
      });
    };
  return {
    followUp,
    ...(asOf && { asOf }),
    goals: goals.map(entryOf('followUp', before?.goals)),
    initiatives: initiatives.map(entryOf('initiativeFollowUp', before?.initiatives)),
    ...(whole && { whole }),
  };
}

interface Known extends Pick<Agreement, 'goals' | 'initiatives'> {
  asked: FollowUp[];
  /** The file is there, but can't be used. */
  isLost(kind: 'goal' | 'initiative', id: string): boolean;
  report(diagnostic: Diagnostic): void;
}

function checkOrigin({ origin }: TypedDocument, { asked, goals, initiatives, isLost, report }: Known): void {
  const { kind, id, followUp = '', file } = origin;
  const place = startOf(file);
  const folders = asked.map((each) => each.id);
  if (!folders.includes(followUp))
    report(diagnose('opfølgning/ukendt', place, { id: followUp, nærmest: nearest(followUp, folders) }));
  if (kind === 'wholeFollowUp' || id === undefined) return;
  const isGoal = kind === 'followUp';
  const ids = (isGoal ? goals : initiatives).map((each) => each.id);
  if (ids.includes(id) || isLost(isGoal ? 'goal' : 'initiative', id)) return;
  const words = isGoal ? { hvad: 'målet', hvadEn: 'goal' } : { hvad: 'indsatsen', hvadEn: 'initiative' };
  report(diagnose('opfølgning/ukendt-mål', place, { id, ...words, nærmest: nearest(id, ids) }));
}

function resolveWhole(document: TypedDocument, year: number, context: ReportContext): WholeEntry | undefined {
  const frontMatter = frontMatterOf('wholeFollowUp', document);
  if (!frontMatter) return undefined;
  const { scope, report } = context;
  const lookup = createLookup(scope, report);
  const at = (...path: string[]): Place => placeIn(document, path);
  const value = (text: string, place: Place): Value | undefined => {
    let isWhole = true;
    const known = createLookup(scope, (diagnostic) => {
      isWhole = false;
      report(diagnostic);
    });
    const parsed = parseValue(expand(text, place, known), year);
    if (parsed.ok || !isWhole) return parsed.ok ? parsed.value : undefined;
    const slags = { slags: 'et tal med enhed', slagsEn: 'a number with its unit', eksempel: '»26.812 t.kr.«' };
    report(diagnose('værdi/ulæselig', place, { værdi: text, ...slags, nærmest: parsed.suggestion }));
    return undefined;
  };
  return {
    asOf: frontMatter.asOf.last,
    ...(frontMatter.filledBy && { filledBy: expand(frontMatter.filledBy, at('filledBy'), lookup) }),
    example: frontMatter.example ?? false,
    keyFigures: Object.entries(frontMatter.keyFigures ?? {}).map(([id, { name, agreed, now, expected }]) => {
      const path = ['keyFigures', id];
      const year_ = agreed === undefined ? undefined : value(agreed, at(...path, 'agreed'));
      return keyFigure(id, expand(name, at(...path, 'name'), lookup), { agreed: year_, now, expected });
    }),
    decisions: Object.entries(frontMatter.decisions ?? {}).map(([id, { text, responsible, due, done }]) => ({
      id,
      text: expand(text, at('decisions', id, 'text'), lookup),
      responsible: expand(responsible, at('decisions', id, 'responsible'), lookup),
      due,
      ...(done && { done: done.last }),
      place: at('decisions', id),
    })),
    text: toBlocks(document.sections?.flatMap(({ nodes }) => nodes) ?? [], { ...context, lookup }, () => undefined),
    place: at(),
  };
}

type Figures = Record<'agreed' | 'now' | 'expected', Value | undefined>;

function keyFigure(id: string, name: string, { agreed, now, expected }: Figures): KeyFigure {
  const quantities = [agreed, now, expected].flatMap((each) => (each?.kind === 'quantity' ? [each.quantity] : []));
  const economy = quantities.some(({ unit }) => /(?:^|\s)(?:[tm]\.)?kr\.?$|kroner$/.test(unit));
  const [plan, end] = [agreed, expected].map((each) => (each?.kind === 'quantity' ? each.quantity : undefined));
  const comparable = plan && end && plan.number !== 0 && plan.unit === end.unit;
  return {
    id,
    name,
    kind: economy ? 'economy' : 'activity',
    ...(agreed && { agreed }),
    ...(now && { now }),
    ...(expected && { expected }),
    ...(comparable && { deviation: ((end.number - plan.number) * 100) / Math.abs(plan.number) }),
  };
}
