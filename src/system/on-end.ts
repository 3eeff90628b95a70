const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Calls `cleanUp`, which must not wait for anything, when the process ends or is told to end; the function that takes that back. */
export function onEnd(cleanUp: () => void): () => void {
  const stop = (signal: keyof typeof codes) => process.exit(codes[signal]);
  const signals = Object.keys(codes) as (keyof typeof codes)[];
  process.on('exit', cleanUp);
  for (const signal of signals) process.on(signal, stop);
  return () => {
    process.off('exit', cleanUp);
    for (const signal of signals) process.off(signal, stop);
  };
}
