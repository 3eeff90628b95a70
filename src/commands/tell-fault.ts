import { machineFault } from '../system/machine-fault.ts';
import type { Terminal } from '../system/terminal.ts';
import { version } from '../system/version.ts';
import { UsageError } from './usage-error.ts';

/** Says why the program ends, and returns its exit code. */
export function tellFault(error: unknown, terminal: Terminal): number {
  const fault = machineFault(error);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof UsageError) terminal.error(`${message}\nSe »aftale --help«.`);
  else if (fault !== undefined) terminal.error(fault);
  else {
    const where = process.env.AFTALE_DEBUG
      ? stack
      : 'Med AFTALE_DEBUG=1 foran kommandoen følger stedet i programmet med.';
    terminal.error(`Fejl i programmet, ikke i aftalerne: ${message}
aftale ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}.
Meld den med disse linjer og det, du skrev, til dem, der står for programmet.
${where}`);
  }
  return error instanceof UsageError ? 2 : fault !== undefined ? 3 : 70;
}
