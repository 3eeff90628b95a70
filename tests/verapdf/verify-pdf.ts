/**
 * `npm run verify:pdf [FOLDER]`: veraPDF's judgement of every PDF below a folder (dist), by PDF/UA-1 and PDF/A-2a.
 * Ends with 1 where a rule failed or there is no PDF, and with 3 where this machine can't judge.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = process.argv[2] ?? 'dist';

process.exitCode = verify();

function verify(): number {
  for (const program of ['java', 'mvn']) {
    if (spawnSync(program, ['-version']).error) return lacks(`»${program}« is not installed`);
  }
  if (!existsSync(folder)) {
    console.error(`There is no folder »${folder}«. Build first: npm run build`);
    return 1;
  }
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), 'compile'], {
    encoding: 'utf8',
  });
  if (status !== 0) return lacks(`Maven can't get or compile what is in pom.xml\n${stdout.trim()}`);
  const classPath = [join(here, 'target/classes'), readFileSync(join(here, 'target/class-path'), 'utf8').trim()];
  return spawnSync('java', ['-cp', classPath.join(delimiter), 'VerifyPdf', folder], { stdio: 'inherit' }).status ?? 1;
}

function lacks(what: string): number {
  console.error(`The PDFs can't be verified: ${what}`);
  return 3;
}
