import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeTrie, encodeITrieToBTrie, type ITrie } from 'cspell-trie-lib';
import { cacheFolder } from './cache-folder.ts';
import { keep, readKept } from './kept.ts';

/**
 * The words of `@cspell/dict-da-dk`. To read its text takes 0.4 s, so what is made of it is kept in the cache and read
 * in 10 ms; where nothing can be kept, the text is read every time.
 */
export function readDanishTrie(env: NodeJS.ProcessEnv): ITrie {
  const source = new URL('da_DK.trie', import.meta.resolve('@cspell/dict-da-dk/cspell-ext.json'));
  const { version } = JSON.parse(readFileSync(new URL('package.json', source), 'utf8')) as { version: string };
  const cache = cacheFolder(env);
  const kept = cache && join(cache, `ordbog-${version}.btrie`);
  const bytes = kept && readKept(kept);
  if (bytes) return decodeTrie(new Uint8Array(bytes));
  const trie = decodeTrie(readFileSync(source, 'utf8'));
  if (kept) keep(kept, encodeITrieToBTrie(trie));
  return trie;
}
