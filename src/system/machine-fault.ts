import { machineRefused, machineSentences } from '../words/machine-words.ts';
import { EnvironmentError } from './environment-error.ts';

/** Whether the machine has no more of what every program needs: then nothing else is to blame. */
export const isExhausted = (error: unknown): boolean =>
  ['EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Texts of what can't be had for lack of memory; they come without a name of the system's. */
const memory = /^(?:Array buffer allocation failed|Invalid (?:array buffer|typed array) length)/;

/**
 * The sentence on an error that the machine is to blame for, in Danish with what to do, ending in the system's own words;
 * undefined for any other error.
 */
export function machineFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof EnvironmentError) return error.message;
  const { code = '', message, syscall, cause } = error as NodeJS.ErrnoException & { cause?: unknown };
  if (memory.test(message)) return `${machineSentences.ENOMEM} (${message})`;
  if (Object.hasOwn(machineSentences, code)) return `${machineSentences[code]} (${message})`;
  // Whatever else a system call refuses is no fault of the program's.
  if (syscall !== undefined && /^E[A-Z0-9]+$/.test(code)) return machineRefused(message);
  return machineFault(cause);
}
