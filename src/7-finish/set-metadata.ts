import { PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PrintJob } from '../model/print.ts';

/** Sets title, language, maker and dates; `date` is ISO, a day or a moment, and nothing is read from the clock. */
export function setMetadata(pdf: PDFDocument, job: PrintJob, date: string): void {
  pdf.setTitle(job.title, { showInWindowTitleBar: true });
  pdf.setLanguage(job.language);
  pdf.setProducer('aftale');
  pdf.setCreator('aftale');
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  for (const key of ['CreationDate', 'ModDate']) info.set(PDFName.of(key), PDFString.of(toPdfDate(date)));
}

function toPdfDate(date: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d))?$/.exec(date);
  if (!match) throw new Error(`Unexpected date »${date}«, expected ISO as 2023-01-31 or 2023-01-31T12:00:00Z.`);
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
  return `D:${year}${month}${day}${hour}${minute}${second}${zone === 'Z' ? 'Z' : `${zone.replace(':', "'")}'`}`;
}
