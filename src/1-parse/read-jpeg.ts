import type { ImageParts } from './image-parts.ts';

const endOfImage = 0xd9;
const startOfScan = 0xda;
/** Start of frame, but for the tables that lie between. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xcc].includes(marker);
/** Baseline, extended and progressive: what browsers show. */
const lastShown = 0xc2;
/** Application data and comments. */
const isNote = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

/** Reads the segments of a JPEG (ITU-T T.81, annex B); undefined where one is cut off, stands in the wrong place or is missing, and where browsers don't show its kind. */
export function readJpeg(bytes: Uint8Array): ImageParts | undefined {
  const notes: Uint8Array[] = [];
  let size: { width: number; height: number } | undefined;
  let hasScan = false;
  for (let at = 2; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === endOfImage) return size && hasScan ? { ...size, notes, rest: bytes.subarray(at + 2) } : undefined;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const data = bytes.subarray(at + 4, at + 2 + length);
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || length < 2 || data.length !== length - 2)
      return undefined;
    if (isNote(marker)) notes.push(data);
    if (isFrame(marker)) {
      const [precision, h1 = 0, h0 = 0, w1 = 0, w0 = 0] = data;
      if (size || marker > lastShown || precision !== 8) return undefined;
      size = { width: (w1 << 8) | w0, height: (h1 << 8) | h0 };
      if (size.width === 0 || size.height === 0) return undefined;
    }
    at += 2 + length;
    if (marker !== startOfScan) continue;
    if (!size) return undefined;
    hasScan = true;
    at = endOfScan(bytes, at);
  }
  return undefined;
}

/** Where the next marker stands after compressed data, in which FF is followed by 00 or by a restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== 0 && next !== 0xff && !(next !== undefined && next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
