import { fillPageNumbers } from '../6-print/fill-page-numbers.ts';
import { finishPdf } from '../7-finish/finish-pdf.ts';
import { pageNumbers } from '../7-finish/page-numbers.ts';
import type { FinishedPdf, PageNumbers, PrintJob } from '../model/print.ts';
import { EnvironmentError } from './environment-error.ts';
import type { Browser } from './open-browser.ts';

const PASSES = 3;

/** The document as PDF with its own page numbers in it, dated `date` (ISO); EnvironmentError where the browser has no fonts. */
export async function printDocument(browser: Browser, job: PrintJob, date: string): Promise<FinishedPdf> {
  let numbers = await firstNumbers(browser, job);
  for (let pass = 2; pass <= PASSES; pass++) {
    const printed = await browser.print(fillPageNumbers(job, numbers), { tagged: true });
    const { value: pdf } = await finishPdf(printed, job, date);
    if (pdf === 'no-text') {
      throw new EnvironmentError(
        'PDF uden tekst: browseren finder ingen skrifttyper. Installér fontconfig og en skrifttype.',
      );
    }
    // The numbers themselves take room and may have moved a line to the next page.
    if (job.pageMarks.every(({ id }) => pdf.pageNumbers.get(id) === numbers.get(id))) return pdf;
    numbers = pdf.pageNumbers;
  }
  throw new Error(`The page numbers of »${job.title}« still move after ${PASSES} prints.`);
}

/** Untagged is faster and breaks pages alike. */
async function firstNumbers(browser: Browser, job: PrintJob): Promise<PageNumbers> {
  if (job.pageMarks.length === 0) return new Map();
  const twoDigits = new Map(job.pageMarks.map(({ id }) => [id, 10]));
  return (await pageNumbers(await browser.print(fillPageNumbers(job, twoDigits), { tagged: false }))).value;
}
