import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the text of a seal below `root`. */
export const writeSeal = (root: string, file: string, text: string): void => writeFileSync(join(root, file), text);

/** The text of a seal below `root`. */
export const readSeal = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
