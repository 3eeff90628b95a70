import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noFormScript } from '../words/browser-words.ts';
import { EnvironmentError } from './environment-error.ts';
import { isExhausted } from './machine-fault.ts';

/** The code of forms as one script for a browser, with its hash as a Content-Security-Policy names it, and their style sheet. */
export async function bundleForm(): Promise<{ script: { text: string; hash: string }; css: string }> {
  const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const { outputFiles } = await bundle(path(`../form/main${extname(import.meta.url)}`));
  const text = outputFiles[0]!.text.trim();
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return { script: { text, hash }, css: await readFile(path('../../templates/form.css'), 'utf8') };
}

/** esbuild is a program of its own for each machine, and may be left out of an installation. */
async function bundle(entry: string) {
  try {
    // Loaded only where forms are made.
    const { build } = await import('esbuild');
    return await build({
      entryPoints: [entry],
      // Where it looks for lists that say which packages lie where: not in a folder that may be a stranger's.
      absWorkingDir: dirname(entry),
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      // Else what is done to the page's text would be done to the script, and its hash be another's.
      charset: 'ascii',
      minify: true,
      legalComments: 'none',
      logLevel: 'silent',
    });
  } catch (error) {
    if (isExhausted(error)) throw error;
    throw new EnvironmentError(noFormScript((error as Error).message), { cause: error });
  }
}
