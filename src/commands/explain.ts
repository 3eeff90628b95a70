import { explanationOf, formatExplanation } from '../diagnostics/format-explanation.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { registry } from '../registry.ts';
import type { Terminal } from '../system/terminal.ts';
import { readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

export const explainHelp = `aftale explain – fortæller, hvad en fejlkode betyder

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
  const known = [...registry.keys()];
  if (positionals.length === 0) terminal.out(known.join('\n'));
  for (const name of positionals) {
    const message = registry.get(name.normalize('NFC'));
    const like = nearest(name, known);
    if (!message) throw new UsageError(`Ukendt kode »${name}«.${like ? ` Mente du »${like}«?` : ''}`);
    terminal.out(formatExplanation(explanationOf(message)));
  }
  return 0;
}
