// `npm run verify:pdf [FOLDER]`: veraPDF's judgement of every PDF below a folder (dist), by PDF/UA-1 and PDF/A-2a.
// Ends with 1 where a rule failed or there is no PDF, and with 3 where this machine can't judge.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

function verify(folder: string): number {
  for (const program of ['java', 'mvn']) {
    if (spawnSync(program, ['-version']).error) return fail(3, `»${program}« is not installed.`);
  }
  if (!existsSync(folder)) return fail(1, `There is no folder »${folder}«. Build it first: npm run build`);
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), 'compile'], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    const unreachable = /could not be resolved|Could not (?:resolve|transfer|find artifact)/.test(stdout);
    return unreachable ? fail(3, 'Maven can not get the packages of pom.xml.') : fail(1, stdout);
  }
  const classPath = [join(here, 'target/classes'), readFileSync(join(here, 'target/class-path'), 'utf8').trim()];
  return spawnSync('java', ['-cp', classPath.join(delimiter), 'VerifyPdf', folder], { stdio: 'inherit' }).status ?? 1;
}

function fail(status: number, why: string): number {
  console.error(`The PDFs are not verified. ${why}`);
  return status;
}

process.exitCode = verify(process.argv[2] ?? 'dist');
