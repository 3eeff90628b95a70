import { join } from 'node:path';
import type { Terminal } from '../system/terminal.ts';
import { undoStoppedWrites } from '../system/undo-write.ts';
import { version } from '../system/version.ts';
import { UsageError } from './usage-error.ts';

interface Command {
  help: string;
  run(args: string[], root: string, terminal: Terminal): Promise<number>;
}

const commands: Record<string, () => Promise<Command>> = {
  check: async () => import('./check.ts').then(({ check, checkHelp }) => ({ run: check, help: checkHelp })),
  build: async () => import('./build.ts').then(({ build, buildHelp }) => ({ run: build, help: buildHelp })),
  seal: async () => import('./seal.ts').then(({ seal, sealHelp }) => ({ run: seal, help: sealHelp })),
  status: async () => import('./status.ts').then(({ status, statusHelp }) => ({ run: status, help: statusHelp })),
  new: async () => import('./new.ts').then(({ makeNew, newHelp }) => ({ run: makeNew, help: newHelp })),
  import: async () =>
    import('./import.ts').then(({ importForms, importHelp }) => ({ run: importForms, help: importHelp })),
  explain: async () => import('./explain.ts').then(({ explain, explainHelp }) => ({ run: explain, help: explainHelp })),
};

const help = `aftale ${version} – fra tekstfiler i Git til institutionsaftaler i HTML og PDF

Brug:  aftale KOMMANDO [tilvalg]

Kommandoer:
  check     finder fejl i aftalerne
  build     skriver aftalerne som HTML og PDF i dist/
  seal      fastholder, hvad der er aftalt; derefter melder check, hvad der afviger
  status    fortæller, hvad der mangler eller er over tiden, og hvem der skal gøre noget
  new       skriver filer at begynde på: svar på en opfølgning
  import    henter svar fra udfyldte skemaer ind i aftalerne
  explain   fortæller, hvad en fejlkode betyder

»aftale KOMMANDO --help« fortæller mere. »aftale --version« skriver versionen.
Vejledningen begynder i ${join(import.meta.dirname, '../../docs/da/README.md')}

Eksempler:
  aftale check
  aftale build --year 2023

Afslutningskoder: 0 i orden, 1 noget skal rettes, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

/** Runs what a command line asks for in the folder `root`; returns the exit code. Throws what `tellFault` has words for. */
export async function runCommand(args: string[], root: string, terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.out(help);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.out(version);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? await commands[name]!() : undefined;
  if (!command)
    throw new UsageError(`Ukendt kommando »${name}«. Kommandoerne er: ${Object.keys(commands).join(', ')}.`);
  if (rest.includes('--help')) {
    terminal.out(command.help);
    return 0;
  }
  if (undoStoppedWrites(root))
    terminal.error('En kommando blev stoppet, mens den skrev i aftalerne. De er igen, som de var før den.');
  return command.run(rest, root, terminal);
}
