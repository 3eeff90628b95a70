import { machineFault } from '../system/machine-fault.ts';
import type { Terminal } from '../system/terminal.ts';
import { version } from '../system/version.ts';
import { programFault, seeHelp } from '../words/commands/main-words.ts';
import { UsageError } from './usage-error.ts';

/** Says why the program ends, and returns its exit code. */
export function tellFault(error: unknown, terminal: Terminal): number {
  const fault = machineFault(error);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof UsageError) terminal.error(`${message}\n${seeHelp}`);
  else if (fault !== undefined) terminal.error(fault);
  else {
    const maker = `aftale ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
    terminal.error(programFault(message, maker, process.env.AFTALE_DEBUG ? `${stack}` : undefined));
  }
  return error instanceof UsageError ? 2 : fault !== undefined ? 3 : 70;
}
