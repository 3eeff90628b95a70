import { join } from 'node:path';
import type { Terminal } from '../system/terminal.ts';
import { undoStoppedWrites } from '../system/undo-write.ts';
import { version } from '../system/version.ts';
import { buildHelp } from '../words/commands/build-words.ts';
import { checkHelp } from '../words/commands/check-words.ts';
import { explainHelp } from '../words/commands/explain-words.ts';
import { importHelp } from '../words/commands/import-words.ts';
import { mainHelp, stoppedCommand, unknownCommand } from '../words/commands/main-words.ts';
import { newHelp } from '../words/commands/new-words.ts';
import { sealHelp } from '../words/commands/seal-words.ts';
import { statusHelp } from '../words/commands/status-words.ts';
import { UsageError } from './usage-error.ts';

interface Command {
  help: string;
  run(args: string[], root: string, terminal: Terminal): Promise<number>;
}

/** Loaded only when it is called, as most need little of the program. */
const commands: Record<string, () => Promise<Command>> = {
  check: async () => ({ run: (await import('./check.ts')).check, help: checkHelp }),
  build: async () => ({ run: (await import('./build.ts')).build, help: buildHelp }),
  seal: async () => ({ run: (await import('./seal.ts')).seal, help: sealHelp }),
  status: async () => ({ run: (await import('./status.ts')).status, help: statusHelp }),
  new: async () => ({ run: (await import('./new.ts')).makeNew, help: newHelp }),
  import: async () => ({ run: (await import('./import.ts')).importForms, help: importHelp }),
  explain: async () => ({ run: (await import('./explain.ts')).explain, help: explainHelp }),
};

/** Runs what a command line asks for in the folder `root`; returns the exit code. Throws what `tellFault` has words for. */
export async function runCommand(args: string[], root: string, terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.out(mainHelp(version, join(import.meta.dirname, '../../docs/da/README.md')));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.out(version);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? await commands[name]!() : undefined;
  if (!command) throw new UsageError(unknownCommand(name, Object.keys(commands)));
  if (rest.includes('--help')) {
    terminal.out(command.help);
    return 0;
  }
  if (undoStoppedWrites(root)) terminal.error(stoppedCommand);
  return command.run(rest, root, terminal);
}
