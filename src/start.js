#!/usr/bin/env node
// Read by Node versions too old for the program: until the check, nothing that Node 14 can't parse, and no import.
const oldest = '22.18';

const asNumber = (version) => {
  const [major, minor] = version.split('.');
  return 1000 * Number(major) + Number(minor);
};

if (asNumber(process.versions.node) < asNumber(oldest)) {
  console.error(
    `aftale kræver Node.js ${oldest} eller nyere, men her er ${process.versions.node}; hent den nyeste på https://nodejs.org, og prøv igen.`,
  );
  process.exitCode = 3;
} else {
  // A package holds the program in lib, a clone in src.
  import('node:fs').then(({ existsSync }) =>
    existsSync(new URL('cli.ts', import.meta.url)) ? import('./cli.ts') : import('../lib/cli.js'),
  );
}
