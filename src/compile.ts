import { copiedFile, findCopies } from './1-parse/copies.ts';
import { originOf } from './1-parse/origin.ts';
import { parse } from './1-parse/parse.ts';
import { parseForm } from './1-parse/parse-form.ts';
import { createValidator, type Validator } from './2-validate/validate.ts';
import { openHistory } from './3-resolve/open-history.ts';
import { resolveYear } from './3-resolve/resolve-year.ts';
import { checkYear } from './4-check/check-year.ts';
import { asTyped } from './diagnostics/as-typed.ts';
import { diagnose, type Result } from './diagnostics/diagnostic.ts';
import { settle } from './diagnostics/settle.ts';
import { startOf } from './diagnostics/start-of.ts';
import type { DataFile, PublishedData } from './model/data-file.ts';
import type { Document, SourceFile, TypedDocument } from './model/document.ts';
import type { Item } from './model/item.ts';
import type { Ask, PlannedDocument } from './model/planned-document.ts';
import type { FinishedPdf, PageNumbers, PrintJob } from './model/print.ts';
import type { Assets, Composing, HtmlPrinting, PublishedDocument, RenderedDocument } from './model/rendering.ts';
import type { Horizon } from './model/task.ts';
import type { AgreementYear } from './model/year.ts';
import { adjustableCodes } from './registry.ts';
import type { World } from './world.ts';

/**
 * The function that runs stages 1-4 over one year's files: the year as far as it can be resolved, and all that its
 * authors should know; of what changed since it was sealed only with `blobs`. Schemas compile once for all years, and
 * a file that is given again, as in a year where another file was changed, is read once.
 */
export function createCompiler(
  world: Pick<World, 'schemas' | 'words' | 'blobs'>,
): (sources: World['sources']) => Result<AgreementYear | undefined> {
  const validate = createValidator(world.schemas);
  const known = new WeakMap<SourceFile, ReadFile>();
  const read = (source: SourceFile) => {
    const file = known.get(source) ?? readFile(source, validate);
    known.set(source, file);
    return file;
  };
  return (sources) => compileYear(sources, read, world);
}

/** What stages 1 and 2 make of a file. */
interface ReadFile {
  parsed: Result<Document | undefined>;
  validated: Result<TypedDocument> | undefined;
}

function readFile(source: SourceFile, validate: Validator): ReadFile {
  const parsed = parse(source);
  return { parsed, validated: parsed.value && validate(parsed.value) };
}

function compileYear(
  tree: World['sources'],
  read: (source: SourceFile) => ReadFile,
  { words, blobs }: Pick<World, 'words' | 'blobs'>,
): Result<AgreementYear | undefined> {
  const { year, folders } = tree;
  const copies = findCopies(tree.files);
  const files = tree.files.filter(({ file }) => !copies.has(file));
  const documents = files.map(read);
  const parsed = documents.map((each) => each.parsed);
  const validated = documents.flatMap((each) => each.validated ?? []);
  const origins = files.flatMap(({ file }) => originOf(file) ?? []);
  const history = blobs && openHistory(tree, blobs, (source) => read(source).validated?.value);
  const typed = validated.map(({ value }) => value);
  const resolved = resolveYear({ year, folders, origins, documents: typed, adjustable: adjustableCodes }, history);
  const checked = resolved.value ? checkYear(resolved.value, words) : undefined;
  const unseen = new Map(parsed.flatMap(({ value }) => (value?.unseen ? [[value.origin.file, value.unseen]] : [])));
  const copied = [...copies].map(([file, original]) => diagnose(copiedFile, startOf(file), { fil: original }));
  const said = [...copied, ...parsed.flatMap((each) => each.diagnostics)];
  const later = [...validated, resolved, ...(checked ? [checked] : [])].flatMap((each) => each.diagnostics);
  return {
    value: resolved.value,
    diagnostics: settle([...said, ...asTyped(later, unseen)], resolved.value, adjustableCodes),
  };
}

/** Stages 1-2 over a file that a form has saved. */
export function createFormReader({
  schemas,
}: Pick<World, 'schemas'>): (source: SourceFile) => Result<TypedDocument | undefined> {
  const validate = createValidator(schemas);
  return (source) => {
    const { value, diagnostics } = parseForm(source);
    if (!value) return { value: undefined, diagnostics };
    const validated = validate(value);
    return { value: validated.value, diagnostics: [...diagnostics, ...validated.diagnostics] };
  };
}

/** The front matter of one file as its characters; empty where it has none. */
export const readFrontMatter = (source: SourceFile): Record<string, unknown> =>
  (parse(source).value?.data?.value ?? {}) as Record<string, unknown>;

/** Stage 5: the function that tells in a sentence or two what was agreed of a goal or initiative. */
export async function agreedWords(): Promise<(item: Item) => string> {
  return (await import('./5-compose/parts/agreed-text.ts')).agreedText;
}

/** Stage 5: the documents of the year that are asked for, by name. */
export async function planDocuments(year: AgreementYear, ask: Ask): Promise<PlannedDocument[]> {
  return (await import('./5-compose/plan.ts')).plan(year, ask);
}

/** Stages 5-6: the documents with these names as HTML. Loaded when asked for, as checking needs none of it. */
export async function renderDocuments(
  year: AgreementYear,
  names: PlannedDocument[],
  making: Composing & HtmlPrinting,
): Promise<RenderedDocument[]> {
  if (names.length === 0) return [];
  const [{ compose }, { printHtml }] = await Promise.all([
    import('./5-compose/plan.ts'),
    import('./6-print/html/print-html.ts'),
  ]);
  return (await printHtml(compose(year, names, making), making)).value;
}

/** Stage 5: the year for spreadsheets, programs and calendars; `stamp` is the date that its documents bear, ISO 8601. */
export async function renderData(year: AgreementYear, made: { generator: string; stamp: string }): Promise<DataFile[]> {
  const { dataFiles } = await import('./5-compose/exports/data-files.ts');
  return dataFiles(year, made);
}

/** Stage 5: what is missing, due soon or overdue in some years, for people, programs or as mails. */
export async function renderStatus(
  years: AgreementYear[],
  request: Horizon & { units: string[]; format: 'text' | 'json' | 'mail' },
): Promise<string> {
  const { statusReport } = await import('./5-compose/status/status-report.ts');
  return statusReport(years, request);
}

/** Stages 5-6: the year's page that lists its documents and data, with paths relative to it. */
export async function renderIndex(
  year: AgreementYear,
  { edition, assets }: Composing & Pick<HtmlPrinting, 'assets'>,
  documents: PublishedDocument[],
  data: PublishedData[],
): Promise<string> {
  const { yearIndex } = await import('./5-compose/documents/year-index.ts');
  const { printYearIndex } = await import('./6-print/html/print-pages.ts');
  return printYearIndex(yearIndex(year, edition, documents, data), assets);
}

/** Stages 5-6: the page above the years, with a link to each. */
export async function renderYearsPage(assets: Assets, years: number[]): Promise<string> {
  const { yearsPage } = await import('./5-compose/documents/years-page.ts');
  const { printYearsPage } = await import('./6-print/html/print-pages.ts');
  return printYearsPage(yearsPage(years), assets);
}

/** What the browser does between 6-print and 7-finish: HTML in, the bytes of a PDF out. */
export type Print = (html: string, options: { tagged: boolean }) => Promise<Uint8Array>;

const mostPrints = 3;

/**
 * Stages 6-7: the document as PDF with its own page numbers in it, dated `date` (ISO); `no-text` where the browser has no
 * fonts. Page numbers are first taken to be those of `before`, the PDF of the last build, if it has them all.
 */
export async function printDocument(
  html: string,
  print: Print,
  date: string,
  before?: Uint8Array,
): Promise<Result<FinishedPdf | 'no-text'>> {
  const { toPrintJob } = await import('./6-print/job/to-print-job.ts');
  const { fillPageNumbers } = await import('./6-print/job/fill-page-numbers.ts');
  const { finishPdf } = await import('./7-finish/finish-pdf.ts');
  const { value: job } = toPrintJob(html);
  let numbers = await likelyNumbers(job, print, before);
  for (let prints = 1; prints <= mostPrints; prints++) {
    const finished = await finishPdf(await print(fillPageNumbers(job, numbers), { tagged: true }), job, date);
    const { value: pdf } = finished;
    // The numbers themselves take room and may have moved a line to the next page.
    if (pdf === 'no-text' || job.pageMarks.every(({ id }) => pdf.pageNumbers.get(id) === numbers.get(id)))
      return finished;
    numbers = pdf.pageNumbers;
  }
  throw new Error(`The page numbers of »${job.title}« still move after ${mostPrints} prints.`);
}

/** The numbers of the last build, else those of a print with two digits in every place, which most numbers have. */
async function likelyNumbers(job: PrintJob, print: Print, before: Uint8Array | undefined): Promise<PageNumbers> {
  if (job.pageMarks.length === 0) return new Map();
  const { fillPageNumbers } = await import('./6-print/job/fill-page-numbers.ts');
  const { pageNumbers } = await import('./7-finish/page-numbers.ts');
  // Someone may have put another file there.
  const known = before && (await pageNumbers(before).catch(() => undefined))?.value;
  if (known && job.pageMarks.every(({ id }) => known.has(id))) return known;
  const assumed: PageNumbers = new Map(job.pageMarks.map(({ id }) => [id, 10]));
  // Untagged and unseen is faster and breaks pages alike.
  const unseen = '<style>body { visibility: hidden }</style></head>';
  const html = fillPageNumbers(job, assumed).replace('</head>', () => unseen);
  return (await pageNumbers(await print(html, { tagged: false }))).value;
}
