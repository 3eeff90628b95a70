/** The parts of an image's bytes. */
export interface ImageParts {
  /** In pixels. */
  width: number;
  height: number;
  /** Parts beside the picture: metadata, comments, profiles. */
  notes: Uint8Array[];
  /** The picture itself, packed (zlib), and how many bytes it is unpacked; a JPEG's is packed otherwise. */
  packed?: { pieces: Uint8Array[]; length: number };
  /** Bytes that follow the picture. */
  rest: Uint8Array;
}
