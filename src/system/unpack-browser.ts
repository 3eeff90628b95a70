import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { cannotUnpack, noHomeForBrowser, notOurBrowser } from '../words/browser-words.ts';
import type { BrowserProgram } from './browser-program.ts';
import { cacheFolder } from './cache-folder.ts';
import { EnvironmentError } from './environment-error.ts';
import { isOwn } from './is-own.ts';
import { isExhausted } from './machine-fault.ts';
import { makeFolder } from './make-folder.ts';
import { onEnd } from './on-end.ts';
import { removeAbandoned, removeTemporary, temporaryName } from './temporary-name.ts';

const PACKAGE = new URL('../', import.meta.resolve('@sparticuz/chromium'));

/** The embedded browser, unpacked into the cache where it isn't there whole; EnvironmentError where it can't be written. */
export async function unpackBrowser(env: NodeJS.ProcessEnv): Promise<BrowserProgram> {
  const { version } = JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8')) as { version: string };
  const cache = cacheFolder(env);
  if (cache === undefined) throw new EnvironmentError(noHomeForBrowser);
  const home = join(cache, `chromium-${version}`);
  removeAbandoned(cache);
  try {
    if (!isOwn(home)) throw new EnvironmentError(notOurBrowser(home));
    if (!(await isWhole(home))) await unpackTo(home);
  } catch (error) {
    if (error instanceof EnvironmentError || isExhausted(error)) throw error;
    throw new EnvironmentError(cannotUnpack(home, (error as Error).message), { cause: error });
  }
  const libraries = [join(home, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    path: join(home, 'chromium'),
    env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

/** Whether every file of the list is there with its size; the list is the last file to be written. */
async function isWhole(home: string): Promise<boolean> {
  try {
    const sizes = JSON.parse(await readFile(join(home, 'files.json'), 'utf8')) as Record<string, number>;
    // A damaged list may be one of nothing.
    if (!('chromium' in sizes)) return false;
    const found = await Promise.all(Object.keys(sizes).map(async (file) => (await stat(join(home, file))).size));
    // A cache that was moved holds paths to where it was.
    const fonts = await readFile(join(home, 'fonts.conf'), 'utf8');
    return fonts === fontsConf(home) && Object.values(sizes).every((size, index) => size === found[index]);
  } catch {
    return false;
  }
}

/**
 * Several processes may do this at once, and others may run the program meanwhile: so each unpacks beside it and moves
 * file by file into place, which replaces a half-written or equal file without disturbing whoever has it open.
 */
async function unpackTo(home: string): Promise<void> {
  makeFolder(home, 0o755);
  const part = join(dirname(home), temporaryName());
  const takeBack = onEnd(() => removeTemporary(part));
  try {
    await mkdir(part, { mode: 0o700 });
    await Promise.all([
      unpack('chromium.br', createWriteStream(join(part, 'chromium'), { mode: 0o755 })),
      unpack('al2023.tar.br', extract(part)),
      unpack('fonts.tar.br', extract(join(part, 'fonts'))),
      writeFile(join(part, 'fonts.conf'), fontsConf(home)),
    ]);
    const entries = await readdir(part, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(part, join(entry.parentPath, entry.name)));
    const sizes = await Promise.all(files.map(async (file) => [file, (await stat(join(part, file))).size]));
    await writeFile(join(part, 'files.json'), JSON.stringify(Object.fromEntries(sizes)));
    for (const file of [...files, 'files.json']) {
      await mkdir(dirname(join(home, file)), { recursive: true });
      await rename(join(part, file), join(home, file));
    }
  } finally {
    takeBack();
    removeTemporary(part);
  }
}

function unpack(archive: string, target: NodeJS.WritableStream): Promise<void> {
  return pipeline(
    createReadStream(new URL(`bin/${archive}`, PACKAGE)),
    createBrotliDecompress({ chunkSize: 2 ** 21 }),
    target,
  );
}

/**
 * The configuration that fontconfig reads, for the browser unpacked in `home`: absolute paths and no fonts but its own, so that pages come
 * out alike on every machine, and not without text where fontconfig isn't installed.
 */
function fontsConf(home: string): string {
  const path = home.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${path}/fonts/fonts</dir><cachedir>${path}/fontconfig</cachedir></fontconfig>
`;
}
