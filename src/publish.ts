import type { Result } from './diagnostics/diagnostic.ts';
import type { DataFile, PublishedData } from './model/data-file.ts';
import type { Ask, PlannedDocument } from './model/planned-document.ts';
import type { FinishedPdf, PageNumbers, PrintJob } from './model/print.ts';
import type { Composing, HtmlPrinting, PublishedDocument, RenderedDocument } from './model/rendering.ts';
import type { StatusRequest } from './model/task.ts';
import type { AgreementYear } from './model/year.ts';
import type { World } from './world.ts';

/** Stage 5: the functions that tell in a sentence or two what was agreed of a goal or initiative, and who is asked about it. */
export async function startingWords() {
  const [{ agreedText }, { whoAnswers }] = await Promise.all([
    import('./5-compose/parts/agreed-text.ts'),
    import('./5-compose/parts/who-answers.ts'),
  ]);
  return { agreedWords: agreedText, whoAnswers };
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
export async function renderStatus(years: AgreementYear[], request: StatusRequest): Promise<string> {
  const { statusReport } = await import('./5-compose/status/status-report.ts');
  return statusReport(years, request);
}

/** Everybody by name who may owe something in some years. */
export async function knownOwners(years: AgreementYear[]): Promise<string[]> {
  return (await import('./5-compose/status/status-report.ts')).statusOwners(years);
}

/** Stages 5-6: the year's page that lists its documents and data, with paths relative to it. */
export async function renderIndex(
  year: AgreementYear,
  { edition, assets }: Pick<World, 'edition' | 'assets'>,
  documents: PublishedDocument[],
  data: PublishedData[],
): Promise<string> {
  const { yearIndex } = await import('./5-compose/documents/year-index.ts');
  const { printYearIndex } = await import('./6-print/html/print-pages.ts');
  return printYearIndex(yearIndex(year, edition, documents, data), assets);
}

/** Stages 5-6: the page above the years, with a link to each. */
export async function renderYearsPage(assets: World['assets'], years: number[]): Promise<string> {
  const { yearsPage } = await import('./5-compose/documents/years-page.ts');
  const { printYearsPage } = await import('./6-print/html/print-pages.ts');
  return printYearsPage(yearsPage(years), assets);
}

/** The browser's part between 6-print and 7-finish: HTML in, the bytes of a PDF out. */
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
