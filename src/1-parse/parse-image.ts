import { formatNumber } from '../danish/number.ts';
import { type Diagnostic, type Fault, fault, faultAt } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/start-of.ts';
import { damagedImage, foreignContent, tooManyPixels, unknownImageKind } from './image-messages.ts';
import { inflatesTo } from './inflates-to.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';

/** A photo of 24 megapixels passes; four bytes a pixel, so that one picture takes 100 MB of memory at most. */
const mostPixels = 25_000_000;

/** Beginnings that a web page, a script, a PDF or an archive is known by. */
const otherContent = /%PDF-|PK\x03\x04|PK\x05\x06|<(?:!doctype|html|script|svg|iframe|\?php)/i;

/**
 * The image as a `data:` URI. Reports a file that is neither PNG nor JPEG, whatever its name says, one that is not whole,
 * one that holds other content too, and one of more than 25 million pixels.
 */
export function parseImage(file: string, bytes: Uint8Array): { uri: string | undefined; diagnostics: Diagnostic[] } {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  const type = starts(0x89, 0x50, 0x4e, 0x47) ? 'png' : starts(0xff, 0xd8, 0xff) ? 'jpeg' : undefined;
  const refuse = (fault: Fault) => ({ uri: undefined, diagnostics: [faultAt(fault, startOf(file))] });
  if (!type) return refuse(fault(unknownImageKind));
  const parts = type === 'png' ? readPng(bytes) : readJpeg(bytes);
  if (!parts) return refuse(fault(damagedImage));
  // Cameras fill up with zeros.
  if (parts.rest.some((byte) => byte !== 0) || parts.notes.some((note) => otherContent.test(toBinary(note))))
    return refuse(fault(foreignContent));
  const { width, height } = parts;
  if (width * height > mostPixels)
    return refuse(
      fault(tooManyPixels, {
        bredde: formatNumber(width),
        højde: formatNumber(height),
        grænse: formatNumber(mostPixels),
      }),
    );
  if (parts.packed && !inflatesTo(parts.packed.pieces, parts.packed.length)) return refuse(fault(damagedImage));
  return { uri: `data:image/${type};base64,${btoa(toBinary(bytes))}`, diagnostics: [] };
}

/** A character for each byte. */
function toBinary(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return binary;
}
