import type { ImageParts } from './parse-image.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around the data of a chunk. */
const frame = 12;

/** Reads the chunks of a PNG (ISO/IEC 15948); undefined where one is cut off, has a wrong checksum, stands in the wrong place or is missing. */
export function readPng(bytes: Uint8Array): ImageParts | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const notes: Uint8Array[] = [];
  let size: { width: number; height: number } | undefined;
  let hasPixels = false;
  for (let at = signature.length; at + frame <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + frame + length;
    if (end > bytes.length || view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if ((type === 'IHDR') !== (size === undefined)) return undefined;
    if (type === 'IHDR') {
      if (length !== 13) return undefined;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    } else if (type === 'IEND') {
      if (length > 0 || !hasPixels || !size || size.width === 0 || size.height === 0) return undefined;
      return { ...size, notes, rest: bytes.subarray(end) };
    } else if (type === 'IDAT') hasPixels = true;
    else if (type !== 'PLTE') notes.push(bytes.subarray(at + 8, end - 4));
    at = end;
  }
  return undefined;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
