import type { Dictionary } from './model/dictionary.ts';
import type { SourceTree } from './model/document.ts';
import type { Assets, Edition } from './model/rendering.ts';
import type { Schemas } from './model/schema.ts';
import type { Archive } from './model/seal.ts';
import type { Horizon } from './model/task.ts';

/** All that a compile is given; each step of `compile.ts` and `publish.ts` says what of it it takes. Nothing else reaches the stages. */
export interface World extends Horizon {
  /** The files of one year. */
  sources: SourceTree;
  schemas: Schemas;
  /** Of spelling; without them it isn't checked. */
  words?: Dictionary;
  /** Hashes, and contents that Git or a seal has kept; without them nothing is known of what changed since a seal. */
  blobs?: Archive;
  /** Templates, styles, script and fonts. */
  assets: Assets;
  /** Of the program and the sources, as the footer prints it. */
  edition: Edition;
}
