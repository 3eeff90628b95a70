import { Unzlib } from 'fflate';

/** So little is unpacked at a time that data packed a thousandfold is noticed before it takes room. */
const step = 65_536;

/** Whether compressed data (zlib), in pieces, is whole and unpacks to this many bytes; no more of it is unpacked than shows that. */
export function inflatesTo(pieces: Uint8Array[], length: number): boolean {
  let found = 0;
  let isDone = false;
  const stream = new Unzlib((chunk, last) => {
    found += chunk.length;
    isDone = last;
  });
  try {
    for (const [index, piece] of pieces.entries())
      for (let at = 0; at < Math.max(1, piece.length) && found <= length; at += step)
        stream.push(piece.subarray(at, at + step), index === pieces.length - 1 && at + step >= piece.length);
  } catch {
    return false;
  }
  return isDone && found === length;
}
