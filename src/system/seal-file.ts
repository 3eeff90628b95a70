import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a seal below `root`. */
export const readSeal = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
