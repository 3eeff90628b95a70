import type { Writable } from 'node:stream';
import { visible, visibleLines } from '../diagnostics/visible.ts';

/** Where a command writes: results to `out`, everything else to `error`. Text is made harmless, whoever wrote it. */
export interface Terminal {
  colour: boolean;
  out(text: string): void;
  /** A result whose parts were made harmless one by one, with colours or orders to a build service of our own. */
  outAsIs(text: string): void;
  error(text: string): void;
  /** Tells what is being done now: one line that is written over on a terminal, a plain line elsewhere. `''` ends it. */
  progress(text: string): void;
}

interface Streams {
  stdout: Stream;
  stderr: Stream;
  env: Record<string, string | undefined>;
}
type Stream = Writable & { isTTY?: boolean };

/** The terminal of a process; colour and moving lines only where a person looks. */
export function openTerminal({ stdout, stderr, env }: Streams): Terminal {
  const live = Boolean(stderr.isTTY) && !env.CI;
  for (const stream of [stdout, stderr]) stream.on('error', passOver);
  let pending = false;
  const clear = () => {
    if (pending) stderr.write('\r\u001b[2K');
    pending = false;
  };
  return {
    colour: Boolean(stdout.isTTY) && !env.NO_COLOR,
    out(text) {
      clear();
      stdout.write(`${visibleLines(text)}\n`);
    },
    outAsIs(text) {
      clear();
      stdout.write(`${text}\n`);
    },
    error(text) {
      clear();
      stderr.write(`${visibleLines(text)}\n`);
    },
    progress(text) {
      clear();
      if (text === '') return;
      stderr.write(live ? visible(text) : `${visibleLines(text)}\n`);
      pending = live;
    },
  };
}

/** Whoever read has seen enough: the command does the rest of its work unheard. */
function passOver(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
}
