import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { DocumentKind, FrontMatterByKind, Origin, TypedDocument, YearSources } from '../model/document.ts';
import { emptyAgreement, missingYearFile, sharedId } from './document-messages.ts';

/** The documents of one agreement's folder. */
export interface UnitDocuments {
  unit: string;
  agreement?: TypedDocument;
  seal?: TypedDocument;
  /** Sorted by file name. */
  goals: TypedDocument[];
  initiatives: TypedDocument[];
  tables: Map<string, { file?: TypedDocument; cells?: TypedDocument }>;
  /** Of every follow-up. */
  followUps: TypedDocument[];
}

export interface DocumentIndex {
  cycle?: TypedDocument;
  units?: TypedDocument;
  frame?: TypedDocument;
  sharedGoals: Map<string, TypedDocument>;
  agreements: UnitDocuments[];
  /** `data:` URIs by file. */
  images: Map<string, string>;
  /** Every file that has a place in the format, readable or not. */
  files: Set<string>;
  /** Whether a file of this kind and id exists, readable or not; of one follow-up where it is given. */
  exists(kind: DocumentKind, id: string, unit?: string, followUp?: string): boolean;
  /** The ids of a kind, of one unit where it is given. */
  ids(kind: DocumentKind, unit?: string): string[];
}

/** The front matter of a document of a known kind. */
export const frontMatterOf = <Kind extends keyof FrontMatterByKind>(_: Kind, document: TypedDocument | undefined) =>
  document?.frontMatter as FrontMatterByKind[Kind] | undefined;

/** The documents by what they are. Reports missing files of the year, folders without `aftale.md`, and two files with one id. */
export function indexDocuments({ year, documents, origins, folders }: YearSources): Result<DocumentIndex> {
  const diagnostics: Diagnostic[] = [];
  const root = `agreements/${year}`;
  const of = (kind: DocumentKind) => documents.filter((each) => each.origin.kind === kind);
  for (const [kind, file] of [
    ['cycle', 'aarshjul.yaml'],
    ['units', 'enheder.yaml'],
    ['frame', 'ramme.md'],
  ] as const) {
    if (!origins.some((each) => each.kind === kind))
      diagnostics.push(diagnose(missingYearFile, startOf(`${root}/${file}`), { fil: file }));
  }
  const agreements = folders.flatMap((folder): UnitDocuments[] => {
    const prefix = `${root}/${folder}/`;
    const inFolder = documents.filter((each) => each.origin.file.startsWith(prefix));
    const exists = origins.some((each) => each.kind === 'agreement' && each.file.startsWith(prefix));
    if (!exists) {
      diagnostics.push(diagnose(emptyAgreement, startOf(`${prefix}aftale.md`)));
      return [];
    }
    return [unitDocuments(folder, inFolder)];
  });
  diagnostics.push(...sameIds(origins));
  const ids = (kind: DocumentKind, unit?: string, followUp?: string) =>
    origins
      .filter((each) => each.kind === kind && (unit === undefined || each.unit === unit))
      .filter((each) => followUp === undefined || each.followUp === followUp)
      .map((each) => each.id ?? '');
  const index: DocumentIndex = {
    // Of two with one id the first counts; the other is reported.
    sharedGoals: new Map(
      of('sharedGoal')
        .toReversed()
        .map((each) => [each.origin.id!, each]),
    ),
    agreements,
    images: new Map(of('image').map((each) => [each.origin.file.normalize('NFC'), each.image!])),
    files: new Set(origins.map((each) => each.file.normalize('NFC'))),
    exists: (kind, id, unit, followUp) => ids(kind, unit, followUp).includes(id),
    ids,
  };
  for (const kind of ['cycle', 'units', 'frame'] as const) {
    const [document] = of(kind);
    if (document) index[kind] = document;
  }
  return { value: index, diagnostics };
}

function unitDocuments(folder: string, documents: TypedDocument[]): UnitDocuments {
  const of = (kind: DocumentKind) =>
    documents.filter((each) => each.origin.kind === kind).sort((a, b) => (a.origin.file < b.origin.file ? -1 : 1));
  const tables: UnitDocuments['tables'] = new Map();
  for (const file of of('table').toReversed()) tables.set(file.origin.id!, { file });
  for (const cells of of('cells').toReversed())
    tables.set(cells.origin.id!, { ...tables.get(cells.origin.id!), cells });
  const [agreement] = of('agreement');
  const [seal] = of('seal');
  const followUps = [...of('followUp'), ...of('initiativeFollowUp'), ...of('wholeFollowUp')];
  const whole = { ...(agreement && { agreement }), ...(seal && { seal }) };
  return { unit: folder, goals: of('goal'), initiatives: of('initiative'), tables, followUps, ...whole };
}

function sameIds(origins: Origin[]): Diagnostic[] {
  const seen = new Map<string, Origin>();
  const doubled = new Set<string>();
  const tablesFirst = [...origins].sort((a, b) => Number(a.kind === 'cells') - Number(b.kind === 'cells'));
  return tablesFirst.flatMap((origin) => {
    if (origin.id === undefined) return [];
    const key = [origin.kind, origin.unit, origin.followUp, origin.id].join('\0');
    const first = seen.get(key);
    seen.set(key, first ?? origin);
    // Two tables are two pairs of files; their YAML files tell.
    const isPair = origin.kind === 'cells' && doubled.has(origin.id);
    if (first && origin.kind === 'table') doubled.add(origin.id);
    return first && !isPair ? [diagnose(sharedId, startOf(origin.file), { id: origin.id }, [startOf(first.file)])] : [];
  });
}
