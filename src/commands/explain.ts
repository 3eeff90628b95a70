import { explanationOf, formatExplanation } from '../diagnostics/format-explanation.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { registry } from '../registry.ts';
import type { Terminal } from '../system/terminal.ts';
import { didYouMean } from '../words/commands/common-words.ts';
import { unknownCode } from '../words/commands/explain-words.ts';
import { readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

/** Prints what a code means, an example and the cure; without a code, all codes. */
export async function explain(args: string[], _root: string, terminal: Terminal): Promise<number> {
  const { positionals } = readOptions({ args, allowPositionals: true, options: {} });
  const known = [...registry.keys()];
  if (positionals.length === 0) terminal.out(known.join('\n'));
  for (const name of positionals) {
    const message = registry.get(name.normalize('NFC'));
    const like = nearest(name, known);
    if (!message) throw new UsageError(unknownCode(name) + didYouMean(like));
    terminal.out(formatExplanation(explanationOf(message)));
  }
  return 0;
}
