import { createHash } from 'node:crypto';

/**
 * The id that Git gives a file with this content, its lines ended by LF as Git keeps them where it changes them on the way
 * in and out; `sha256` is what the few repositories count in whose ids are 64 digits long.
 */
export function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return exactBlobId(withLineFeeds(bytes), algorithm);
}

/** The id of just these bytes. */
export const exactBlobId = (bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string =>
  createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** The content with CRLF as LF; that with a zero byte is no text to Git and stays as it is. */
export function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0) || !bytes.includes(13)) return bytes;
  return bytes.filter((byte, index) => byte !== 13 || bytes[index + 1] !== 10);
}
