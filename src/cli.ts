#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { UsageError } from './commands/usage-error.ts';
import { keepCode } from './system/keep-code.ts';
import { machineFault } from './system/machine-fault.ts';
import { openTerminal, type Terminal } from './system/terminal.ts';
import { undoStoppedWrites } from './system/undo-write.ts';
import { version } from './system/version.ts';

interface Command {
  help: string;
  run(args: string[], root: string, terminal: Terminal): Promise<number>;
}

const commands: Record<string, () => Promise<Command>> = {
  check: async () => import('./commands/check.ts').then(({ check, help }) => ({ run: check, help })),
  build: async () => import('./commands/build.ts').then(({ build, help }) => ({ run: build, help })),
  seal: async () => import('./commands/seal.ts').then(({ seal, help }) => ({ run: seal, help })),
  status: async () => import('./commands/status.ts').then(({ status, help }) => ({ run: status, help })),
  new: async () => import('./commands/new.ts').then(({ makeNew, help }) => ({ run: makeNew, help })),
  import: async () => import('./commands/import.ts').then(({ importForms, help }) => ({ run: importForms, help })),
  explain: async () => import('./commands/explain.ts').then(({ explain, help }) => ({ run: explain, help })),
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
Vejledningen begynder i ${fileURLToPath(new URL('../docs/da/README.md', import.meta.url))}

Eksempler:
  aftale check
  aftale build --year 2023

Afslutningskoder: 0 i orden, 1 noget skal rettes, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

async function main(args: string[], terminal: Terminal): Promise<number> {
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
  const root = process.cwd();
  if (undoStoppedWrites(root))
    terminal.error('En kommando blev stoppet, mens den skrev i aftalerne. De er igen, som de var før den.');
  return command.run(rest, root, terminal);
}

/** Says why the program ends, and returns its exit code. */
function tell(error: unknown, terminal: Terminal): number {
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

const terminal = openTerminal();
process.on('uncaughtException', (error) => process.exit(tell(error, terminal)));
try {
  keepCode(process.env);
  process.exitCode = await main(process.argv.slice(2), terminal);
} catch (error) {
  process.exitCode = tell(error, terminal);
}
