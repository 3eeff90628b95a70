import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The code of forms as one script for a browser, with its hash as a Content-Security-Policy names it, and their style sheet. */
export async function bundleForm(): Promise<{ script: { text: string; hash: string }; css: string }> {
  // Loaded only where forms are made.
  const { build } = await import('esbuild');
  const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [path(`../form/main${extname(import.meta.url)}`)],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const text = outputFiles[0]!.text.trim();
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return { script: { text, hash }, css: await readFile(path('../../templates/form.css'), 'utf8') };
}
