import { type Code, codes } from '../diagnostics/codes.ts';
import { explain as explainCode, formatExplanation } from '../diagnostics/format-explanation.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Terminal } from '../system/terminal.ts';
import { readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

export const help = `aftale explain – fortæller, hvad en fejlkode betyder

Brug:  aftale explain KODE

Uden KODE skrives alle koderne.

Tilvalg:
  --help   denne tekst

Eksempler:
  aftale explain effektmål/ukendt
  aftale explain

Afslutningskoder: 0 koden er forklaret, 2 koden findes ikke.`;

/** Prints what a code means, an example and the cure; without a code, all codes. */
export async function explain(args: string[], _root: string, terminal: Terminal): Promise<number> {
  const { positionals } = readOptions({ args, allowPositionals: true, options: {} });
  const known = Object.keys(codes).sort((a, b) => a.localeCompare(b, 'da'));
  if (positionals.length === 0) terminal.out(known.join('\n'));
  for (const name of positionals) {
    const code = known.find((each) => each === name.normalize('NFC'));
    const like = nearest(name, known);
    if (!code) throw new UsageError(`Ukendt kode »${name}«.${like ? ` Mente du »${like}«?` : ''}`);
    terminal.out(formatExplanation(explainCode(code as Code)));
  }
  return 0;
}
