import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Says in words where each link leads: `texts` by `#id` or address, else the address itself. */
export function describeLinks(pdf: PDFDocument, texts: Map<string, string>): void {
  for (const page of pdf.getPages()) {
    for (const ref of page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []) {
      const annotation = pdf.context.lookup(ref, PDFDict);
      const target = targetOf(annotation);
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(texts.get(target) ?? target));
    }
  }
}

/** The name of the destination that an annotation leads to, undefined where it leads out of the document. */
export function destinationOf(annotation: PDFDict): string | undefined {
  const destination = annotation.lookup(PDFName.of('Dest'));
  return destination instanceof PDFName ? destination.decodeText() : undefined;
}

function targetOf(annotation: PDFDict): string {
  const destination = destinationOf(annotation);
  if (destination !== undefined) return `#${destination}`;
  const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString);
  if (!address) throw new Error('A link in the printed PDF leads nowhere.');
  return address.decodeText();
}
