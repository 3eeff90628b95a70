import { ParseSpeeds, PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { FinishedPdf, OutlineItem, PrintJob } from '../model/print.ts';
import { boxFigures } from './box-figures.ts';
import { describeLinks, destinationOf } from './describe-links.ts';
import { destinations } from './destinations.ts';
import { readDrawings, writeDrawings } from './drawings.ts';
import { findDecoration } from './find-decoration.ts';
import { mendTags } from './mend-tags.ts';
import { missingGlyph } from './missing-glyph.ts';
import { numberHeaderCells } from './number-header-cells.ts';
import { readTags } from './read-tags.ts';
import { setMetadata } from './set-metadata.ts';
import { setOutline } from './set-outline.ts';
import { setOutputIntent } from './set-output-intent.ts';
import { withoutContent } from './tag.ts';
import { writeTags } from './write-tags.ts';

/**
 * The printed PDF as PDF/UA-1 and PDF/A-2a, the same bytes for the same print, dated `date` (ISO); `no-text` where the
 * browser found no fonts to print with; throws where an id of the job has no destination, or a character no glyph.
 */
export async function finishPdf(
  bytes: Uint8Array,
  job: PrintJob,
  date: string,
): Promise<Result<FinishedPdf | 'no-text'>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  if (!hasText(pdf)) return { value: 'no-text', diagnostics: [] };
  const pageNumbers = destinations(pdf);
  const missing = [...outlineIds(job.outline), ...job.pageMarks.map(({ id }) => id)].filter(
    (id) => !pageNumbers.has(id),
  );
  if (missing.length > 0) throw new Error(`No printed link points at ${missing.join(', ')} in »${job.title}«.`);
  tidyTags(pdf, job);
  describeLinks(pdf, job.linkTexts);
  setOutline(pdf, job.outline);
  setOutputIntent(pdf);
  setMetadata(pdf, job, date);
  await setFileId(pdf, `${date}\n${job.html}`);
  // Chromium says 1.4, which has no object streams; they make the file a third smaller.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  const finished = await pdf.save({
    useObjectStreams: true,
    objectsPerTick: Number.POSITIVE_INFINITY,
    updateFieldAppearances: false,
    addDefaultPage: false,
  });
  return { value: { bytes: finished, pages: pdf.getPageCount(), pageNumbers }, diagnostics: [] };
}

/** Tags for what the document says, artifacts for all else. */
function tidyTags(pdf: PDFDocument, { title }: PrintJob): void {
  const drawings = readDrawings(pdf);
  const lost = missingGlyph(drawings);
  if (lost) throw new Error(`No font has the character »${lost.character ?? '?'}« on page ${lost.page} of »${title}«.`);
  const printed = readTags(pdf);
  const isArtifact = findDecoration(printed, drawings);
  boxFigures(pdf, printed, drawings);
  const tags = mendTags(withoutContent(printed, isArtifact), ({ ref }) =>
    destinationOf(pdf.context.lookup(ref, PDFDict)),
  );
  numberHeaderCells(tags);
  writeTags(pdf, tags);
  writeDrawings(pdf, drawings, isArtifact);
}

function hasText(pdf: PDFDocument): boolean {
  return pdf.getPages().some(({ node }) => {
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    return fonts !== undefined && fonts.keys().length > 0;
  });
}

function outlineIds(items: OutlineItem[]): string[] {
  return items.flatMap(({ id, children }) => [id, ...outlineIds(children)]);
}

/** Gives the file an id (ISO 32000-1 14.4) that is the same whenever it is made from the same text. */
async function setFileId(pdf: PDFDocument, madeFrom: string): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(madeFrom)));
  const id = PDFHexString.of(Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(''));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
}
