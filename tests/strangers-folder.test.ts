import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { baseFolder, repository, startAftale } from './run-aftale.ts';

/** Files that have tools take the program's packages from the folder they are run in. */
const lists: Record<string, (own: object) => string> = {
  '.pnp.data.json': (own) => JSON.stringify(own),
  '.pnp.cjs': (own) =>
    `function $$SETUP_STATE(hydrateRuntimeState, basePath) {\n  return hydrateRuntimeState(${JSON.stringify(own)}, { basePath });\n}`,
};

test.each(Object.keys(lists))('%s in a folder puts no script of its own into forms', (name) => {
  const root = baseFolder();
  const own = 'fastest-levenshtein';
  const at = (packageLocation: string) => ({
    packageLocation,
    packageDependencies: [[own, 'npm:1']],
    linkType: 'HARD',
  });
  const packages = [
    [null, [[null, { packageLocation: './', packageDependencies: [], linkType: 'SOFT' }]]],
    ['aftale', [['workspace:.', at(`${relative(root, repository)}/`)]]],
    [own, [['npm:1', at('./ond/')]]],
  ];
  const roots = [{ name: 'aftale', reference: 'workspace:.' }];
  const rest = { enableTopLevelFallback: true, fallbackPool: [], fallbackExclusionList: [], ignorePatternData: null };
  writeFileSync(
    join(root, name),
    lists[name]!({ __info: [], dependencyTreeRoots: roots, ...rest, packageRegistryData: packages }),
  );
  mkdirSync(join(root, 'ond'));
  writeFileSync(join(root, 'ond/package.json'), `{ "name": "${own}", "main": "index.js" }`);
  writeFileSync(join(root, 'ond/index.js'), 'export const distance = () => "ONDT"; export const closest = distance;');
  for (const file of ['tsconfig.json', 'package.json', '.npmrc'])
    writeFileSync(
      join(root, file),
      '{ "compilerOptions": { "paths": { "*": ["./ond/*"] } }, "browser": { "./main.ts": "./ond/index.js" } }',
    );
  expect(startAftale(root, ['build', '--html-only', '--kind', 'form']).code).toBe(0);
  const form = readFileSync(join(root, 'dist/2023/traening/midtvejsskema.html'), 'utf8');
  expect(form).toContain('<script');
  expect(form.includes('ONDT')).toBe(false);
});
