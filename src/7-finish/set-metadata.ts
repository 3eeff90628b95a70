import { PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PrintJob } from '../model/print.ts';
import { xmp } from './xmp.ts';

const maker = 'aftale';

/** Sets title, language, maker and dates; `date` is ISO, a day or a moment, and nothing is read from the clock. */
export function setMetadata(pdf: PDFDocument, { title, language }: PrintJob, date: string): void {
  const moment = toMoment(date);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  pdf.setProducer(maker);
  pdf.setCreator(maker);
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  for (const key of ['CreationDate', 'ModDate']) info.set(PDFName.of(key), PDFString.of(toPdfDate(moment)));
  const bytes = new TextEncoder().encode(xmp({ title, language, maker, date: moment }));
  const metadata = pdf.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(metadata));
}

/** `2023-01-31` and `2023-01-31T12:00:00.000Z` as `2023-01-31T12:00:00Z`. */
function toMoment(date: string): string {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d))?$/.exec(date);
  if (!match) throw new Error(`Unexpected date »${date}«, expected ISO as 2023-01-31 or 2023-01-31T12:00:00Z.`);
  const [, day, time = '00:00:00', zone = 'Z'] = match;
  return `${day}T${time}${zone}`;
}

/** `D:20230131120000+01'00'` */
function toPdfDate(moment: string): string {
  const [local, zone] = [moment.slice(0, 19), moment.slice(19)];
  return `D:${local.replace(/\D/g, '')}${zone === 'Z' ? 'Z' : `${zone.replace(':', "'")}'`}`;
}
