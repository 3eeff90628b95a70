/** Where a command writes: results to `out`, everything else to `error`. */
export interface Terminal {
  colour: boolean;
  out(text: string): void;
  error(text: string): void;
  /** What is being done now: one line that is written over on a terminal, a plain line elsewhere. `''` ends it. */
  progress(text: string): void;
}

/** The process's own terminal; colour and moving lines only where a person looks. */
export function openTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const live = stderr.isTTY && !env.CI;
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
      stdout.write(`${text}\n`);
    },
    error(text) {
      clear();
      stderr.write(`${text}\n`);
    },
    progress(text) {
      clear();
      if (text === '') return;
      stderr.write(live ? text : `${text}\n`);
      pending = live;
    },
  };
}

/** Whoever read has seen enough: the command does the rest of its work unheard. */
function passOver(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
}
