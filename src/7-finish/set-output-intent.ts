import { getDefaultSRGBProfile, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Says that the colours are sRGB, which PDF/A asks for as Chromium writes them without a colour space. */
export function setOutputIntent(pdf: PDFDocument): void {
  const profile = pdf.context.register(pdf.context.flateStream(getDefaultSRGBProfile(), { N: 3 }));
  const name = PDFString.of('sRGB IEC61966-2.1');
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    DestOutputProfile: profile,
  };
  pdf.catalog.set(PDFName.of('OutputIntents'), pdf.context.obj([pdf.context.register(pdf.context.obj(intent))]));
}
