import type { Font } from 'fontkit';
import type { FontFile } from '../../model/rendering.ts';

/** A face of the documents with its fonts opened: the one that every document embeds, then those with what it lacks. */
export interface Face extends FontFile {
  fonts: Font[];
}

/** The faces, ready to be asked for their glyphs. */
export async function openFaces(files: FontFile[]): Promise<Face[]> {
  const { create } = await import('fontkit');
  // fontkit's types ask for Node's Buffer; it reads any Uint8Array.
  const open = (bytes: Uint8Array) => create(bytes as never) as Font;
  return files.map((file) => ({ ...file, fonts: [file.bytes, ...file.more].map(open) }));
}
