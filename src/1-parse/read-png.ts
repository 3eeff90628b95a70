import type { ImageParts } from './image-parts.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around the data of a chunk. */
const frame = 12;

/**
 * Reads the chunks of a PNG (ISO/IEC 15948); undefined where one is cut off, has a wrong checksum, stands in the wrong
 * place or is missing, and where the header is none.
 */
export function readPng(bytes: Uint8Array): ImageParts | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const notes: Uint8Array[] = [];
  const packed: Uint8Array[] = [];
  let header: Header | undefined;
  for (let at = signature.length; at + frame <= bytes.length; ) {
    const end = at + frame + view.getUint32(at);
    if (end > bytes.length || view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, end - 4);
    if (type === 'IEND') {
      if (!header || data.length > 0 || packed.length === 0) return undefined;
      const { width, height } = header;
      return {
        width,
        height,
        notes,
        packed: { pieces: packed, length: unpackedLength(header) },
        rest: bytes.subarray(end),
      };
    }
    if ((type === 'IHDR') !== (header === undefined)) return undefined;
    if (type === 'IHDR') {
      header = readHeader(data);
      if (!header) return undefined;
    } else if (type === 'IDAT') packed.push(data);
    else if (type !== 'PLTE') notes.push(data);
    at = end;
  }
  return undefined;
}

interface Header {
  width: number;
  height: number;
  bitsPerPixel: number;
  interlaced: boolean;
}

/** By colour type: samples of a pixel, and how many bits each may have. */
const colourTypes: Record<number, { samples: number; depths: number[] }> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

function readHeader(data: Uint8Array): Header | undefined {
  if (data.length !== 13) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, colour, compression, filter, interlace] = data.subarray(8) as unknown as number[];
  const type = colourTypes[colour!];
  if (!type?.depths.includes(depth!) || width === 0 || height === 0) return undefined;
  if (compression !== 0 || filter !== 0 || interlace! > 1) return undefined;
  return { width, height, bitsPerPixel: type.samples * depth!, interlaced: interlace === 1 };
}

/** First column and row of each pass of an interlaced picture, and the steps to the next. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes of the picture, where every row begins with one that names its filter. */
function unpackedLength({ width, height, bitsPerPixel, interlaced }: Header): number {
  const passes = interlaced ? adam7 : ([[0, 0, 1, 1]] as const);
  return passes.reduce((sum, [x, y, dx, dy]) => {
    const columns = Math.ceil((width - x) / dx);
    const rows = Math.ceil((height - y) / dy);
    return columns <= 0 || rows <= 0 ? sum : sum + rows * (1 + Math.ceil((columns * bitsPerPixel) / 8));
  }, 0);
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
