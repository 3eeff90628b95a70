#!/usr/bin/env node
import { runCommand } from './commands/run-command.ts';
import { tellFault } from './commands/tell-fault.ts';
import { keepCode } from './system/keep-code.ts';
import { openTerminal } from './system/terminal.ts';

const terminal = openTerminal(process);
process.on('uncaughtException', (error) => process.exit(tellFault(error, terminal)));
try {
  keepCode(process.env);
  process.exitCode = await runCommand(process.argv.slice(2), process.cwd(), terminal);
} catch (error) {
  process.exitCode = tellFault(error, terminal);
}
